import { expect, it } from 'vitest';
import { shortfallOf } from './shortfall.ts';

it.each([
  ['>=', 34.8, 36, 1.2],
  ['>=', 36, 36, null],
  ['<=', 6.5, 5, 1.5],
  ['<=', 4, 5, null],
  ['=', 98, 100, null],
  ['=', 3, 2, null],
  [null, 1, 2, null],
])('%s: %d of %d falls short by %s', (operator, value, threshold, missing) => {
  expect(shortfallOf(operator, value, threshold)).toBe(missing);
});
