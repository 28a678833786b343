import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountGroup } from '../figures/distribution.ts';
import { checkBandsSum, checkTotalAgainstGroups } from './distribution-checks.ts';

const groups = (...rows: [number, number, number | null][]): CountGroup[] =>
  rows.map(([min, max, communes]) => ({ min, max, communes }));

const locBinh = groups([19, 19, 4], [12, 12, 1], [9, 9, 1], [5, 8, 13]);

describe('number of communes against the groups', () => {
  it.each<[number | null, CountGroup[], string]>([
    [19, locBinh, 'consistent'],
    [20, locBinh, 'impossible'],
    [18, locBinh, 'impossible'],
    [null, locBinh, 'cannot_tell'],
    [19, [], 'cannot_tell'],
    [19, groups([19, 19, 4], [0, 18, null]), 'cannot_tell'],
    [3, groups([19, 19, 4], [0, 18, null]), 'impossible'],
  ])('%s communes, %j: %s', (communes, rows, verdict) => {
    expect(checkBandsSum(communes, rows).verdict).toBe(verdict);
  });

  it('shows the sum: 4 + 1 + 1 + 13 = 19', () => {
    expect(checkBandsSum(19, locBinh).computed).toEqual({ sum: 19, communes: 19, unknownGroups: 0 });
  });
});

describe('a total against the groups', () => {
  it('187 is possible from 4×19 + 12 + 9 + 13×[5..8], which allows 162 to 201', () => {
    expect(checkTotalAgainstGroups(187, locBinh)).toEqual({
      verdict: 'consistent',
      computed: { total: 187, least: 162, most: 201, fixed: 97, remaining: 90, rangeCommunes: 13 },
    });
  });

  it.each<[number | null, CountGroup[], string]>([
    [162, locBinh, 'consistent'],
    [201, locBinh, 'consistent'],
    [161, locBinh, 'impossible'],
    [202, locBinh, 'impossible'],
    [null, locBinh, 'cannot_tell'],
    [187, [], 'cannot_tell'],
    [100, groups([19, 19, 4], [0, 18, null]), 'cannot_tell'],
    [75, groups([19, 19, 4], [0, 18, null]), 'impossible'],
  ])('%s from %j: %s', (total, rows, verdict) => {
    expect(checkTotalAgainstGroups(total, rows).verdict).toBe(verdict);
  });

  it('the true total of any commune values is never called impossible', () => {
    const group = fc.record({
      min: fc.nat(10),
      values: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1 }), (rows) => {
        const printed = rows.map(({ min, values }) => ({ min, max: min + 9, communes: values.length }));
        const total = rows
          .flatMap(({ min, values }) => values.map((value) => min + value))
          .reduce((a, b) => a + b);
        expect(checkTotalAgainstGroups(total, printed).verdict).toBe('consistent');
      }),
    );
  });
});
