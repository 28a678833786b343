import type { MergedRange, Sheet, SheetRow } from './cell.ts';
import { cellText } from './cell-text.ts';
import type { FieldFinding, HeadingFields, ImportField } from './import-field.ts';

/** A column under its whole heading; `field` null: it is not used. */
export type RecognisedColumn = FieldFinding & { column: number; heading: string };

/** The headings of a sheet: the file's rows from `top` to `bottom`, and what the columns under them hold. */
export type RecognisedHeadings = { top: number; bottom: number; columns: readonly RecognisedColumn[] };

const [deepest, searched] = [3, 30];

/** The texts above each column, from top to bottom; a merged heading stands over each of its columns that is in use. */
function headingParts(rows: readonly SheetRow[], merged: readonly MergedRange[]): Map<number, string[]> {
  const parts = new Map<number, string[]>();
  const lastColumn = Math.max(0, ...rows.flatMap(({ cells }) => [...cells.keys()]));
  for (const { row, cells } of rows)
    for (const [column, cell] of cells) {
      const text = cellText(cell);
      if (text === '') continue;
      const over = merged.find(({ top, left }) => top === row && left === column);
      for (let at = column; at <= Math.min(over?.right ?? column, lastColumn); at += 1)
        parts.set(at, [...(parts.get(at) ?? []), text]);
    }
  return parts;
}

const isUnitField = (field: ImportField | null): boolean => field === 'unit' || field === 'code';

/** Null where the rows are no headings: a text above the units that is no heading of theirs is a title or a unit. */
function headingsIn(
  rows: readonly SheetRow[],
  merged: readonly MergedRange[],
  fieldOf: HeadingFields,
): RecognisedHeadings | null {
  const parts = headingParts(rows, merged);
  const columns = [...parts]
    .sort(([a], [b]) => a - b)
    .map(([column, texts]) => ({
      column,
      heading: texts.join(' '),
      ...fieldOf(texts),
    }));
  const told = columns.filter(({ field, contradicts }) => field !== null || contradicts);
  const telling =
    told.some(({ field }) => isUnitField(field)) && told.some(({ field }) => !isUnitField(field));
  const onlyHeadings = columns
    .filter(({ field }) => isUnitField(field))
    .flatMap(({ column }) => parts.get(column) ?? [])
    .every((part) => isUnitField(fieldOf([part]).field));
  if (!telling || !onlyHeadings) return null;
  return { top: rows[0]?.row ?? 1, bottom: rows.at(-1)?.row ?? 1, columns };
}

/** How many different things the columns hold; a heading merged over several columns tells one. */
const recognised = ({ columns }: RecognisedHeadings): number =>
  new Set(columns.flatMap(({ field }) => field ?? [])).size;

/**
 * The headings among the first 30 rows that tell anything, over one to three rows: those by which the most is
 * known, the fewest rows of them. They have to tell the unit and something of it. Null: there are none.
 */
export function recogniseHeadings(
  { rows, merged }: Sheet,
  fieldOf: HeadingFields,
): RecognisedHeadings | null {
  const looked = rows.slice(0, searched);
  const over = merged.filter(({ top }) => top <= (looked.at(-1)?.row ?? 0));
  let best: RecognisedHeadings | null = null;
  for (let depth = 1; depth <= deepest; depth += 1)
    for (let start = 0; start + depth <= looked.length; start += 1) {
      const found = headingsIn(looked.slice(start, start + depth), over, fieldOf);
      if (found !== null && (best === null || recognised(found) > recognised(best))) best = found;
    }
  return best;
}
