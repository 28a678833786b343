import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShare } from './shares.ts';

describe('a part of a whole as a percentage', () => {
  it.each([
    [71, 72, '98,61%', '98.61%'],
    [19, 20, '95%', '95%'],
    [1, 8, '12,5%', '12.5%'],
    [1, 3, '33,33%', '33.33%'],
    [2, 3, '66,67%', '66.67%'],
    [0, 7, '0%', '0%'],
    [7, 7, '100%', '100%'],
    [30_062, 30_063, '99,99%', '99.99%'],
    [1, 100_000, '0,01%', '0.01%'],
  ])('%d of %d is %s, %s', (part, whole, vi, en) => {
    expect([formatShare(part, whole, 'vi'), formatShare(part, whole, 'en')]).toEqual([vi, en]);
  });

  it('is not known where the whole is nothing', () => {
    expect(formatShare(0, 0, 'vi')).toBeNull();
  });

  it('says all for all alone, and none for none alone', () => {
    const counts = fc.nat(1_000_000).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole + 1)));
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const share = formatShare(part, whole, 'vi');
        expect(share).not.toBe('100%');
        expect(share === '0%').toBe(part === 0);
      }),
    );
  });
});
