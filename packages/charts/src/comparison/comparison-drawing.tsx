import { Line, XAxis, YAxis } from 'recharts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureCanvas } from '../drawing/figure-canvas.tsx';
import type { ComparisonModel } from '../figure-model.ts';
import { widestText } from '../text/text-width.ts';
import { dashes } from '../tokens.ts';
import type { ComparisonMark } from './comparison-picture.ts';
import { ComparisonScene } from './comparison-scene.tsx';

type Datum = { key: string; marks: (ComparisonMark | null)[] };

const valueIn = (series: number, stretch: number) => (datum: Datum) => {
  const mark = datum.marks[series];
  return mark?.stretch === stretch ? mark.value : null;
};

function dataOf({ slots, series }: ComparisonModel): Datum[] {
  return slots.map(({ key }) => ({
    key,
    marks: series.map(({ marks }) => marks.find(({ slot }) => slot === key) ?? null),
  }));
}

/** One line for each stretch of comparable quarters of each unit, with its name at its end. */
export function ComparisonDrawing(props: DrawingProps<ComparisonModel>) {
  const { model, palette } = props;
  const right = widestText(model.series, ({ name, lastText }) => `${name} ${lastText}`, 13, 600) + 22;
  const lines = model.series.flatMap(({ marks }, series) => {
    const stretches = new Map(marks.map((mark) => [mark.stretch, mark.origin === 'simulated']));
    return [...stretches].map(([stretch, simulated]) => ({ series, stretch, simulated }));
  });
  return (
    <FigureCanvas
      drawing={props}
      data={dataOf(model)}
      inset={{ top: 12, right: Math.min(right, props.width * 0.45), bottom: 36, left: 26 }}
    >
      <XAxis dataKey="key" type="category" scale="band" interval={0} hide />
      <YAxis type="number" domain={[0, model.axis.max]} allowDataOverflow hide />
      {lines.map(({ series, stretch, simulated }) => (
        <Line
          key={`${series} ${stretch}`}
          dataKey={valueIn(series, stretch)}
          type="linear"
          stroke={series === 0 ? palette.met : palette.ink2}
          strokeWidth={series === 0 ? 1.8 : 1.2}
          {...(simulated ? { strokeDasharray: dashes.simulated } : {})}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ComparisonScene
        model={model}
        width={props.width}
        activeStop={props.activeStop}
        onStop={props.onStop}
      />
    </FigureCanvas>
  );
}
