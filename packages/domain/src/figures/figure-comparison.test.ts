import { expect, it } from 'vitest';
import { type ComparableFigure, figureComparability } from './figure-comparison.ts';

const figure: ComparableFigure = { setCode: 'A', communes: 19, value: 9, origins: ['published'] };

it.each([
  ['the same units, set and kind of data', {}, true, 'comparable'],
  ['collected against published', { origins: ['collected'] }, true, 'comparable'],
  ['simulated against published', { origins: ['simulated'] }, true, 'origin_differs'],
  ['other units', {}, false, 'units_changed'],
  ['fewer of the same units', { communes: 18 }, true, 'units_changed'],
  ['a number of units that the source does not print', { communes: null }, true, 'comparable'],
  ['another set', { setCode: 'B' }, true, 'set_changed'],
  ['another set over other units', { setCode: 'B' }, false, 'set_changed'],
  ['an unknown value', { value: null }, true, 'no_data'],
] as const)('%s', (_, before, sameUnits, expected) => {
  expect(figureComparability({ ...figure, ...before }, figure, () => sameUnits)).toBe(expected);
});
