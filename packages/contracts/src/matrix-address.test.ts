import { expect, it } from 'vitest';
import { matrixSearchOf } from './matrix-address.ts';

it.each([
  ['the period before, which is the default', '2019-Q4', {}],
  ['an earlier period', '2019-Q1', { 'so-voi': '2019-Q1' }],
  ['none', null, { 'so-voi': 'khong' }],
  ['a day', '2019-12-30', null],
  ['no earlier period', '2020-Q1', null],
])('the page of a matrix is told of what it is compared with: %s', (_, since, search) => {
  expect(matrixSearchOf(since, '2020-Q1')).toEqual(search);
});
