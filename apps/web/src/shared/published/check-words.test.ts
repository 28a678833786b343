import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import { describe, expect, it } from 'vitest';
import { computedText, shortSum, termsText, verdictKey } from './check-words.ts';

const check = (more: Partial<FigureCheck>): FigureCheck => ({
  kind: 'total_from_groups',
  verdict: 'consistent',
  published: 187,
  computedLeast: 162,
  computedMost: 201,
  difference: null,
  terms: ['4×19', '12', '9', '13×5…8'],
  ...more,
});

describe('the words of a check', () => {
  it.each([
    [check({}), '162–201'],
    [check({ computedLeast: 187 / 19, computedMost: 187 / 19 }), '9,8421'],
    [check({ kind: 'percentage_of_base', computedLeast: 50, computedMost: 50 }), '50%'],
    [check({ computedLeast: null, computedMost: null }), null],
  ])('write what was computed', (one, text) => {
    expect(computedText(one, 'vi')).toBe(text);
  });

  it.each([
    [check({}), '4×19 + 12 + 9 + 13×5…8'],
    [check({ terms: ['187', '−4×19', '−12', '−9'] }), '187 − 4×19 − 12 − 9'],
    [check({ kind: 'average_from_total', terms: ['187', '19'] }), '187/19'],
    [check({ kind: 'subset', terms: ['2', '10'] }), '2 ≤ 10'],
    [check({ kind: 'date_order', terms: ['2023-02-01', '2022-03-07'] }), '01/02/2023 → 07/03/2022'],
  ])('write the computation as it is written', (one, text) => {
    expect(termsText(one, 'vi')).toBe(text);
  });

  it('write a sum in the least room', () => {
    expect(shortSum(check({ terms: ['4', '1', '1', '13'] }))).toBe('4+1+1+13');
  });

  it('call a figure inside a computed range possible, not proven', () => {
    expect(verdictKey(check({}))).toBe('possible');
    expect(verdictKey(check({ computedLeast: 187, computedMost: 187 }))).toBe('consistent');
    expect(verdictKey(check({ verdict: 'impossible' }))).toBe('impossible');
  });
});
