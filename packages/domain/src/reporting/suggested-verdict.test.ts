import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactQuantity, type Quantity } from '../values/quantity.ts';
import { suggestedByIndicators, suggestedByValue } from './suggested-verdict.ts';

const between = (min: number | null, max: number | null, qualifier: Quantity['qualifier']): Quantity => ({
  min,
  max,
  decimals: 0,
  qualifier,
});

describe('the verdict that a value suggests', () => {
  it.each([
    ['36 of 36', exactQuantity(36, 0), '>=', 36, 'met'],
    ['35,9 of 36', exactQuantity(35.9, 1), '>=', 36, 'not_met'],
    ['5% of at most 5%', exactQuantity(5, 0), '<=', 5, 'met'],
    ['5,1% of at most 5%', exactQuantity(5.1, 1), '<=', 5, 'not_met'],
    ['100% of exactly 100%', exactQuantity(100, 0), '=', 100, 'met'],
    ['99% of exactly 100%', exactQuantity(99, 0), '=', 100, 'not_met'],
    ['more than 36 of 36', between(36, null, 'more_than'), '>=', 36, 'met'],
    ['nearly 36 of 36', between(null, 36, 'nearly'), '>=', 36, 'not_met'],
    ['about 40 of 36', between(40, 40, 'about'), '>=', 36, null],
    ['35 to 37 of 36', between(35, 37, 'range'), '>=', 36, null],
    ['at most 30 of 36', between(null, 30, 'at_most'), '>=', 36, 'not_met'],
    ['an operator that is not known', exactQuantity(36, 0), '~', 36, null],
  ])('%s', (_, value, operator, asked, suggested) => {
    expect(suggestedByValue(value, { operator, value: asked })).toBe(suggested);
  });

  it('is none where the value, the threshold or its number is not known', () => {
    expect(suggestedByValue(null, { operator: '>=', value: 36 })).toBeNull();
    expect(suggestedByValue(exactQuantity(36, 0), null)).toBeNull();
    expect(suggestedByValue(exactQuantity(36, 0), { operator: null, value: null })).toBeNull();
  });

  it('never turns from met to not met as the value grows towards what is asked', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (a, b, level) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const read = (value: number) =>
          suggestedByValue(exactQuantity(value, 0), { operator: '>=', value: level });
        if (read(low) === 'met') expect(read(high)).toBe('met');
        expect(read(low)).toBe(low >= level ? 'met' : 'not_met');
      }),
    );
  });
});

describe('the verdict that indicators suggest for their criterion', () => {
  it.each([
    ['one that fails', ['met', 'not_met', null], false, 'not_met'],
    ['all met, list complete', ['met', 'met'], true, 'met'],
    ['all met, list not known to be complete', ['met', 'met'], false, null],
    ['one that nothing is known of', ['met', null], true, null],
    ['none', [], true, null],
  ] as const)('%s', (_, indicators, isComplete, suggested) => {
    expect(suggestedByIndicators(indicators, isComplete)).toBe(suggested);
  });
});
