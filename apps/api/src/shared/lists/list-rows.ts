import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import {
  type CellFacts,
  type ColumnHeadings,
  cellProblem,
  type ListFile,
  type ListRow,
  type ListTable,
  readCsvTable,
} from './csv-table.ts';
import type { ListProblem } from './list-problem.ts';
import { readListDate } from './list-words.ts';

/** Notes a finding in a cell of the row that is being read. */
export type CellReport<Column extends string> = (
  column: Column,
  code: ListProblem['code'],
  more?: CellFacts,
) => void;

/** What was read of a list, with the file and headings that later findings name. */
export type ListRows<Column extends string, Row> = {
  table: Pick<ListTable<Column>, 'file' | 'headings'>;
  rows: Row[];
  problems: ListProblem[];
};

/** Reads every row of a list; rows with an error are left out, each with its problems. */
export function readListRows<Column extends string, Row>(
  file: ListFile,
  columns: ColumnHeadings<Column>,
  readRow: (row: ListRow<Column>, report: CellReport<Column>) => Row | null,
): ListRows<Column, Row> {
  const table = readCsvTable(file, columns);
  const problems = [...table.problems];
  const rows = table.rows.flatMap((row) => {
    const own: ListProblem[] = [];
    const read = readRow(row, (column, code, more) =>
      own.push(cellProblem(table, { line: row.line, column }, code, more)),
    );
    problems.push(...own);
    return read === null || own.some(({ severity }) => severity === 'error') ? [] : [read];
  });
  return { table, rows, problems };
}

/** The day that a cell tells; null where it is empty or tells none, which is reported. */
export function readDay<Column extends string>(
  given: string,
  column: Column,
  report: CellReport<Column>,
): CalendarDate | null {
  if (given === '') return null;
  const day = readListDate(given);
  if (day === null) report(column, 'date_invalid', { given, expected: '01/07/2025, 2025-07-01' });
  return day;
}
