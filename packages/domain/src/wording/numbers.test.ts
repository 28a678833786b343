import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatDecimal, formatInteger, formatSigned } from './numbers.ts';

describe('numbers as Vietnamese and English write them', () => {
  it.each([
    [187 / 19, 2, '9,84', '9.84'],
    [14.5, 1, '14,5', '14.5'],
    [1234.5, 1, '1.234,5', '1,234.5'],
    [9, 2, '9,00', '9.00'],
    [1.005, 2, '1,01', '1.01'],
    [2.675, 2, '2,68', '2.68'],
    [8.345, 2, '8,35', '8.35'],
    [0.5, 0, '1', '1'],
    [-0.425, 2, '−0,43', '−0.43'],
    [-0.001, 2, '0,00', '0.00'],
    [1e-7, 2, '0,00', '0.00'],
  ])('%d to %i places is %s and %s', (value, decimals, vi, en) => {
    expect(formatDecimal(value, decimals, 'vi')).toBe(vi);
    expect(formatDecimal(value, decimals, 'en')).toBe(en);
  });

  it('groups thousands from the first thousand on', () => {
    expect([18_000, 1234, 999, 265_023].map((n) => formatInteger(n, 'vi'))).toEqual([
      '18.000',
      '1.234',
      '999',
      '265.023',
    ]);
    expect(formatInteger(18_000, 'en')).toBe('18,000');
  });

  it.each([
    [0, '00', '0'],
    [4, '04', '4'],
    [9, '09', '9'],
    [10, '10', '10'],
    [1234, '1.234', '1,234'],
  ])('counts %i as %s in Vietnamese reports and %s in English', (count, vi, en) => {
    expect([formatCount(count, 'vi'), formatCount(count, 'en')]).toEqual([vi, en]);
  });

  it.each([
    [0.42, '+0,42', '+0.42'],
    [-1, '−1,00', '−1.00'],
    [0, '0,00', '0.00'],
    [-0.001, '0,00', '0.00'],
  ])('signs the difference %d: %s, %s', (value, vi, en) => {
    expect([formatSigned(value, 2, 'vi'), formatSigned(value, 2, 'en')]).toEqual([vi, en]);
  });

  it('prints every decimal figure back as it was read, half up on the next digit', () => {
    const figure = fc.tuple(fc.nat(99_999), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(figure, ([hundredths, next]) => {
        const value = Number(`${hundredths}${next}e-3`);
        const printed = Number(formatDecimal(value, 2, 'vi').replaceAll('.', '').replace(',', '.'));
        expect(Math.round(printed * 100)).toBe(hundredths + (next >= 5 ? 1 : 0));
      }),
    );
  });
});
