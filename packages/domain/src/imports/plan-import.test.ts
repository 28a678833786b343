import { describe, expect, it } from 'vitest';
import { exactQuantity } from '../values/quantity.ts';
import type { Sheet } from './cell.ts';
import { changedCriteria } from './changed-criteria.ts';
import { sheetOf, smallSet, smallUnits } from './import.fixture.ts';
import { type ImportQuestion, planImport } from './plan-import.ts';
import { recogniseImport } from './recognise-sheet.ts';
import type { UnitState } from './unit-state.ts';

const stateOf = (state: Partial<UnitState>): UnitState => ({
  verdicts: new Map(),
  values: new Map(),
  criterionNotes: new Map(),
  metCount: null,
  note: null,
  ...state,
});

const figure = (value: number, decimals: number) => ({
  quantity: exactQuantity(value, decimals),
  isMet: null,
});

type Values = Parameters<typeof sheetOf>[0];

function plan(values: Values, more: Partial<ImportQuestion> = {}, of: Partial<Sheet> = {}) {
  const file = recogniseImport([sheetOf(values, of)], smallSet);
  return planImport(file, {
    set: smallSet,
    units: smallUnits,
    asOf: '2020-03-31',
    stateOf: () => null,
    ...more,
  });
}

const heading = ['Mã', 'Xã', 'TC1', 'TC2', 'TC3', '2.1', '3.1', 'Tổng số', 'Ghi chú'];

describe('a row for each commune', () => {
  const values = [heading, ['6541', 'Yên Khoái', 'Đ', 'x', 'C', '36,5', '12,5%', '2/3', 'đủ']];

  it('creates what nothing was known of', () => {
    const { creates, changes, unchanged, problems, canApplyAll } = plan(values);
    expect([changes, unchanged, problems, canApplyAll]).toEqual([[], [], [], true]);
    expect(creates).toEqual([
      {
        unit: smallUnits[0],
        sheet: 'Số liệu',
        rows: [2],
        before: null,
        after: stateOf({
          verdicts: new Map([
            [11, 'met'],
            [12, 'met'],
            [13, 'not_met'],
          ] as const),
          values: new Map([
            [121, figure(36.5, 1)],
            [131, figure(12.5, 1)],
          ] as const),
          metCount: 2,
          note: 'đủ',
        }),
      },
    ]);
  });

  it('changes nothing when it is told again', () => {
    const [created] = plan(values).creates;
    const again = plan(values, { stateOf: () => created?.after ?? null });
    expect([again.creates, again.changes, again.unchanged.length]).toEqual([[], [], 1]);
  });

  it('keeps what a blank cell does not tell, and takes a verdict away with a question mark', () => {
    const before = stateOf({
      verdicts: new Map([
        [11, 'met'],
        [12, 'not_met'],
      ] as const),
      note: 'cũ',
    });
    const { changes } = plan([heading, ['06541', null, null, '?', 'Đ']], { stateOf: () => before });
    expect(changes[0]?.after).toEqual({
      ...before,
      verdicts: new Map([
        [11, 'met'],
        [13, 'met'],
      ] as const),
    });
  });

  it('may tell a count without saying which', () => {
    const { creates } = plan([
      ['Xã', 'Tổng số tiêu chí đạt'],
      ['Khuất Xá', 2],
    ]);
    expect(creates[0]?.after).toEqual(stateOf({ metCount: 2 }));
  });

  it('tells whether an indicator without a figure is met', () => {
    const before = stateOf({ values: new Map([[111, { quantity: null, isMet: false }]]) });
    const { changes } = plan(
      [
        ['Xã', '1.1', '2.1'],
        ['Yên Khoái', 'Đạt', null],
      ],
      { stateOf: () => before },
    );
    expect(changes[0]?.after.values).toEqual(new Map([[111, { quantity: null, isMet: true }]]));
  });

  it('creates nothing where it tells nothing', () => {
    const { creates, unchanged } = plan([heading, ['06541', 'Yên Khoái']]);
    expect([creates.length, unchanged.length]).toEqual([0, 1]);
  });
});

describe('a row for each criterion', () => {
  const long = ['Xã', 'Tiêu chí', 'Chỉ tiêu', 'Kết quả', 'Giá trị', 'Ghi chú'];

  it('tells the same as a row for each commune', () => {
    const { creates, problems } = plan([
      long,
      ['xã Yên Khoái', 'Quy hoạch', null, 'đạt', null, 'xong'],
      ['Yên Khoái', '2', null, 'chưa đạt', '30,5', null],
      ['yen khoai', 'TC3', '3.2', null, 4, null],
      ['Khuất Xá', null, '3.1', null, '5%', null],
    ]);
    expect(problems).toEqual([]);
    expect(creates.map(({ rows, after }) => [rows, after])).toEqual([
      [
        [2, 3, 4],
        stateOf({
          verdicts: new Map([
            [11, 'met'],
            [12, 'not_met'],
          ] as const),
          values: new Map([
            [121, figure(30.5, 1)],
            [132, figure(4, 0)],
          ] as const),
          criterionNotes: new Map([[11, 'xong']]),
        }),
      ],
      [[5], stateOf({ values: new Map([[131, figure(5, 0)]] as const) })],
    ]);
  });

  it('tells of an indicator where it names one, and not of its criterion', () => {
    const { creates, problems } = plan([
      long,
      ['Yên Khoái', '1', '1.1', 'đạt', null],
      ['Yên Khoái', '1', null, 'chưa đạt', null],
      ['Yên Khoái', '2', '2.1', 'không đạt', '30,5'],
    ]);
    expect(problems).toEqual([]);
    expect(creates[0]?.after).toEqual(
      stateOf({
        verdicts: new Map([[11, 'not_met']] as const),
        values: new Map([
          [111, { quantity: null, isMet: true }],
          [121, { ...figure(30.5, 1), isMet: false }],
        ]),
      }),
    );
  });

  it.each([
    ['criterion_twice', ['Yên Khoái', '1', null, 'C', null]],
    ['criterion_missing', ['Yên Khoái', null, null, 'C', null]],
    ['criterion_unknown', ['Yên Khoái', '9', null, 'C', null]],
    ['criterion_unknown', ['Yên Khoái', '1. Thu nhập', null, 'C', null]],
    ['indicator_unknown', ['Yên Khoái', '3', null, null, 5]],
    ['indicator_unknown', ['Yên Khoái', '3', '2.1', null, 5]],
    ['indicator_unknown', ['Yên Khoái', '3', '1.1', null, 5]],
    ['verdict_invalid', ['Yên Khoái', '1', '1.1', 'K rồi', null]],
  ])('is refused as %s', (code, row) => {
    const { problems } = plan([long, ['Yên Khoái', '1', null, 'Đ', null], row]);
    expect(problems).toContainEqual(expect.objectContaining({ code, row: 3 }));
  });
});

describe('problems of rows', () => {
  it.each([
    ['unit_unknown', 2, null, [null, 'Không Có', 'Đ']],
    ['code_contradicts_name', 2, '06541 xã Yên Khoái; 06565 xã Khuất Xá', ['06541', 'Khuất Xá', 'Đ']],
    ['verdict_invalid', 3, 'đạt', ['06541', null, 'đạt rồi']],
    ['verdict_not_allowed', 3, 'đạt, chưa đạt, không xét', ['06541', null, 'CB']],
    ['figure_ambiguous', 6, '36.5|36500', ['06541', null, null, null, null, '36.500']],
    ['percent_not_asked', 6, 'triệu đồng/người/năm', ['06541', null, null, null, null, '36,5%']],
    ['total_of_other_set', 8, '2/3', ['06541', null, null, null, null, null, null, '2/19']],
    ['total_differs', null, '1', ['06541', null, 'Đ', 'C', 'C', null, null, 2]],
    ['total_differs', null, '1–2', ['06541', null, 'Đ', 'C', null, null, null, 3]],
    ['error_value', 3, null, ['06541', null, { kind: 'fault', fault: 'error_value', text: '#REF!' }]],
  ] as const)('tell %s with its column %s and the correction %s', (code, column, correction, row) => {
    const { problems, canApplyAll, rowsRefused } = plan([heading, row, ['06565', null, 'Đ']]);
    expect(problems).toMatchObject([{ code, sheet: 'Số liệu', row: 2, column, correction }]);
    expect([canApplyAll, rowsRefused]).toEqual([false, 1]);
  });

  it('settle by the other figures of the column, or by the answer of a person', () => {
    const ambiguous = [
      ['Xã', '2.1'],
      ['Yên Khoái', '36.500'],
    ];
    const value = (planned: ReturnType<typeof plan>) =>
      planned.creates[0]?.after.values.get(121)?.quantity?.min;
    expect(value(plan([...ambiguous, ['Khuất Xá', '40,5']]))).toBe(36_500);
    expect(value(plan([...ambiguous, ['Khuất Xá', '40.5']]))).toBe(36.5);
    expect(value(plan(ambiguous, { decimalMark: 'dot' }))).toBe(36.5);
    expect(value(plan(ambiguous, { decimalMark: 'comma' }))).toBe(36_500);
  });

  it('name both rows of a commune that is there twice', () => {
    const { problems, creates } = plan([
      heading,
      ['6541', null, 'Đ'],
      [null, 'xã Yên Khoái', 'C'],
      ['06565', null, 'Đ'],
    ]);
    expect(problems).toMatchObject([
      { code: 'unit_twice', row: 2, correction: '3' },
      { code: 'unit_twice', row: 3, correction: '2' },
    ]);
    expect(creates.map(({ unit }) => unit.id)).toEqual([2]);
  });

  it('refuse a row of merged cells once', () => {
    const merged = [{ top: 2, left: 1, bottom: 2, right: 3 }];
    const { problems } = plan([heading, ['Yên Khoái'], ['06565', null, 'Đ']], {}, { merged });
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['merged_cells', 2]);
  });

  it('refuse a date that is not that of the import', () => {
    const values = [
      ['Xã', 'Ngày', 'TC1'],
      ['Yên Khoái', '31/3/2020', 'Đ'],
      ['Khuất Xá', '30/6/2020', 'Đ'],
    ];
    expect(plan(values).problems).toMatchObject([
      { code: 'as_of_differs', row: 3, found: '30/6/2020', correction: '31/03/2020' },
    ]);
  });

  it('keep out only their rows when valid rows are wanted', () => {
    const { creates, canApplyAll, canApplyValid, rowsRead, rowsRefused } = plan([
      heading,
      ['06541', null, 'sai'],
      ['06565', null, 'Đ'],
    ]);
    expect(creates.map(({ unit }) => unit.id)).toEqual([2]);
    expect([canApplyAll, canApplyValid, rowsRead, rowsRefused]).toEqual([false, true, 2, 1]);
  });
});

it('takes nothing of a file whose headings contradict each other', () => {
  const { creates, canApplyAll, canApplyValid } = plan([
    ['Xã', 'TC1', 'Quy hoạch'],
    ['Yên Khoái', 'Đ', 'C'],
  ]);
  expect([creates, canApplyAll, canApplyValid]).toEqual([[], false, false]);
});

describe('what stands against a report', () => {
  const values = [heading, ['06541', null, 'Đ'], ['06565', null, 'Đ']];
  const known = stateOf({ verdicts: new Map([[11, 'met'] as const]) });

  it('keeps the row of its unit out by name, and no other', () => {
    const { creates, problems, rowsRefused, canApplyAll, canApplyValid } = plan(values, {
      barsOf: ({ unit }) => (unit.id === 1 ? [{ code: 'criterion_frozen', parts: ['1', '3'] }] : []),
    });
    expect(creates.map(({ unit }) => unit.id)).toEqual([2]);
    expect(problems).toMatchObject([
      { code: 'criterion_frozen', row: 2, found: 'xã Yên Khoái', correction: '1, 3' },
    ]);
    expect([rowsRefused, canApplyAll, canApplyValid]).toEqual([1, false, true]);
  });

  it('is not asked of a unit of which nothing changes', () => {
    const { unchanged, problems } = plan([heading, ['06541', null, 'Đ']], {
      stateOf: () => known,
      barsOf: () => [{ code: 'report_accepted', parts: [] }],
    });
    expect([unchanged.length, problems]).toEqual([1, []]);
  });

  it('creates the report of a unit that has yet to report, though its last state says the same', () => {
    const { creates } = plan([heading, ['06541', null, 'Đ']], { stateOf: () => known, isNew: () => true });
    expect(creates).toMatchObject([{ before: known, after: { verdicts: known.verdicts } }]);
  });
});

describe('the criteria that change', () => {
  it('are those whose verdict, note or value of an indicator differs', () => {
    const before = stateOf({
      verdicts: new Map([[11, 'met'] as const]),
      values: new Map([[121, figure(1, 0)]]),
    });
    const after = stateOf({
      verdicts: before.verdicts,
      values: new Map([[121, figure(2, 0)]]),
      criterionNotes: new Map([[13, 'chờ']]),
    });
    expect(changedCriteria(before, after, smallSet).map(({ position }) => position)).toEqual([2, 3]);
    expect(changedCriteria(null, before, smallSet).map(({ position }) => position)).toEqual([1, 2]);
    expect(changedCriteria(before, before, smallSet)).toEqual([]);
  });
});
