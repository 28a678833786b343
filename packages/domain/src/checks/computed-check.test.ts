import { describe, expect, it } from 'vitest';
import type { Quantity } from '../values/quantity.ts';
import { exactQuantity } from '../values/quantity.ts';
import { checkAgainstComputed, checkChange } from './computed-check.ts';

describe('a published figure against the computed one', () => {
  it.each<[string, Quantity, number | null, string]>([
    ['9,84 and 187/19', exactQuantity(9.84, 2), 187 / 19, 'consistent'],
    ['8,62 and 233/27', exactQuantity(8.62, 2), 233 / 27, 'consistent_if_truncated'],
    ['9,85 and 187/19', exactQuantity(9.85, 2), 187 / 19, 'impossible'],
    ['187 and 186', exactQuantity(187, 0), 186, 'impossible'],
    [
      'nearly 18.000 and 17.950',
      { min: null, max: 18_000, decimals: 0, qualifier: 'nearly' },
      17_950,
      'consistent',
    ],
    [
      'nearly 18.000 and 18.000',
      { min: null, max: 18_000, decimals: 0, qualifier: 'nearly' },
      18_000,
      'impossible',
    ],
    ['about 90 and anything', { min: 90, max: 90, decimals: 0, qualifier: 'about' }, 1, 'cannot_tell'],
    ['nothing computed', exactQuantity(9.84, 2), null, 'cannot_tell'],
  ])('%s', (_, published, value, verdict) => {
    expect(checkAgainstComputed(published, value).verdict).toBe(verdict);
  });

  it('gives the difference of a single number and none of an open one', () => {
    expect(checkAgainstComputed(exactQuantity(187, 0), 190).computed.difference).toBe(3);
    const nearly: Quantity = { min: null, max: 18_000, decimals: 0, qualifier: 'nearly' };
    expect(checkAgainstComputed(nearly, 17_950).computed.difference).toBeNull();
  });
});

describe('a printed change against the figures before and after', () => {
  const number = (value: number, decimals: number) => ({ value, decimals });
  it.each([
    ['9,42 → 9,84 is +0,42', number(0.42, 2), number(9.42, 2), number(9.84, 2), 'consistent'],
    ['rounded figures may hide +0,43', number(0.43, 2), number(9.42, 2), number(9.84, 2), 'consistent'],
    ['9,42 → 9,84 is not +0,5', number(0.5, 1), number(9.42, 2), number(9.84, 2), 'impossible'],
    ['no earlier figure', number(0.42, 2), null, number(9.84, 2), 'cannot_tell'],
  ])('%s', (_, change, earlier, later, verdict) => {
    expect(checkChange(change, earlier, later).verdict).toBe(verdict);
  });
});
