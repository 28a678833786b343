import { expect, it } from 'vitest';
import { type ComparableFigure, figureComparability } from './figure-comparison.ts';

const figure: ComparableFigure = { setCode: 'A', value: 9, origins: ['published'] };

it.each([
  ['the same units, set and kind of data', {}, true, 'comparable'],
  ['collected against published', { origins: ['collected'] }, true, 'comparable'],
  ['simulated against published', { origins: ['simulated'] }, true, 'origin_differs'],
  ['other units', {}, false, 'units_changed'],
  ['another set', { setCode: 'B' }, true, 'set_changed'],
  ['another set over other units', { setCode: 'B' }, false, 'set_changed'],
  ['an unknown value', { value: null }, true, 'no_data'],
] as const)('%s', (_, before, sameUnits, expected) => {
  expect(figureComparability({ ...figure, ...before }, figure, () => sameUnits)).toBe(expected);
});
