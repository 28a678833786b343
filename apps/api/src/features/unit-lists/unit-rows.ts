import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import {
  type CellFacts,
  type ColumnHeadings,
  cellProblem,
  type ListFile,
  type ListRow,
} from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { type CellReport, type ListRows, readDay, readListRows } from '../../shared/lists/list-rows.ts';
import { codeWidths, readUnitKind, readUnitName } from '../../shared/lists/list-words.ts';

type Column = 'code' | 'name' | 'kind' | 'parent' | 'validFrom' | 'validTo';

const columns: ColumnHeadings<Column> = {
  code: { headings: ['code', 'mã', 'mã số', 'mã đơn vị', 'mã ĐVHC'], required: true },
  name: { headings: ['name', 'tên', 'tên đơn vị', 'tên ĐVHC'], required: true },
  kind: { headings: ['kind', 'type', 'loại', 'cấp', 'loại đơn vị'], required: false },
  parent: {
    headings: ['parent_code', 'parent', 'mã cấp trên', 'mã đơn vị cấp trên', 'trực thuộc'],
    required: true,
  },
  validFrom: { headings: ['valid_from', 'from', 'từ ngày', 'ngày bắt đầu'], required: false },
  validTo: { headings: ['valid_to', 'to', 'đến ngày', 'ngày kết thúc'], required: false },
};

/** A unit as a list tells of it; `parent` is a code, empty for what lies in the country itself. */
export type UnitRow = {
  line: number;
  code: string;
  name: string;
  kind: UnitKind;
  parent: string;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
};

export type UnitRows = ListRows<Column, UnitRow>;

type Report = CellReport<Column>;

function readCode(given: string, kind: UnitKind, report: Report): string | null {
  const width = codeWidths[kind];
  if (!/^[0-9]+$/.test(given) || (width !== undefined && given.length > width)) {
    const expected = width === undefined ? null : '0'.repeat(width);
    report('code', 'code_invalid', { given, expected });
    return null;
  }
  if (width === undefined || given.length === width) return given;
  const code = given.padStart(width, '0');
  report('code', 'code_zeros_restored', { severity: 'note', given, expected: code });
  return code;
}

/** The kind that its column tells, else the one that the name begins with; they must not contradict. */
function readKind(given: string, fromName: UnitKind | null, code: string, report: Report): UnitKind | null {
  if (given === '') {
    if (fromName === null) report('kind', 'cell_empty');
    return fromName;
  }
  const kind = readUnitKind(given, code);
  if (kind === null) report('kind', 'kind_unknown', { given, expected: 'tỉnh, huyện, xã, phường, thị trấn' });
  else if (fromName !== null && fromName !== kind)
    report('kind', 'kind_contradicts_name', { given, expected: unitKindName(fromName, 'vi') });
  return kind;
}

function readRow({ line, cells }: ListRow<Column>, report: Report): UnitRow | null {
  const { name, kind: fromName } = readUnitName(cells.name, cells.code);
  if (name === '') report('name', 'cell_empty');
  if (cells.code === '') report('code', 'cell_empty');
  const kind = readKind(cells.kind, fromName, cells.code, report);
  const code = kind === null || cells.code === '' ? null : readCode(cells.code, kind, report);
  const validFrom = readDay(cells.validFrom, 'validFrom', report);
  const validTo = readDay(cells.validTo, 'validTo', report);
  if (validFrom !== null && validTo !== null && validTo <= validFrom)
    report('validTo', 'dates_reversed', { given: cells.validTo, expected: `> ${cells.validFrom}` });
  if (cells.parent === '' && kind !== null && kind !== 'province') report('parent', 'cell_empty');
  if (kind === null || code === null) return null;
  return { line, code, name, kind, parent: cells.parent, validFrom, validTo };
}

/** Reads a list of units. */
export const readUnitRows = (file: ListFile): UnitRows => readListRows(file, columns, readRow);

/** A finding about a cell of a row that could be read. */
export const unitRowProblem = (
  { table }: Pick<UnitRows, 'table'>,
  row: Pick<UnitRow, 'line'>,
  column: Column,
  code: ListProblem['code'],
  more: CellFacts = {},
): ListProblem => cellProblem(table, { line: row.line, column }, code, more);
