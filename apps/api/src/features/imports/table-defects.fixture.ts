import type { ImportProblemCode } from '@tiendo/domain/imports/import-problem.ts';
import { type Grid, type GridCell, tcvn3Of, xlsxOf } from './grid-files.fixture.ts';

/** A table with one thing wrong in it, and by which name it has to be refused. `units`: what tells its communes. */
export type Defect = {
  code: ImportProblemCode;
  units: 'code' | 'name' | 'both';
  /** The file that a table without faults, its headings in the first row, becomes. */
  file(grid: Grid): Uint8Array;
};

const faulty = 3;

/** The table with a cell of its fourth row changed, or with that of every row. */
function changed(grid: Grid, heading: RegExp, cell: GridCell, everywhere = false): Grid {
  const column = (grid.rows[0] ?? []).findIndex((text) => typeof text === 'string' && heading.test(text));
  if (column < 0) throw new Error(`No heading ${heading}`);
  const rows = grid.rows.map((cells, row) =>
    row === faulty || (everywhere && row > 0) ? cells.with(column, cell) : cells,
  );
  return { ...grid, rows };
}

const inCell = (code: ImportProblemCode, heading: RegExp, cell: GridCell): Defect => ({
  code,
  units: 'name',
  file: (grid) => xlsxOf(changed(grid, heading, cell)),
});

const ofUnit = (
  code: ImportProblemCode,
  units: Defect['units'],
  heading: RegExp,
  cell: GridCell,
): Defect => ({
  ...inCell(code, heading, cell),
  units,
});

const withRows = (change: (rows: Grid['rows']) => Grid['rows']) => (grid: Grid) =>
  xlsxOf({ ...grid, rows: change(grid.rows) });

/** What keeps out the rows it is in, and no other. */
export const rowDefects: readonly Defect[] = [
  inCell('verdict_invalid', /^TC5$/u, 'đạt rồi nhé'),
  inCell('verdict_not_allowed', /^TC5$/u, 'CB'),
  inCell('figure_invalid', /^10\.1/u, '36 triệu'),
  inCell('percent_not_asked', /^10\.1/u, '36,5%'),
  inCell('total_of_other_set', /^Tổng/u, '3/10'),
  inCell('total_invalid', /^Tổng/u, '9,84'),
  inCell('formula_without_value', /^TC1$/u, { formula: 'IF(A1,"Đ","C")', result: null }),
  inCell('formula_from_other_file', /^TC1$/u, { formula: '[1]Xa!A1', result: 1 }),
  ofUnit('unit_unknown', 'name', /^Tên xã$/u, 'Không Có Thật'),
  ofUnit('unit_unknown', 'name', /^Tên xã$/u, 'Tú Đoàn'),
  ofUnit('unit_missing', 'name', /^Tên xã$/u, null),
  ofUnit('code_unknown', 'code', /^Mã xã$/u, '12345'),
  ofUnit('code_invalid', 'code', /^Mã xã$/u, '65.47'),
  ofUnit('code_contradicts_name', 'both', /^Mã xã$/u, '06541'),
  {
    code: 'total_differs',
    units: 'name',
    file: (grid) => xlsxOf(changed(changed(grid, /^TC1$/u, 'Đ'), /^Tổng/u, 0)),
  },
  {
    code: 'merged_cells',
    units: 'name',
    file: (grid) => xlsxOf({ ...grid, merged: [`A${faulty + 1}:B${faulty + 1}`] }),
  },
  { code: 'unit_twice', units: 'both', file: withRows((rows) => [...rows, rows[faulty] ?? []]) },
];

/** What keeps out the whole file. */
export const fileDefects: readonly Defect[] = [
  { code: 'heading_not_found', units: 'both', file: withRows((rows) => rows.slice(1)) },
  {
    code: 'column_twice',
    units: 'name',
    file: withRows((rows) => rows.map((cells, row) => [...cells, row === 0 ? 'Tiêu chí số 1' : 'C'])),
  },
  {
    code: 'heading_contradicts',
    units: 'name',
    file: withRows((rows) => rows.map((cells, row) => [...cells, row === 0 ? '1. Giao thông' : 'C'])),
  },
  {
    code: 'encoding_tcvn3',
    units: 'both',
    file: ({ rows }) =>
      tcvn3Of(rows.map((cells) => cells.map((cell) => `${cell ?? ''}`).join(';')).join('\n')),
  },
];

/** A column of figures that can be read in two ways, in every row. */
export const ambiguous = (grid: Grid): Uint8Array => xlsxOf(changed(grid, /^10\.1/u, '36.500', true));
