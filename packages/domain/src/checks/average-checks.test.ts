import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAverage, checkGranularity, verdictOfRatio } from './average-checks.ts';

const printed = (value: number, decimals: number) => ({ value, decimals });

describe('a printed average against total and communes', () => {
  it.each([
    ['187/19 prints as 9,84', printed(9.84, 2), 187, 19, 'consistent'],
    ['187/19 prints as 9,8', printed(9.8, 1), 187, 19, 'consistent'],
    ['187/19 prints as 10', printed(10, 0), 187, 19, 'consistent'],
    ['233/27 = 8,6296 prints as 8,63', printed(8.63, 2), 233, 27, 'consistent'],
    ['233/27 printed as 8,62 was cut off', printed(8.62, 2), 233, 27, 'consistent_if_truncated'],
    ['187/19 is not 9,85', printed(9.85, 2), 187, 19, 'impossible'],
    ['1967/200 = 9,835 is a half and goes up', printed(9.84, 2), 1967, 200, 'consistent'],
    ['no total', printed(14.5, 1), null, 20, 'cannot_tell'],
    ['no average', null, 187, 19, 'cannot_tell'],
    ['no communes to divide by', printed(1, 0), 0, 0, 'cannot_tell'],
  ] as const)('%s', (_, average, total, communes, verdict) => {
    expect(checkAverage(average, total, communes).verdict).toBe(verdict);
  });

  it('names the numbers of communes over which it comes out when none is printed', () => {
    expect(checkAverage(printed(9.84, 2), 187, null)).toEqual({
      verdict: 'cannot_tell',
      computed: { total: 187, communes: null, ratio: null, communesThatFit: [19] },
    });
    expect(checkAverage(printed(9.99, 2), 7, null).verdict).toBe('impossible');
  });
});

describe('granularity of an average', () => {
  it.each([
    [printed(12.23, 2), 86, 'consistent'],
    [printed(12.23, 2), 85, 'consistent_if_truncated'],
    [printed(9.84, 2), 19, 'consistent'],
    [printed(9.85, 2), 19, 'impossible'],
    [printed(14.5, 1), 20, 'consistent'],
    [printed(14.5, 1), null, 'cannot_tell'],
  ])('%j over %s communes: %s', (average, communes, verdict) => {
    expect(checkGranularity(average, communes).verdict).toBe(verdict);
  });

  it('no whole total over 85 rounds to 12,23: 1040/85 only cuts to it; 1052/86 does', () => {
    expect(checkGranularity(printed(12.23, 2), 85).computed).toMatchObject({
      rounded: null,
      truncated: { least: 1040, most: 1040 },
    });
    expect(checkGranularity(printed(12.23, 2), 86).computed.rounded).toEqual({ least: 1052, most: 1052 });
  });

  it('289 and 290 over 20 both print as 14,5', () => {
    expect(checkGranularity(printed(14.5, 1), 20).computed.rounded).toEqual({ least: 289, most: 290 });
  });

  it('every average of whole totals is possible over its own number of communes', () => {
    const ratio = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(ratio, ([total, communes, decimals]) => {
        const scale = 10 ** decimals;
        const value = Math.floor((2 * total * scale + communes) / (2 * communes)) / scale;
        expect(verdictOfRatio(value, decimals, total, communes)).toBe('consistent');
        const { verdict, computed } = checkGranularity({ value, decimals }, communes);
        expect(verdict).toBe('consistent');
        expect(computed.rounded?.least).toBeLessThanOrEqual(total);
        expect(computed.rounded?.most).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});
