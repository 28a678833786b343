import { useDrawing } from '../drawing/drawing-context.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { DistributionModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';
import type { DistributionBand } from './distribution-picture.ts';

type AxisProps = { model: DistributionModel; plot: Plot; step: number };

/** Counts that occur, and the ends of ranges. */
const tellingCounts = ({ columns, ranges }: DistributionModel): Set<number> =>
  new Set([...columns.map((column) => column.count), ...ranges.flatMap(({ min, max }) => [min, max])]);

function Bands({ model, plot, step }: AxisProps) {
  const { palette } = useDrawing();
  const y = plot.bottom + 25;
  const fits = (band: DistributionBand) =>
    textWidth(band.label, 12, 400, 'figures') <= (band.to - band.from + 1) * step;
  return model.bands.map((band) => {
    const left = plot.x(String(band.from)) - step / 2 + 2;
    const right = plot.x(String(band.to)) + step / 2 - 2;
    return (
      <g key={band.from}>
        <line x1={left} x2={right} y1={y} y2={y} stroke={palette.ink2} strokeWidth={1.4} />
        <SvgText x={(left + right) / 2} y={y + 15} anchor="middle">
          {fits(band) ? band.label : band.shortLabel}
        </SvgText>
      </g>
    );
  });
}

/** Every count of the set where there is room, every fifth elsewhere; the bands of the set below. */
export function CountAxis({ model, plot, step }: AxisProps) {
  const { palette } = useDrawing();
  const telling = tellingCounts(model);
  const sparse = step < 17;
  const counts = Array.from({ length: model.size + 1 }, (_, count) => count).filter(
    (count) => !sparse || count % 5 === 0 || count === model.size,
  );
  const y = plot.bottom + 0.5;
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={palette.ink3} />
      {counts.map((count) => {
        const on = telling.has(count);
        return (
          <SvgText
            key={count}
            x={plot.x(String(count))}
            y={plot.bottom + 15}
            anchor="middle"
            tone={on ? 'ink' : 'ink3'}
            weight={on ? 600 : 400}
          >
            {count}
          </SvgText>
        );
      })}
      {model.unknown !== null && (
        <SvgText x={plot.x('?')} y={plot.bottom + 15} anchor="middle">
          ?
        </SvgText>
      )}
      <Bands model={model} plot={plot} step={step} />
    </g>
  );
}
