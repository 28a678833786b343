import { Bar, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureCanvas } from '../drawing/figure-canvas.tsx';
import { HitArea } from '../drawing/hit-area.tsx';
import type { Box } from '../drawing/place-labels.ts';
import { usePlot } from '../drawing/use-plot.ts';
import type { DistributionModel } from '../figure-model.ts';
import { dashes } from '../tokens.ts';
import { CountAxis } from './count-axis.tsx';
import { bracketTop } from './distribution-labels.ts';
import type { DistributionLayout, Stack } from './distribution-layout.ts';
import { distributionInset, distributionLayout } from './distribution-layout.ts';
import type { DistributionPart } from './distribution-words.tsx';
import { DistributionWords, MeanLine } from './distribution-words.tsx';

type Look = { fill: string; stroke: string; dashed: boolean; mark: string };

function Boxes({ boxes, look }: { boxes: readonly Box[]; look: Look }) {
  const dash = look.dashed ? { strokeDasharray: dashes.simulated } : {};
  return boxes.map((box) => (
    <rect
      key={`${box.x} ${box.y}`}
      data-mark={look.mark}
      {...box}
      fill={look.fill}
      stroke={look.stroke}
      {...dash}
    />
  ));
}

function Bracket({ left, right, top }: Stack) {
  const { palette } = useDrawing();
  const y = bracketTop(top);
  return <path d={`M${left} ${y + 5}v-5H${right}v5`} fill="none" stroke={palette.ink2} />;
}

/** The communes that met exactly this many criteria. */
function Column({ model, count }: { model: DistributionModel; count: number }) {
  const { palette } = useDrawing();
  const plot = usePlot();
  const index = model.columns.findIndex((column) => column.count === count);
  const stack = plot === null ? undefined : distributionLayout(model, plot).columns[index];
  if (stack === undefined) return null;
  const look: Look =
    model.origin === 'simulated'
      ? { fill: palette.metSoft, stroke: palette.met, dashed: true, mark: 'hollow' }
      : { fill: palette.met, stroke: palette.met, dashed: false, mark: 'solid' };
  return <Boxes boxes={stack.boxes} look={look} />;
}

/** Communes known by a range alone, and those of which nothing is known. */
function OpenCommunes({ layout }: { layout: DistributionLayout }) {
  const { palette, hatch } = useDrawing();
  const range: Look = { fill: hatch.met, stroke: palette.met, dashed: false, mark: 'range' };
  const unknown: Look = { fill: hatch.unknown, stroke: palette.hatch, dashed: false, mark: 'unknown' };
  return (
    <g>
      {layout.ranges.map((packed) => (
        <g key={packed.left}>
          <Boxes boxes={packed.boxes} look={range} />
          <Bracket {...packed} />
        </g>
      ))}
      {layout.unknown !== null && <Boxes boxes={layout.unknown.boxes} look={unknown} />}
    </g>
  );
}

type StopsProps = DistributionPart & Pick<DrawingProps<DistributionModel>, 'activeStop' | 'onStop'>;

function Stops({ layout, plot, activeStop, onStop }: StopsProps) {
  const { palette } = useDrawing();
  const stacks = [...layout.columns, ...layout.ranges, ...(layout.unknown === null ? [] : [layout.unknown])];
  return stacks.map(({ left, right, top }, stop) => {
    const box = { x: left - 2, y: top - 2, width: right - left + 4, height: plot.bottom - top + 2 };
    return (
      <g key={left}>
        {stop === activeStop && (
          <rect data-part="active" {...box} fill="none" stroke={palette.focus} strokeWidth={2} />
        )}
        <HitArea {...box} stop={stop} onStop={onStop} />
      </g>
    );
  });
}

type SceneProps = Pick<DrawingProps<DistributionModel>, 'model' | 'activeStop' | 'onStop'>;

function Scene({ model, activeStop, onStop }: SceneProps) {
  const plot = usePlot();
  if (plot === null) return null;
  const layout = distributionLayout(model, plot);
  const part = { model, layout, plot };
  return (
    <g>
      <CountAxis model={model} plot={plot} step={layout.step} />
      <MeanLine {...part} />
      <ZIndexLayer zIndex={600}>
        <OpenCommunes layout={layout} />
        <DistributionWords {...part} />
        <Stops {...part} activeStop={activeStop} onStop={onStop} />
      </ZIndexLayer>
    </g>
  );
}

/** One square one commune over the number of criteria it meets, ranges packed under a bracket. */
export function DistributionDrawing(props: DrawingProps<DistributionModel>) {
  const { model } = props;
  const communes = new Map(model.columns.map((column) => [column.count, column.communes]));
  const counts = Array.from({ length: model.size + 1 }, (_, count) => ({
    key: String(count),
    communes: communes.get(count) ?? 0,
  }));
  const beyond = model.unknown === null ? [] : ['gap', '?'].map((key) => ({ key, communes: 0 }));
  return (
    <FigureCanvas drawing={props} data={[...counts, ...beyond]} inset={distributionInset}>
      <XAxis dataKey="key" type="category" scale="band" interval={0} hide />
      <YAxis type="number" domain={[0, 'dataMax']} hide />
      <Bar
        dataKey="communes"
        isAnimationActive={false}
        shape={(bar) => <Column model={model} count={bar.index} />}
      />
      <Scene model={model} activeStop={props.activeStop} onStop={props.onStop} />
    </FigureCanvas>
  );
}
