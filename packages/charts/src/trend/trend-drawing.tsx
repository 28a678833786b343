import { Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureCanvas } from '../drawing/figure-canvas.tsx';
import type { Box } from '../drawing/place-labels.ts';
import { labelBox, placeLabels } from '../drawing/place-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import { usePlot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { dashes } from '../tokens.ts';
import { AxisBreaks, PartsRows, QuarterAxis, ValueAxis } from './trend-axis-drawing.tsx';
import type { CurrentWish } from './trend-current-label.tsx';
import { CurrentLabel, currentWishes } from './trend-current-label.tsx';
import { breakUprights, trendBreakLabels, trendLabels, trendObstacles } from './trend-labels.ts';
import { trendInset } from './trend-layout.ts';
import { TargetMarks, TrendPoints, UnknownQuarters } from './trend-marks-drawing.tsx';
import type { TrendMark } from './trend-picture.ts';

/** The fullest words about the figure in hand that find a free place, across an upright if need be. */
function placeCurrent(
  wishes: readonly CurrentWish[],
  marks: readonly Box[],
  uprights: readonly Box[],
  bounds: Box,
) {
  for (const wish of wishes)
    for (const obstacles of [[...marks, ...uprights], marks]) {
      const place = placeLabels([{ ...wish, required: false }], obstacles, bounds).get(wish.key);
      if (place !== undefined) return { wish, place };
    }
  const last = wishes.at(-1);
  const place = last === undefined ? undefined : placeLabels([last], marks, bounds).get(last.key);
  return last === undefined || place === undefined ? null : { wish: last, place };
}

function Labels({ model, plot, detailed }: { model: TrendModel; plot: Plot; detailed: boolean }) {
  const top = plot.top - 4;
  const bounds = { x: plot.left, y: top, width: plot.right + 12 - plot.left, height: plot.bottom - top };
  const marks = trendObstacles(model, plot);
  const uprights = breakUprights(model, plot);
  const current = placeCurrent(currentWishes(model, plot, detailed), marks, uprights, bounds);
  const own = current === null ? [] : [labelBox(current.wish, current.place)];
  const breaks = trendBreakLabels(model, plot);
  const breakPlaces = placeLabels(breaks, [...marks, ...own], bounds);
  const taken = breaks.flatMap((one) => {
    const place = breakPlaces.get(one.key);
    return place === undefined ? [] : [labelBox(one, place)];
  });
  const others = trendLabels(model, plot, detailed);
  const places = new Map([
    ...breakPlaces,
    ...placeLabels(others, [...marks, ...uprights, ...own, ...taken], bounds),
  ]);
  return (
    <g>
      {[...breaks, ...others].map(({ key, text, style }) => {
        const place = places.get(key);
        return place === undefined ? null : (
          <SvgText key={key} {...style} {...place}>
            {text}
          </SvgText>
        );
      })}
      {current !== null && <CurrentLabel {...current} />}
    </g>
  );
}

type SceneProps = Pick<DrawingProps<TrendModel>, 'model' | 'detailed' | 'activeStop' | 'onStop'>;

function Scene({ model, detailed, activeStop, onStop }: SceneProps) {
  const plot = usePlot();
  if (plot === null) return null;
  const axis = { model, plot, detailed };
  return (
    <g>
      <ValueAxis {...axis} />
      <AxisBreaks {...axis} />
      <QuarterAxis {...axis} />
      {detailed && <PartsRows {...axis} />}
      <UnknownQuarters model={model} plot={plot} />
      <TargetMarks model={model} plot={plot} />
      <ZIndexLayer zIndex={600}>
        <Labels {...axis} />
        <TrendPoints model={model} plot={plot} activeStop={activeStop} onStop={onStop} />
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
    <FigureCanvas
      alt={model.alt}
      width={props.width}
      height={props.height}
      legend={model.legend}
      palette={palette}
      idPrefix={props.idPrefix}
      data={data}
      inset={trendInset(model, detailed)}
    >
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
      <Scene model={model} detailed={detailed} activeStop={props.activeStop} onStop={props.onStop} />
    </FigureCanvas>
  );
}
