import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumericInterval, Quantity } from './quantity.ts';
import {
  exactQuantity,
  intervalHolds,
  intervalsMeet,
  printedInterval,
  quantityBetween,
  truncatedInterval,
} from './quantity.ts';

function shown({ low, lowIncluded, high, highIncluded }: NumericInterval): string {
  return `${lowIncluded ? '[' : '('}${low ?? '−∞'}; ${high ?? '∞'}${highIncluded ? ']' : ')'}`;
}

const decimals = fc.integer({ min: 0, max: 3 });
const places = fc.integer({ min: -50_000, max: 50_000 });

it.each([
  [10, null, 'at_least'],
  [null, 5, 'at_most'],
  [19, 19, 'exact'],
  [1, 2, 'range'],
] as const)('the ends %s and %s make a quantity that is %s', (min, max, qualifier) => {
  expect(quantityBetween(min, max, 0)).toEqual({ min, max, decimals: 0, qualifier });
});

describe('the true values that print as a figure', () => {
  it.each<[string, Quantity, string]>([
    ['9,84', exactQuantity(9.84, 2), '[9.835; 9.845)'],
    ['14,5', exactQuantity(14.5, 1), '[14.45; 14.55)'],
    ['50%', exactQuantity(50, 0), '[49.5; 50.5)'],
    ['a figure of unknown precision', exactQuantity(187, null), '[187; 187]'],
    ['0,0', exactQuantity(0, 1), '(-0.05; 0.05)'],
    ['−0,42', exactQuantity(-0.42, 2), '(-0.425; -0.415]'],
    ['gần 18.000', { min: null, max: 18_000, decimals: 0, qualifier: 'nearly' }, '(−∞; 18000)'],
    ['trên 130', { min: 130, max: null, decimals: 0, qualifier: 'more_than' }, '(130; ∞)'],
    ['ít nhất 1', { min: 1, max: null, decimals: null, qualifier: 'at_least' }, '[1; ∞)'],
    ['nhiều nhất 5', { min: null, max: 5, decimals: null, qualifier: 'at_most' }, '(−∞; 5]'],
    ['11,5–12', { min: 11.5, max: 12, decimals: 1, qualifier: 'range' }, '[11.45; 12.05)'],
    ['khoảng 90', { min: 90, max: 90, decimals: 0, qualifier: 'about' }, '(−∞; ∞)'],
    ['no number', { min: null, max: null, decimals: null, qualifier: 'exact' }, '(−∞; ∞)'],
  ])('%s', (_, quantity, interval) => {
    expect(shown(printedInterval(quantity))).toBe(interval);
  });

  it('are other values when decimals were cut off', () => {
    expect(shown(truncatedInterval(exactQuantity(9.84, 2)))).toBe('[9.84; 9.85)');
    expect(shown(truncatedInterval(exactQuantity(-0.42, 2)))).toBe('(-0.43; -0.42]');
  });

  it('hold the figure itself, and share it whichever way it was printed', () => {
    fc.assert(
      fc.property(places, decimals, (n, d) => {
        const quantity = exactQuantity(n / 10 ** d, d);
        expect(intervalHolds(printedInterval(quantity), n / 10 ** d)).toBe(true);
        expect(intervalsMeet(printedInterval(quantity), truncatedInterval(quantity))).toBe(true);
      }),
    );
  });

  it('of neighbouring figures touch and do not overlap', () => {
    fc.assert(
      fc.property(places, decimals, (n, d) => {
        const [one, next] = [exactQuantity(n / 10 ** d, d), exactQuantity((n + 1) / 10 ** d, d)];
        const [lower, upper] = [printedInterval(one), printedInterval(next)];
        expect(lower.high).toBe(upper.low);
        expect(intervalsMeet(lower, upper)).toBe(false);
      }),
    );
  });

  it('hold the true half 1967/200 = 9,835 as 9,84', () => {
    expect(intervalHolds(printedInterval(exactQuantity(9.84, 2)), 1967 / 200)).toBe(true);
    expect(intervalHolds(printedInterval(exactQuantity(9.83, 2)), 1967 / 200)).toBe(false);
  });
});
