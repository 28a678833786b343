import { Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureCanvas } from '../drawing/figure-canvas.tsx';
import { usePlot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { dashes } from '../tokens.ts';
import { AxisBreaks, PartsRows, QuarterAxis, ValueAxis } from './trend-axis-drawing.tsx';
import { trendInset } from './trend-layout.ts';
import { TargetMarks, TrendPoints, UnknownQuarters } from './trend-marks-drawing.tsx';
import type { TrendMark } from './trend-picture.ts';
import { BreakWords, placeTrendWords, TrendWords } from './trend-words.tsx';

type SceneProps = Pick<DrawingProps<TrendModel>, 'model' | 'detailed' | 'activeStop' | 'onStop' | 'onBreak'>;

function Scene({ model, detailed, activeStop, onStop, onBreak }: SceneProps) {
  const plot = usePlot();
  if (plot === null) return null;
  const axis = { model, plot, detailed };
  const words = placeTrendWords(axis);
  return (
    <g>
      <ValueAxis {...axis} />
      <AxisBreaks model={model} plot={plot} words={words} />
      <QuarterAxis {...axis} />
      {detailed && <PartsRows {...axis} />}
      <UnknownQuarters model={model} plot={plot} />
      <TargetMarks model={model} plot={plot} />
      <ZIndexLayer zIndex={600}>
        <TrendWords words={words} />
        <TrendPoints model={model} plot={plot} activeStop={activeStop} onStop={onStop} />
        <BreakWords words={words} onBreak={onBreak} />
      </ZIndexLayer>
    </g>
  );
}

type Datum = { key: string; mark: TrendMark | null };

const valueIn = (stretch: number) => (datum: Datum) =>
  datum.mark?.stretch === stretch ? datum.mark.value : null;

/** One line for each stretch of comparable quarters, dashed where the stretch is simulated. */
export function TrendDrawing(props: DrawingProps<TrendModel>) {
  const { model, palette, detailed } = props;
  const marks = new Map(model.marks.map((mark) => [mark.slot, mark]));
  const data: Datum[] = model.slots.map(({ key }) => ({ key, mark: marks.get(key) ?? null }));
  const stretches = [
    ...new Map(model.marks.map((mark) => [mark.stretch, mark.origin === 'simulated'])).entries(),
  ];
  return (
    <FigureCanvas drawing={props} data={data} inset={trendInset(model, detailed)}>
      <XAxis dataKey="key" type="category" scale="band" interval={0} hide />
      <YAxis type="number" domain={[model.axis.min, model.axis.max]} allowDataOverflow hide />
      {stretches.map(([stretch, simulated]) => (
        <Line
          key={stretch}
          className="stretch"
          dataKey={valueIn(stretch)}
          type="linear"
          stroke={palette.met}
          strokeWidth={1.6}
          {...(simulated ? { strokeDasharray: dashes.simulated } : {})}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Scene
        model={model}
        detailed={detailed}
        activeStop={props.activeStop}
        onStop={props.onStop}
        onBreak={props.onBreak}
      />
    </FigureCanvas>
  );
}
