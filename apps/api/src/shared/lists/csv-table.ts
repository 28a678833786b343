import { headingKey } from '@tiendo/domain/imports/heading-key.ts';
import { normaliseText } from '@tiendo/domain/text/fold.ts';
import { CsvError, parse } from 'csv-parse/sync';
import { delimiterOf } from '../tables/csv-delimiter.ts';
import type { ListProblem, ListProblemCode } from './list-problem.ts';

/** A file as it was given: its name for messages, and its bytes. */
export type ListFile = { name: string; bytes: Uint8Array };

/** The columns that a list has, each with the headings it may stand under; the first one is told to people. */
export type ColumnHeadings<Column extends string> = Readonly<
  Record<Column, { headings: readonly string[]; required: boolean }>
>;

export type ListRow<Column extends string> = {
  line: number;
  /** The text without surrounding blanks, in one Unicode form; empty where the cell or its column is missing. */
  cells: Readonly<Record<Column, string>>;
};

export type ListTable<Column extends string> = {
  file: string;
  /** The headings as the file writes them. */
  headings: Readonly<Partial<Record<Column, string>>>;
  rows: ListRow<Column>[];
  problems: ListProblem[];
};

function decoded({ bytes }: ListFile): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Line = { record: string[]; info: { lines: number } };

function readLines(text: string): Line[] {
  const { delimiter, skip } = delimiterOf(text);
  return parse(text, {
    bom: true,
    delimiter,
    from_line: skip === 0 ? 1 : 2,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  }) as unknown as Line[];
}

const finding = (file: string, code: ListProblemCode, more: Partial<ListProblem> = {}): ListProblem => ({
  file,
  line: null,
  column: null,
  code,
  severity: 'error',
  given: null,
  expected: null,
  ...more,
});

/** Where each column stands in the heading. */
function placesOf<Column extends string>(
  file: string,
  heading: readonly string[],
  columns: ColumnHeadings<Column>,
): { places: Map<Column, number>; problems: ListProblem[] } {
  const names = Object.keys(columns) as Column[];
  const places = new Map<Column, number>();
  const problems: ListProblem[] = [];
  heading.forEach((text, place) => {
    const key = headingKey(text);
    const column = names.find((name) => columns[name].headings.some((known) => headingKey(known) === key));
    const at = { line: 1, column: text };
    if (column === undefined) problems.push(finding(file, 'column_unknown', { ...at, severity: 'note' }));
    else if (places.has(column)) problems.push(finding(file, 'column_twice', at));
    else places.set(column, place);
  });
  for (const name of names)
    if (columns[name].required && !places.has(name))
      problems.push(finding(file, 'column_missing', { expected: columns[name].headings.join(', ') }));
  return { places, problems };
}

/**
 * Reads a list from a CSV file: UTF-8 with or without a byte order mark, separated by `;`, tabs or `,`, under
 * headings in either language, in any order and with or without tone marks.
 */
export function readCsvTable<Column extends string>(
  file: ListFile,
  columns: ColumnHeadings<Column>,
): ListTable<Column> {
  const refused = (code: ListProblemCode, more: Partial<ListProblem> = {}): ListTable<Column> => ({
    file: file.name,
    headings: {} as ListTable<Column>['headings'],
    rows: [],
    problems: [finding(file.name, code, more)],
  });
  const text = decoded(file);
  if (text === null) return refused('not_utf8');
  let lines: Line[];
  try {
    lines = readLines(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused('not_csv', {
      line: typeof error.lines === 'number' ? error.lines : null,
      given: error.code,
    });
  }
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return refused('file_empty');
  const { places, problems } = placesOf(file.name, first.record, columns);
  const names = Object.keys(columns) as Column[];
  const cellsOf = (record: string[]) =>
    Object.fromEntries(
      names.map((name) => [name, normaliseText(record[places.get(name) ?? -1] ?? '')]),
    ) as Record<Column, string>;
  return {
    file: file.name,
    headings: Object.fromEntries(
      [...places].map(([name, place]) => [name, first.record[place] ?? name]),
    ) as Partial<Record<Column, string>>,
    rows: others.map(({ record, info }) => ({ line: info.lines, cells: cellsOf(record) })),
    problems,
  };
}

/** What a finding in a cell may name. */
export type CellFacts = Partial<Pick<ListProblem, 'severity' | 'given' | 'expected'>>;

/** A finding in a cell of a table. */
export function cellProblem<Column extends string>(
  table: Pick<ListTable<Column>, 'file' | 'headings'>,
  at: { line: number; column: Column },
  code: ListProblemCode,
  more: CellFacts = {},
): ListProblem {
  const column = table.headings[at.column] ?? at.column;
  return finding(table.file, code, { line: at.line, column, ...more });
}
