import { BarRect } from '../drawing/bar-shape.tsx';
import { DrawingContext, drawingWith, useDrawing } from '../drawing/drawing-context.ts';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { legendHeight } from '../drawing/place-legend.ts';
import { SvgLegend } from '../drawing/svg-legend.tsx';
import { SvgText } from '../drawing/svg-text.tsx';
import type { AverageModel } from '../figure-model.ts';
import { HatchPatterns } from '../glyphs/hatch-patterns.tsx';
import { textWidth } from '../text/text-width.ts';
import { averagePlotHeight } from './average-picture.ts';

function Value({ model, unit }: { model: AverageModel; unit: number }) {
  const size = 44 * unit;
  const beside = textWidth(model.valueText, size, 600, 'figures') + 8 * unit;
  const after = beside + textWidth(model.ofText, 15 * unit, 400, 'letters') + 14 * unit;
  return (
    <g>
      <SvgText x={0} y={40 * unit} size={size} weight={600} tone="ink">
        {model.valueText}
      </SvgText>
      <SvgText x={beside} y={40 * unit} size={15 * unit} face="letters" tone="ink2">
        {model.ofText}
      </SvgText>
      {model.partsText !== null && (
        <SvgText x={after} y={40 * unit} size={15 * unit} tone="ink">
          {model.partsText}
        </SvgText>
      )}
    </g>
  );
}

/** Counts named under the ruler: fives, and the whole set. */
const namedCounts = (size: number): number[] => [
  ...Array.from({ length: Math.ceil(size / 5) }, (_, index) => index * 5).filter((count) => size - count > 2),
  size,
];

function Ruler({ model, unit, width }: { model: AverageModel; unit: number; width: number }) {
  const { palette } = useDrawing();
  const [top, height] = [58 * unit, 18 * unit];
  const x = (count: number) => (count / model.size) * (width - 2) + 1;
  const ticks = Array.from({ length: model.size + 1 }, (_, count) => count);
  return (
    <g>
      <rect x={1} y={top} width={width - 2} height={height} fill="none" stroke={palette.line2} />
      {model.stretches.map(({ from, to, look }) => (
        <BarRect key={look} x={x(from)} y={top} width={x(to) - x(from)} height={height} look={look} />
      ))}
      {ticks.map((count) => (
        <line
          key={count}
          x1={x(count)}
          x2={x(count)}
          y1={top + height}
          y2={top + height + 4}
          stroke={palette.ink3}
        />
      ))}
      {namedCounts(model.size).map((count) => (
        <SvgText
          key={count}
          x={x(count)}
          y={top + height + 18 * unit}
          size={12 * unit}
          anchor={count === 0 ? 'start' : count === model.size ? 'end' : 'middle'}
        >
          {count}
        </SvgText>
      ))}
    </g>
  );
}

/** The figure as large as its room allows, over a ruler of the whole set, with what it is made of. */
export function AverageDrawing({ model, width, height, palette, idPrefix }: DrawingProps<AverageModel>) {
  const below = legendHeight(model.legend, width);
  const unit = Math.max(1, (height - below) / averagePlotHeight);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={model.alt}>
      <DrawingContext value={drawingWith(palette, idPrefix)}>
        <HatchPatterns prefix={idPrefix} palette={palette} />
        <Value model={model} unit={unit} />
        <Ruler model={model} unit={unit} width={width} />
        {model.lines.map((line, index) => (
          <SvgText key={line} x={0} y={(116 + index * 20) * unit} size={13 * unit} face="letters" tone="ink2">
            {line}
          </SvgText>
        ))}
        <SvgLegend entries={model.legend} top={height - below} width={width} />
      </DrawingContext>
    </svg>
  );
}
