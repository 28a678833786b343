import { ZIndexLayer } from 'recharts';
import { useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { HitArea } from '../drawing/hit-area.tsx';
import { spreadLabels } from '../drawing/spread-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import { type Plot, usePlot } from '../drawing/use-plot.ts';
import type { ComparisonModel } from '../figure-model.ts';
import { SeriesMark } from '../glyphs/series-sign.tsx';
import { fitText, textWidth } from '../text/text-width.ts';

type SceneProps = Pick<DrawingProps<ComparisonModel>, 'model' | 'width' | 'activeStop' | 'onStop'>;

/** Least room of a quarter's name; with less only the first of each year is named. */
const quarterRoom = 20;

function Axes({ model, plot }: { model: ComparisonModel; plot: Plot }) {
  const { palette } = useDrawing();
  const step = (plot.right - plot.left) / Math.max(1, model.slots.length);
  return (
    <g>
      {model.axis.ticks.map((tick) => {
        const y = Math.round(plot.y(tick)) + 0.5;
        return (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={y}
              y2={y}
              stroke={tick === 0 ? palette.ink3 : palette.grid}
            />
            <SvgText x={plot.left - 6} y={y + 4} anchor="end">
              {tick}
            </SvgText>
          </g>
        );
      })}
      {model.slots.map(({ key, year, text }, index) => (
        <g key={key}>
          {step >= quarterRoom && (
            <SvgText x={plot.x(key)} y={plot.bottom + 14} anchor="middle">
              {text}
            </SvgText>
          )}
          {year !== model.slots[index - 1]?.year && (
            <SvgText x={plot.x(key)} y={plot.bottom + 30} anchor="middle">
              {year}
            </SvgText>
          )}
        </g>
      ))}
    </g>
  );
}

/** Between the end of the plot and a name. */
const labelGap = 10;

type EndLabelsProps = { model: ComparisonModel; plot: Plot; room: number };

/**
 * The name and last value of each unit beside the end of its line, moved apart where they would meet; a name too long for
 * the room gives way to its value.
 */
function EndLabels({ model, plot, room }: EndLabelsProps) {
  const { palette } = useDrawing();
  const ends = model.series.map(({ marks }) => marks.at(-1) ?? null);
  const wanted = ends.map((mark) => (mark === null ? plot.bottom : plot.y(mark.value)));
  const heights = spreadLabels(wanted, 16, plot.top, plot.bottom);
  return model.series.map(({ name, sign, lastText }, index) => {
    const y = heights[index] ?? plot.bottom;
    const weight = index === 0 ? 600 : 400;
    const value = ` ${lastText}`;
    const end = ends[index];
    return (
      <g key={sign}>
        {end != null && (
          <line
            x1={plot.x(end.slot) + 5}
            x2={plot.right + 6}
            y1={plot.y(end.value)}
            y2={y}
            stroke={palette.line2}
          />
        )}
        <SvgText
          x={plot.right + labelGap}
          y={y + 4}
          size={13}
          weight={weight}
          face="letters"
          tone={index === 0 ? 'met' : 'ink'}
        >
          {`${fitText(name, room - textWidth(value, 13, weight), 13, weight)}${value}`}
        </SvgText>
      </g>
    );
  });
}

function Marks({ model, plot, activeStop, onStop }: Omit<SceneProps, 'width'> & { plot: Plot }) {
  const { palette } = useDrawing();
  return model.series.flatMap(({ marks, sign }, index) =>
    marks.map((mark) => {
      const at = { x: plot.x(mark.slot), y: plot.y(mark.value) };
      return (
        <g key={`${index} ${mark.slot}`}>
          <SeriesMark {...at} sign={sign} first={index === 0} simulated={mark.origin === 'simulated'} />
          {mark.stop === activeStop && (
            <circle
              data-part="active"
              cx={at.x}
              cy={at.y}
              r={9}
              fill="none"
              stroke={palette.focus}
              strokeWidth={2}
            />
          )}
          <HitArea x={at.x - 8} y={at.y - 8} width={16} height={16} stop={mark.stop} onStop={onStop} />
        </g>
      );
    }),
  );
}

/** Axes, marks and names over the lines. */
export function ComparisonScene({ model, width, activeStop, onStop }: SceneProps) {
  const plot = usePlot();
  if (plot === null) return null;
  return (
    <g>
      <Axes model={model} plot={plot} />
      <ZIndexLayer zIndex={600}>
        <EndLabels model={model} plot={plot} room={width - plot.right - labelGap} />
        <Marks model={model} plot={plot} activeStop={activeStop} onStop={onStop} />
      </ZIndexLayer>
    </g>
  );
}
