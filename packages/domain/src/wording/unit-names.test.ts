import { describe, expect, it } from 'vitest';
import type { Quantity } from '../values/quantity.ts';
import { exactQuantity } from '../values/quantity.ts';
import { formatList } from './lists.ts';
import { formatQuantity } from './quantities.ts';
import { unitKindName, unitTitle } from './unit-names.ts';

describe('units by name', () => {
  it.each([
    ['commune', 'Thanh Hương', 'xã Thanh Hương', 'Thanh Hương commune'],
    ['township', 'Na Dương', 'thị trấn Na Dương', 'Na Dương township'],
    ['residential_area', 'Pác Mạ', 'khu dân cư Pác Mạ', 'Pác Mạ residential area'],
    ['country', 'Việt Nam', 'Việt Nam', 'Việt Nam'],
  ] as const)('the %s %s is %s, %s', (kind, name, vi, en) => {
    expect([unitTitle({ kind, name }, 'vi'), unitTitle({ kind, name }, 'en')]).toEqual([vi, en]);
  });

  it('English kinds follow the count, Vietnamese ones do not change', () => {
    expect([1, 0, 2].map((n) => unitKindName('commune', 'en', n))).toEqual([
      'commune',
      'communes',
      'communes',
    ]);
    expect([1, 2].map((n) => unitKindName('village', 'vi', n))).toEqual(['thôn', 'thôn']);
  });
});

describe('enumerations', () => {
  it.each([
    [[], '', ''],
    [['điện'], 'điện', 'điện'],
    [['điện', 'thủy lợi'], 'điện và thủy lợi', 'điện and thủy lợi'],
    [['a', 'b', 'c'], 'a, b và c', 'a, b and c'],
  ])('%j', (items, vi, en) => {
    expect([formatList(items, 'vi'), formatList(items, 'en')]).toEqual([vi, en]);
  });
});

describe('figures in the words of their source', () => {
  const open = (qualifier: Quantity['qualifier'], min: number | null, max: number | null): Quantity => ({
    min,
    max,
    decimals: 0,
    qualifier,
  });
  it.each([
    [exactQuantity(9.84, 2), '9,84', '9.84'],
    [exactQuantity(51.2, null), '51,2', '51.2'],
    [open('nearly', null, 18_000), 'gần 18.000', 'nearly 18,000'],
    [open('more_than', 130, null), 'trên 130', 'more than 130'],
    [open('about', 90, 90), 'khoảng 90', 'about 90'],
    [open('at_least', 1, null), 'ít nhất 1', 'at least 1'],
    [open('at_most', null, 5), 'nhiều nhất 5', 'at most 5'],
    [open('range', 5, 7), '5–7', '5–7'],
    [open('range', null, 7), 'nhiều nhất 7', 'at most 7'],
    [open('range', 5, null), 'ít nhất 5', 'at least 5'],
    [open('exact', null, null), null, null],
  ])('%j', (quantity, vi, en) => {
    expect([formatQuantity(quantity, 'vi'), formatQuantity(quantity, 'en')]).toEqual([vi, en]);
  });
});
