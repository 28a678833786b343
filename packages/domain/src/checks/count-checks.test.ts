import { describe, expect, it } from 'vitest';
import { checkCountParts, checkNamedCount, checkSubset } from './count-checks.ts';
import { checkDates } from './date-check.ts';
import { checkPercentage } from './percentage-check.ts';

describe('criteria met and missing against the size of the set', () => {
  it.each([
    [15, 4, 19, 'consistent'],
    [15, 5, 19, 'impossible'],
    [20, null, 19, 'impossible'],
    [15, null, 19, 'cannot_tell'],
    [15, 4, null, 'cannot_tell'],
  ])('%s met, %s missing, of %s: %s', (met, missing, size, verdict) => {
    expect(checkCountParts(met, missing, size).verdict).toBe(verdict);
  });
});

describe('names against the count given with them', () => {
  it.each([
    [4, 4, 'consistent'],
    [5, 4, 'impossible'],
    [3, 4, 'cannot_tell'],
    [4, null, 'cannot_tell'],
  ])('%s named, %s counted: %s', (named, count, verdict) => {
    expect(checkNamedCount(named, count).verdict).toBe(verdict);
  });
});

describe('a part against its whole', () => {
  it.each([
    [2, 10, 'consistent'],
    [10, 10, 'consistent'],
    [11, 10, 'impossible'],
    [2, null, 'cannot_tell'],
  ])('%s of %s: %s', (part, whole, verdict) => {
    expect(checkSubset(part, whole).verdict).toBe(verdict);
  });
});

describe('the date of a figure against the date of its report', () => {
  it.each([
    ['2020-03-31', '2020-03-31', 'consistent'],
    ['2023-02-01', '2022-03-07', 'impossible'],
    ['2023-02-01', '2023-02-10', 'consistent'],
    ['2023-02-01', null, 'cannot_tell'],
    [null, '2022-03-07', 'cannot_tell'],
  ])('from %s, reported on %s: %s', (from, sourceDate, verdict) => {
    expect(checkDates(from, sourceDate).verdict).toBe(verdict);
  });
});

describe('a percentage against the bases it may have', () => {
  it.each([
    [50, 0, 13, [26], 'consistent'],
    [52.6, 1, 10, [20, 19], 'consistent'],
    [66.6, 1, 2, [3], 'consistent_if_truncated'],
    [50, 0, 10, [19, 21], 'impossible'],
    [50, 0, 13, [], 'cannot_tell'],
    [50, 0, 13, [0], 'cannot_tell'],
    [50, 0, null, [26], 'cannot_tell'],
  ])('%d%% (%i decimals) of %s over %j: %s', (value, decimals, numerator, bases, verdict) => {
    expect(checkPercentage({ value, decimals }, numerator, bases).verdict).toBe(verdict);
  });

  it('says which base fits', () => {
    const { bases } = checkPercentage({ value: 52.6, decimals: 1 }, 10, [20, 19]).computed;
    expect(bases.map(({ base, verdict }) => [base, verdict])).toEqual([
      [20, 'impossible'],
      [19, 'consistent'],
    ]);
  });
});
