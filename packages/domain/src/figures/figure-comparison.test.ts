import { expect, it } from 'vitest';
import { type ComparableFigure, figureComparability } from './figure-comparison.ts';

const figure: ComparableFigure = { scopeIds: [1, 2], setCode: 'A', value: 9, origins: ['published'] };

it.each([
  ['the same units, set and kind of data', {}, 'comparable'],
  ['units in another order', { scopeIds: [2, 1] }, 'comparable'],
  ['collected against published', { origins: ['collected'] }, 'comparable'],
  ['simulated against published', { origins: ['simulated'] }, 'origin_differs'],
  ['other units', { scopeIds: [1, 3] }, 'units_changed'],
  ['another set', { setCode: 'B' }, 'set_changed'],
  ['an unknown value', { value: null }, 'no_data'],
] as const)('%s', (_, before, expected) => {
  expect(figureComparability({ ...figure, ...before }, figure)).toBe(expected);
});
