import { useDrawing } from '../drawing/drawing-context.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { CommunesModel } from '../figure-model.ts';
import { Diamond, Flag } from '../glyphs/glyph-shapes.tsx';
import { fitText } from '../text/text-width.ts';
import { dashes } from '../tokens.ts';
import type { CommunesLayout } from './communes-layout.ts';
import { scaleCounts } from './communes-layout.ts';

type WordsProps = { model: CommunesModel; plot: Plot; layout: CommunesLayout; rowHeight: number };

const middleOf = (plot: Plot, rowHeight: number, row: number): number => plot.top + (row + 0.5) * rowHeight;

/** Counts above the rulers with a line each; the half of the set dotted. */
export function Scale({ model, plot }: WordsProps) {
  const { palette } = useDrawing();
  const { size, half } = model;
  const perUnit = (plot.right - plot.left) / size;
  return scaleCounts(size, half, perUnit).map((count) => {
    const x = plot.x(count);
    const atHalf = count === half.value;
    const stroke = atHalf
      ? { stroke: palette.ink3, strokeDasharray: dashes.upright }
      : { stroke: palette.grid };
    return (
      <g key={count}>
        <line x1={x} x2={x} y1={plot.top - 2} y2={plot.bottom} {...stroke} />
        <SvgText
          x={x}
          y={plot.top - 7}
          anchor={count === 0 ? 'start' : 'middle'}
          tone={atHalf ? 'ink' : 'ink3'}
        >
          {atHalf ? half.text : count}
        </SvgText>
      </g>
    );
  });
}

/** Name before each ruler, with ◆ for recognised and a flag for pilot communes. */
export function RowNames({ model, layout, plot, rowHeight }: WordsProps) {
  return model.rows.map((row, index) => {
    const y = middleOf(plot, rowHeight, index);
    return (
      <g key={y}>
        {row.recognised !== null && <Diamond x={8} y={y} origin={row.recognised} />}
        {row.recognised === null && row.pilot !== null && <Flag x={5} y={y} origin={row.pilot} />}
        <SvgText x={layout.left - 8} y={y + 4} anchor="end" size={13} face="letters" tone="ink">
          {fitText(row.name ?? '', layout.nameRoom, 13)}
        </SvgText>
      </g>
    );
  });
}

/** Count after each ruler and, where it may be compared, the change since the quarter before. */
export function RowValues({ model, layout, plot, rowHeight }: WordsProps) {
  return model.rows.map((row, index) => {
    const y = middleOf(plot, rowHeight, index) + 4;
    return (
      <g key={y}>
        <SvgText x={plot.right + 6} y={y} tone={row.unknown ? 'ink3' : 'ink'}>
          {row.valueText}
        </SvgText>
        {row.changeText !== null && (
          <SvgText x={plot.right + layout.changeAt} y={y}>
            {row.changeText}
          </SvgText>
        )}
      </g>
    );
  });
}

/** Groups as the source counts them, bracketed beside the rows that fall inside. */
export function GroupBrackets({ model, layout, plot, rowHeight }: WordsProps) {
  const { palette } = useDrawing();
  const x = plot.right + layout.bracketAt;
  return model.brackets.map(({ first, last, count, words, short }) => {
    const top = plot.top + first * rowHeight + 3;
    const bottom = plot.top + (last + 1) * rowHeight - 3;
    const middle = (top + bottom) / 2;
    const oneRow = first === last;
    return (
      <g key={first}>
        <path d={`M${x - 5} ${top}h5V${bottom}h-5`} fill="none" stroke={palette.ink} strokeWidth={1.3} />
        <SvgText x={x + 6} y={middle + (oneRow ? 4 : -3)} tone="ink" weight={600}>
          {oneRow ? short : count}
        </SvgText>
        {!oneRow && (
          <SvgText x={x + 6} y={middle + 12}>
            {words}
          </SvgText>
        )}
      </g>
    );
  });
}

/** Where no commune is named: how many at the left of their rulers, what they met at the right. */
export function GroupNames({ model, layout, plot, rowHeight }: WordsProps) {
  return model.brackets.map(({ first, last, count, words }) => {
    const y = (middleOf(plot, rowHeight, first) + middleOf(plot, rowHeight, last)) / 2 + 4;
    const reach = model.rows[first]?.most ?? model.size;
    return (
      <g key={first}>
        <SvgText x={layout.left - 10} y={y} anchor="end" size={13} tone="ink" weight={500}>
          {count}
        </SvgText>
        <SvgText x={plot.x(reach) + 8} y={y} tone="ink" halo>
          {words}
        </SvgText>
      </g>
    );
  });
}
