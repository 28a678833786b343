import type { MergedRange, Sheet, SheetRow } from './cell.ts';
import { cellText } from './cell-text.ts';
import { criterionNaming } from './criterion-names.ts';
import { headingKey } from './heading-key.ts';
import { headingFields, type ImportField, type RememberedMapping } from './import-field.ts';
import { type ImportProblem, importProblem } from './import-problem.ts';
import type { ImportSet } from './import-set.ts';
import { legacyTextOf } from './legacy-text.ts';
import { namedFields } from './named-field.ts';
import { type RecognisedColumn, type RecognisedHeadings, recogniseHeadings } from './recognise-columns.ts';

/** A row for each unit with a column for each criterion, or a row for each unit and criterion. */
export type Layout = 'wide' | 'long';

/** A sheet under known headings. `columns`: those in use, by field; `merged`: the merged cells among the rows. */
export type RecognisedTable = {
  sheet: string | null;
  layout: Layout;
  columns: ReadonlyMap<ImportField, RecognisedColumn>;
  rows: readonly SheetRow[];
  merged: readonly MergedRange[];
};

/** The tables of a file, and what was found on the way; `columns`: every column of every sheet, for a mapping. */
export type RecognisedImport = {
  tables: readonly RecognisedTable[];
  columns: readonly (RecognisedColumn & { sheet: string | null })[];
  problems: readonly ImportProblem[];
};

const fieldsOf: Record<Layout, ReadonlySet<string>> = {
  wide: new Set(['unit', 'code', 'as_of', 'total', 'note']),
  long: new Set(namedFields.filter((field) => field !== 'total')),
};

const isOfSet = (field: ImportField): boolean => field.includes(':');

function layoutOf(columns: readonly RecognisedColumn[]): Layout | null {
  const wide = columns.some(({ field }) => field !== null && isOfSet(field));
  const long = columns.some(({ field }) => field === 'criterion' || field === 'indicator');
  if (wide && long) return null;
  return long ? 'long' : 'wide';
}

const isUsed = (layout: Layout, field: ImportField): boolean =>
  fieldsOf[layout].has(field) || (layout === 'wide' && isOfSet(field));

const numberOfColumn = /^\(?(?:\d{1,2}|[A-Z])\)?$/u;

/** The row under a heading that numbers its columns, `(1) (2) (3)`; the column of the units is numbered too. */
const numbersColumns = ({ cells }: SheetRow, unitColumns: readonly number[]): boolean =>
  unitColumns.every((column) => cells.has(column)) &&
  [...cells.values()].every((cell) => numberOfColumn.test(cellText(cell)));

const summaries =
  /^(?:tong|tong so|tong cong|cong|cong chung|binh quan|trung binh|toan huyen|toan tinh|total|average)$/u;

type Body = { rows: SheetRow[]; notes: ImportProblem[] };

function bodyOf(sheet: Sheet, { bottom }: RecognisedHeadings, columns: RecognisedTable['columns']): Body {
  const unitColumns = (['unit', 'code'] as const).flatMap((field) => columns.get(field)?.column ?? []);
  const used = [...columns.values()].map(({ column }) => column);
  const rows: SheetRow[] = [];
  const notes: ImportProblem[] = [];
  const below = sheet.rows.filter(({ row }) => row > bottom);
  for (const [place, row] of below.entries()) {
    if (place === 0 && numbersColumns(row, unitColumns)) continue;
    if (!used.some((column) => cellText(row.cells.get(column)) !== '')) continue;
    const at = { sheet: sheet.name, row: row.row };
    const label = unitColumns
      .map((column) => cellText(row.cells.get(column)))
      .join(' ')
      .trim();
    const said = label === '' ? cellText(row.cells.values().next().value) : label;
    const summary = summaries.test(headingKey(said)) ? said : undefined;
    if (summary !== undefined) notes.push(importProblem('summary_row', at, { found: summary }));
    else rows.push(row);
    if (row.hidden) notes.push(importProblem('hidden_row', at));
  }
  return { rows, notes };
}

type Sorted = { columns: Map<ImportField, RecognisedColumn>; layout: Layout; problems: ImportProblem[] };

function sortColumns(sheet: string | null, { top, columns }: RecognisedHeadings): Sorted {
  const layout = layoutOf(columns);
  const problems: ImportProblem[] = [];
  const byField = new Map<ImportField, RecognisedColumn>();
  if (layout === null) problems.push(importProblem('layout_mixed', { sheet, row: top }));
  for (const one of columns) {
    const { column, heading, field, contradicts } = one;
    const at = { sheet, row: top, column, heading };
    const earlier = field === null ? undefined : byField.get(field);
    if (contradicts) problems.push(importProblem('heading_contradicts', at, { found: heading }));
    else if (field === null || !isUsed(layout ?? 'wide', field))
      problems.push(importProblem('column_ignored', at, { found: heading }));
    else if (earlier !== undefined)
      problems.push(importProblem('column_twice', at, { found: earlier.heading }));
    else byField.set(field, one);
  }
  return { columns: byField, layout: layout ?? 'wide', problems };
}

/** Columns that hold something and have no heading. */
function unnamedColumns(
  { name, rows }: Sheet,
  { top, bottom, columns }: RecognisedHeadings,
): ImportProblem[] {
  const named = new Set(columns.map(({ column }) => column));
  const held = rows.filter(({ row }) => row > bottom).flatMap(({ cells }) => [...cells.keys()]);
  return [...new Set(held)]
    .filter((column) => !named.has(column))
    .sort((a, b) => a - b)
    .map((column) => importProblem('column_ignored', { sheet: name, row: top, column }));
}

function recogniseSheet(
  sheet: Sheet,
  headings: RecognisedHeadings,
): { table: RecognisedTable; problems: ImportProblem[] } {
  const { columns, layout, problems } = sortColumns(sheet.name, headings);
  const { rows, notes } = bodyOf(sheet, headings, columns);
  const merged = sheet.merged.filter(({ bottom }) => bottom > headings.bottom);
  return {
    table: { sheet: sheet.name, layout, columns, rows, merged },
    problems: [...problems, ...unnamedColumns(sheet, headings), ...notes],
  };
}

/** Where no headings are known because they are written in a way of before Unicode, that is the problem to name. */
function legacyProblem(sheets: readonly Sheet[]): ImportProblem | null {
  for (const { name, rows } of sheets)
    for (const { row, cells } of rows.slice(0, 30))
      for (const [column, cell] of cells) {
        const code = legacyTextOf(cellText(cell));
        if (code !== null) return importProblem(code, { sheet: name, row, column }, { cell });
      }
  return null;
}

/**
 * The tables in the sheets of a file. `remembered`: choices made for headings before, by {@link headingKey}; they go
 * before what is recognised. Sheets without headings are left out by name; where none has any, that is a problem.
 */
export function recogniseImport(
  sheets: readonly Sheet[],
  set: ImportSet,
  remembered: RememberedMapping = new Map(),
): RecognisedImport {
  const fieldOf = headingFields(criterionNaming(set), remembered);
  const tables: RecognisedTable[] = [];
  const columns: (RecognisedColumn & { sheet: string | null })[] = [];
  const problems: ImportProblem[] = [];
  const others: ImportProblem[] = [];
  for (const sheet of sheets) {
    const headings = recogniseHeadings(sheet, fieldOf);
    if (headings === null) {
      others.push(importProblem('sheet_ignored', { sheet: sheet.name }));
      continue;
    }
    const found = recogniseSheet(sheet, headings);
    tables.push(found.table);
    columns.push(...headings.columns.map((column) => ({ ...column, sheet: sheet.name })));
    problems.push(...found.problems);
  }
  if (tables.length > 0) return { tables, columns, problems: [...problems, ...others] };
  const problem =
    legacyProblem(sheets) ?? importProblem('heading_not_found', { sheet: sheets[0]?.name ?? null });
  return { tables, columns, problems: [problem] };
}
