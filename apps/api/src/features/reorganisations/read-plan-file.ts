import { isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { type SuccessionKind, successionKinds } from '@tiendo/domain/units/lineage.ts';
import type { PlannedUnit, ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import { unitKinds } from '@tiendo/domain/units/unit.ts';
import { z } from 'zod';
import {
  type ColumnHeadings,
  cellProblem,
  type ListFile,
  type ListRow,
  type ListTable,
  readCsvTable,
} from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { codeWidths, readSuccessionKind, readUnitKind, readUnitName } from '../../shared/lists/list-words.ts';

/** What a plan says of itself beside its rows. */
export type PlanHead = Pick<ReorganisationPlan, 'date' | 'title' | 'titleEn' | 'legalBasis'>;

export type ReadPlan = { ok: true; plan: ReorganisationPlan } | { ok: false; problems: ListProblem[] };

const text = z.string().transform((value) => value.trim().normalize('NFC'));

const planFile = z.strictObject({
  date: z.string().refine(isCalendarDate),
  title: text,
  titleEn: text.nullish().transform((value) => value ?? null),
  legalBasis: text,
  ended: z.array(text),
  formed: z.array(
    z.strictObject({
      key: text,
      code: text.nullish().transform((value) => value ?? null),
      name: text,
      kind: z.enum(unitKinds),
      parent: text,
    }),
  ),
  successions: z.array(z.strictObject({ from: text, to: text, kind: z.enum(successionKinds) })),
});

const fileProblem = (file: string, more: Pick<ListProblem, 'code' | 'column' | 'given'>): ListProblem => ({
  file,
  line: null,
  severity: 'error',
  expected: null,
  ...more,
});

/** Reads a plan as JSON: date, title, legalBasis, ended, formed, successions. */
export function readJsonPlan({ name, bytes }: ListFile): ReadPlan {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const given = error instanceof Error ? error.message : '';
    return { ok: false, problems: [fileProblem(name, { code: 'not_json', column: null, given })] };
  }
  const read = planFile.safeParse(content);
  if (read.success) return { ok: true, plan: read.data };
  const problems = read.error.issues.map(({ path, message }) =>
    fileProblem(name, { code: 'field_invalid', column: path.join('.') || null, given: message }),
  );
  return { ok: false, problems };
}

type Column = 'oldCode' | 'newCode' | 'newName' | 'newKind' | 'parent' | 'kind';

const columns: ColumnHeadings<Column> = {
  oldCode: { headings: ['old_code', 'mã cũ'], required: true },
  newCode: { headings: ['new_code', 'mã mới'], required: true },
  newName: { headings: ['new_name', 'tên mới'], required: true },
  newKind: { headings: ['new_kind', 'loại mới', 'loại'], required: false },
  parent: { headings: ['parent_code', 'trực thuộc', 'mã cấp trên'], required: true },
  kind: { headings: ['kind', 'hình thức'], required: false },
};

type Row = ListRow<Column>;
type Report = (row: Row, column: Column, code: ListProblem['code'], given?: string) => void;

const keyOf = (code: string): string => `new-${code}`;

const padded = (code: string): string => (code.length === 4 ? code.padStart(5, '0') : code);

/** The unit that the rows of one new code speak of: its name, kind and parent where any of them tells. */
function formedBy(code: string, rows: readonly Row[], report: Report): PlannedUnit[] {
  const [first] = rows;
  if (first === undefined) return [];
  const told = (column: Column) => rows.find((row) => row.cells[column] !== '')?.cells[column] ?? '';
  const { name, kind: fromName } = readUnitName(told('newName'), code);
  const kind = told('newKind') === '' ? fromName : readUnitKind(told('newKind'), code);
  if (name === '') report(first, 'newName', 'cell_empty');
  if (kind === null)
    report(first, 'newKind', told('newKind') === '' ? 'cell_empty' : 'kind_unknown', told('newKind'));
  if (told('parent') === '') report(first, 'parent', 'cell_empty');
  if (kind === null || name === '') return [];
  const width = codeWidths[kind];
  return [
    {
      key: keyOf(code),
      code: width === undefined ? code : code.padStart(width, '0'),
      name,
      kind,
      parent: told('parent'),
    },
  ];
}

/** The kind that a row tells, else the one that the numbers leave open. */
function kindOf(row: Row, from: number, into: number, report: Report): SuccessionKind | null {
  const given = row.cells.kind;
  if (given !== '') {
    const kind = readSuccessionKind(given);
    if (kind === null) report(row, 'kind', 'succession_kind_unknown', given);
    return kind;
  }
  if (from > 1) return 'split';
  if (into > 1) return 'merge';
  report(row, 'kind', 'cell_empty');
  return null;
}

/**
 * Reads a plan as CSV, a row for each old unit and the new one it became; a row without a new code only ends the
 * old unit, as a district. What it says of itself is given beside it.
 */
export function readCsvPlan(file: ListFile, head: PlanHead): ReadPlan {
  const table: ListTable<Column> = readCsvTable(file, columns);
  const problems = [...table.problems];
  const report: Report = (row, column, code, given) =>
    problems.push(cellProblem(table, { line: row.line, column }, code, { given: given ?? null }));
  for (const row of table.rows) if (row.cells.oldCode === '') report(row, 'oldCode', 'cell_empty');
  const linked = table.rows.filter((row) => row.cells.newCode !== '');
  const byOld = Map.groupBy(linked, (row) => padded(row.cells.oldCode));
  const byNew = Map.groupBy(linked, (row) => padded(row.cells.newCode));
  const formed = [...byNew].flatMap(([code, rows]) => formedBy(code, rows, report));
  const successions = linked.flatMap((row) => {
    const [from, to] = [padded(row.cells.oldCode), padded(row.cells.newCode)];
    const kind = kindOf(row, byOld.get(from)?.length ?? 0, byNew.get(to)?.length ?? 0, report);
    return kind === null ? [] : [{ from, to: keyOf(to), kind }];
  });
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  const ended = [...new Set(table.rows.map((row) => padded(row.cells.oldCode)))];
  return { ok: true, plan: { ...head, ended, formed, successions } };
}
