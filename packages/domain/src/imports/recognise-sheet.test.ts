import { describe, expect, it } from 'vitest';
import { sheetOf, smallSet } from './import.fixture.ts';
import { recogniseImport } from './recognise-sheet.ts';

const fieldsOf = (...values: Parameters<typeof sheetOf>) => {
  const { columns } = recogniseImport([sheetOf(...values)], smallSet);
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
};

describe('the heading of a column', () => {
  it.each([
    ['TC1', 'criterion:11'],
    ['Tiêu chí 1', 'criterion:11'],
    ['Tiêu chí số 01', 'criterion:11'],
    ['1', 'criterion:11'],
    ['1. Quy hoạch', 'criterion:11'],
    ['TC 1 - Quy hoạch', 'criterion:11'],
    ['TC1: quy hoạch chung xã', 'criterion:11'],
    ['Quy hoạch', 'criterion:11'],
    ['QUY HOẠCH'.normalize('NFD'), 'criterion:11'],
    ['ho ngheo', 'criterion:13'],
    ['Criterion 3', 'criterion:13'],
    ['2.1', 'indicator:121'],
    ['Chỉ tiêu 2.1', 'indicator:121'],
    ['2.1 Thu nhập bình quân (triệu đồng)', 'indicator:121'],
    ['3.2', 'indicator:132'],
    ['Tổng số tiêu chí đạt', 'total'],
    ['Ghi chú', 'note'],
    ['Số liệu đến ngày:', 'as_of'],
    ['4', null],
    ['2.9', null],
    ['1. Cột lạ', null],
    ['STT', null],
  ])('%j holds %s', (heading, field) => {
    const names = fieldsOf([
      ['Tên xã', heading, 'TC2'],
      ['Yên Khoái', 'Đ', 'Đ'],
    ]);
    expect(names[heading.normalize('NFC')]).toBe(field);
  });

  it.each(['Tên xã', 'Xã', 'ĐƠN VỊ', 'Địa phương', 'Xã, thị trấn', 'Commune'])(
    '%j holds the unit',
    (heading) => {
      expect(
        fieldsOf([
          [heading, 'TC1'],
          ['Yên Khoái', 'Đ'],
        ])[heading],
      ).toBe('unit');
    },
  );

  it('may stand in any order, below titles and over several rows', () => {
    const values = [
      ['BIỂU TỔNG HỢP TIÊU CHÍ'],
      ['STT', 'Kết quả', null, null, 'Tổng số tiêu chí đạt', 'Tên xã'],
      [null, 1, 2, 3, null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Đ', 'Đ', 'C', 2, 'Yên Khoái'],
    ];
    const merged = [
      { top: 1, left: 1, bottom: 1, right: 6 },
      { top: 2, left: 2, bottom: 2, right: 4 },
    ];
    const { tables, problems } = recogniseImport([sheetOf(values, { merged })], smallSet);
    expect([...(tables[0]?.columns.keys() ?? [])]).toEqual([
      'criterion:11',
      'criterion:12',
      'criterion:13',
      'total',
      'unit',
    ]);
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([5]);
    expect(problems).toMatchObject([{ code: 'column_ignored', column: 1, found: 'STT' }]);
  });

  it('stands for the criterion above it where it only says “result”', () => {
    const values = [
      ['Xã', 'Quy hoạch', null, 'Thu nhập', null],
      [null, 'Kết quả', 'Ghi chú', 'Kết quả', '2.1'],
      ['Yên Khoái', 'Đ', 'a', 'C', 36],
    ];
    const merged = [2, 4].map((left) => ({ top: 1, left, bottom: 1, right: left + 1 }));
    expect(fieldsOf(values, { merged })).toEqual({
      Xã: 'unit',
      'Quy hoạch Kết quả': 'criterion:11',
      'Quy hoạch Ghi chú': null,
      'Thu nhập Kết quả': 'criterion:12',
      'Thu nhập 2.1': 'indicator:121',
    });
  });

  it('is taken as a person once chose, also to leave it out', () => {
    const remembered = new Map([
      ['ket qua qh', 'criterion:11' as const],
      ['tc2', null],
    ]);
    const sheet = sheetOf([
      ['Xã', 'Kết quả QH', 'TC2'],
      ['Yên Khoái', 'Đ', 'Đ'],
    ]);
    const { tables, problems } = recogniseImport([sheet], smallSet, remembered);
    expect(tables[0]?.columns.get('criterion:11')).toMatchObject({ column: 2, from: 'remembered' });
    expect(problems).toMatchObject([{ code: 'column_ignored', found: 'TC2' }]);
  });
});

describe('headings that cannot be taken', () => {
  it.each([
    [
      'column_twice',
      [
        ['Xã', 'TC1', 'Quy hoạch'],
        ['Yên Khoái', 'Đ', 'C'],
      ],
    ],
    [
      'heading_contradicts',
      [
        ['Xã', '1. Thu nhập', 'TC3'],
        ['Yên Khoái', 'Đ', 'C'],
      ],
    ],
    [
      'layout_mixed',
      [
        ['Xã', 'Tiêu chí', 'TC1'],
        ['Yên Khoái', '1', 'Đ'],
      ],
    ],
    [
      'heading_not_found',
      [
        ['Yên Khoái', 'Đ', 'C'],
        ['Khuất Xá', 'Đ', 'C'],
      ],
    ],
    [
      'heading_not_found',
      [
        ['TC1', 'TC2'],
        ['Đ', 'C'],
      ],
    ],
    ['heading_not_found', []],
  ])('are reported as %s', (code, values) => {
    expect(recogniseImport([sheetOf(values)], smallSet).problems.map((problem) => problem.code)).toContain(
      code,
    );
  });
});

it('written in a way of before Unicode are named as that', () => {
  const sheet = sheetOf([
    ['M· x·', 'Tªn x·', 'Tiªu chÝ 1'],
    ['06541', 'Yªn Kho¸i', '§'],
  ]);
  expect(recogniseImport([sheet], smallSet).problems).toMatchObject([
    { code: 'encoding_tcvn3', row: 1, column: 1 },
  ]);
});

describe('the rows below', () => {
  it('leave out sums and blank rows, and tell of hidden ones', () => {
    const sheet = sheetOf([
      ['TT', 'Xã', 'TC1', 'Lạ'],
      [1, 'Yên Khoái', 'Đ'],
      [null, null, null, 'chữ ký', 'ngày'],
      ['Tổng cộng', null, 1],
      [null, 'Cộng', 1],
    ]);
    const rows = sheet.rows.map((row) => ({ ...row, hidden: row.row === 2 }));
    const { tables, problems } = recogniseImport([{ ...sheet, rows }], smallSet);
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([2]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['column_ignored', 1],
      ['column_ignored', 1],
      ['column_ignored', 1],
      ['hidden_row', 2],
      ['summary_row', 4],
      ['summary_row', 5],
    ]);
  });

  it('are of a table with a row for each criterion where a column names it', () => {
    const sheet = sheetOf([
      ['Xã', 'Tiêu chí', 'Kết quả'],
      ['Yên Khoái', 1, 'Đ'],
    ]);
    expect(recogniseImport([sheet], smallSet).tables[0]?.layout).toBe('long');
  });

  it('are left out with their sheet where it has no headings, by its name', () => {
    const about = sheetOf([['Hướng dẫn']], { name: 'Đọc trước' });
    const data = sheetOf([
      ['Xã', 'TC1'],
      ['Yên Khoái', 'Đ'],
    ]);
    expect(recogniseImport([about, data], smallSet).problems).toMatchObject([
      { code: 'sheet_ignored', sheet: 'Đọc trước' },
    ]);
  });
});
