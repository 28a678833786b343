import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { SuccessionKind } from '@tiendo/domain/units/lineage.ts';
import type { ColumnHeadings, ListFile, ListRow } from '../../shared/lists/csv-table.ts';
import { type CellReport, type ListRows, readDay, readListRows } from '../../shared/lists/list-rows.ts';
import { readSuccessionKind } from '../../shared/lists/list-words.ts';

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

export type MappingRows = ListRows<MappingColumn, MappingRow>;

function readRow({ line, cells }: ListRow<MappingColumn>, report: CellReport<MappingColumn>): MappingRow {
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
  const date = readDay(cells.date, 'date', report);
  const { oldCode, newCode } = cells;
  return { line, oldCode, newCode, kind, date, legalBasis: cells.legalBasis || null };
}

/** Reads who became what. */
export const readMappingRows = (file: ListFile): MappingRows => readListRows(file, columns, readRow);
