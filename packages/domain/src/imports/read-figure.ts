import { type Cell, empty, type Reading, read, refused } from './cell.ts';
import { cellText } from './cell-text.ts';
import { type DecimalMark, type FigureParts, figureReadings } from './figure-text.ts';

/** A figure as it was told; with `percent` in hundredths: 12,5% is 12.5. `decimals`: as many as were written. */
export type Figure = { value: number; decimals: number; percent: boolean };

export type FigureRefusalCode = 'figure_invalid' | 'figure_is_date';

/** Ambiguous: both readings, with a decimal dot first. */
export type FigureReading =
  | Reading<Figure, FigureRefusalCode>
  | { kind: 'ambiguous'; candidates: readonly [withDot: Figure, withComma: Figure] };

type Marked = { text: string; percent: boolean };

function withoutPercent(text: string): Marked {
  const percent = text.endsWith('%');
  return { text: percent ? text.slice(0, -1).trimEnd() : text, percent };
}

const figureOf = ({ value, decimals }: FigureParts, percent: boolean): Figure => ({
  value,
  decimals,
  percent,
});

function figureOfNumber(number: number, percent: boolean): Figure {
  const value = Number((percent ? number * 100 : number).toPrecision(15));
  return { value, decimals: (`${value}`.split('.')[1] ?? '').length, percent };
}

/** The figure before a word such as in `36 triệu`, to propose it alone. */
function figureWithin(text: string): string | null {
  const start = /^([-−–]?[\d.,]*\d) \p{L}/u.exec(text)?.[1] ?? null;
  return start !== null && figureReadings(start).length > 0 ? start : null;
}

function figureOfText(text: string, mark: DecimalMark | null): FigureReading {
  const { text: bare, percent } = withoutPercent(text);
  const [one, other] = figureReadings(bare);
  if (one === undefined) return refused('figure_invalid', figureWithin(bare));
  if (other === undefined) return read(figureOf(one, percent));
  if (mark === null)
    return { kind: 'ambiguous', candidates: [figureOf(one, percent), figureOf(other, percent)] };
  return read(figureOf(mark === 'dot' ? one : other, percent));
}

/**
 * A figure as Vietnamese offices write it: `9,84`, `9.84`, `1.234,5`, `1 234,5`, `12,5%`, or a true number. Where a
 * text can be read in two ways (`1.234`) it is read by `mark`, the decimal mark known to be in use, and is ambiguous
 * without one.
 */
export function readFigure(cell: Cell | undefined, mark: DecimalMark | null = null): FigureReading {
  const text = cellText(cell);
  if (cell === undefined || text === '') return empty;
  switch (cell.kind) {
    case 'text':
      return figureOfText(text, mark);
    case 'number':
      return Number.isFinite(cell.number)
        ? read(figureOfNumber(cell.number, cell.percent))
        : refused('figure_invalid');
    case 'date':
      return refused('figure_is_date');
    case 'boolean':
    case 'fault':
      return refused('figure_invalid');
  }
}

/** The decimal mark that the cells of a column show to be in use; null where they show none, or both. */
export function decimalMarkIn(cells: Iterable<Cell | undefined>): DecimalMark | null {
  const shown = new Set<DecimalMark>();
  for (const cell of cells) {
    if (cell?.kind !== 'text') continue;
    const readings = figureReadings(withoutPercent(cellText(cell)).text);
    const mark = readings.length === 1 ? readings[0]?.mark : null;
    if (mark != null) shown.add(mark);
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}
