import { expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

it('tells the fields that are not alike, in their order', () => {
  const before = { state: 'submitted', metCount: 12, reasons: null };
  const after = { state: 'returned', metCount: 12, reasons: ['Thiếu văn bản'] };
  expect(differenceOf(before, after)).toEqual([
    { field: 'state', before: 'submitted', after: 'returned' },
    { field: 'reasons', before: null, after: ['Thiếu văn bản'] },
  ]);
});

it('tells what was added and what was taken away', () => {
  expect(differenceOf(null, { name: 'Lý Văn An' })).toEqual([
    { field: 'name', before: undefined, after: 'Lý Văn An' },
  ]);
  expect(differenceOf({ name: 'Lý Văn An' }, null)).toEqual([
    { field: 'name', before: 'Lý Văn An', after: undefined },
  ]);
});

it.each([
  [null, null],
  [{ closed: true }, { closed: true }],
  [{ values: [1, { unit: 'ha' }] }, { values: [1, { unit: 'ha' }] }],
])('is empty where nothing differs: %j and %j', (before, after) => {
  expect(differenceOf(before, after)).toEqual([]);
});

it('names a value without fields', () => {
  expect(differenceOf(1, [2])).toEqual([{ field: 'value', before: 1, after: [2] }]);
});
