import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { SuccessionKind } from '@tiendo/domain/units/lineage.ts';
import {
  type ColumnHeadings,
  cellProblem,
  type ListFile,
  type ListRow,
  type ListTable,
  readCsvTable,
} from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { readListDate, readSuccessionKind } from '../../shared/lists/list-words.ts';

export type MappingColumn = 'oldCode' | 'newCode' | 'kind' | 'date' | 'legalBasis';

const columns: ColumnHeadings<MappingColumn> = {
  oldCode: { headings: ['old_code', 'mã cũ'], required: true },
  newCode: { headings: ['new_code', 'mã mới'], required: true },
  kind: { headings: ['kind', 'hình thức', 'hình thức sắp xếp'], required: false },
  date: { headings: ['date', 'ngày', 'từ ngày', 'ngày hiệu lực'], required: false },
  legalBasis: { headings: ['legal_basis', 'căn cứ', 'căn cứ pháp lý', 'nghị quyết'], required: false },
};

/** What stands where it is not known which unit it is. */
export const notKnown = '?';

/** One line of who became what; `kind` null leaves it to be told from the numbers. */
export type MappingRow = {
  line: number;
  oldCode: string;
  newCode: string;
  kind: SuccessionKind | null;
  date: CalendarDate | null;
  legalBasis: string | null;
};

export type MappingRows = {
  table: Pick<ListTable<MappingColumn>, 'file' | 'headings'>;
  rows: MappingRow[];
  problems: ListProblem[];
};

function readRow(
  table: MappingRows['table'],
  { line, cells }: ListRow<MappingColumn>,
): [MappingRow | null, ListProblem[]] {
  const problems: ListProblem[] = [];
  const report = (
    column: MappingColumn,
    code: ListProblem['code'],
    more?: Parameters<typeof cellProblem>[3],
  ) => problems.push(cellProblem(table, { line, column }, code, more));
  for (const column of ['oldCode', 'newCode'] as const) {
    if (cells[column] === '') report(column, 'cell_empty', { expected: notKnown });
    else if (cells[column] !== notKnown && !/^[0-9]{1,6}$/.test(cells[column]))
      report(column, 'code_invalid', { given: cells[column], expected: '00000' });
  }
  if (cells.oldCode === notKnown && cells.newCode === notKnown) report('newCode', 'cell_empty');
  const kind = cells.kind === '' ? null : readSuccessionKind(cells.kind);
  if (cells.kind !== '' && kind === null)
    report('kind', 'succession_kind_unknown', {
      given: cells.kind,
      expected: 'sáp nhập, chia tách, đổi tên, chuyển đơn vị cấp trên, sửa mã số',
    });
  const date = cells.date === '' ? null : readListDate(cells.date);
  if (cells.date !== '' && date === null)
    report('date', 'date_invalid', { given: cells.date, expected: '01/07/2025, 2025-07-01' });
  if (problems.length > 0) return [null, problems];
  const { oldCode, newCode } = cells;
  return [{ line, oldCode, newCode, kind, date, legalBasis: cells.legalBasis || null }, problems];
}

/** Reads who became what; rows with an error are left out, each with its problems. */
export function readMappingRows(file: ListFile): MappingRows {
  const table = readCsvTable(file, columns);
  const read = table.rows.map((row) => readRow(table, row));
  return {
    table,
    rows: read.map(([row]) => row).filter((row) => row !== null),
    problems: [...table.problems, ...read.flatMap(([, problems]) => problems)],
  };
}
