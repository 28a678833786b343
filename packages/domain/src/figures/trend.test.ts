import { describe, expect, it } from 'vitest';
import type { Quarter } from '../time/period.ts';
import { formatPeriodCode } from '../time/period.ts';
import type { TrendPoint } from './trend.ts';
import { comparableStretches, trendBreaks } from './trend.ts';

const quarter = (year: number, q: number): Quarter => ({ kind: 'quarter', year, quarter: q });

const point = (
  year: number,
  q: number,
  value: number | null,
  unitIds: number[] = [1, 2, 3],
  setCode: string | null = '2016',
): TrendPoint => ({ quarter: quarter(year, q), value, unitIds, setCode });

const stretches = (points: TrendPoint[]) =>
  comparableStretches(points).map((run) => run.map((one) => formatPeriodCode(one.quarter)).join(' '));

describe('breaks of a trend', () => {
  it('a reorganisation breaks it and names the units gone and new', () => {
    expect(trendBreaks([point(2019, 4, 8.63), point(2020, 1, 9.84, [3, 4])])).toEqual([
      {
        kind: 'units',
        after: quarter(2019, 4),
        before: quarter(2020, 1),
        unitsBefore: 3,
        unitsAfter: 2,
        goneIds: [1, 2],
        newIds: [4],
      },
    ]);
  });

  it('a change of set breaks it', () => {
    expect(trendBreaks([point(2022, 2, 15, [1], '2022'), point(2022, 1, 17, [1])])).toEqual([
      {
        kind: 'criteria_set',
        after: quarter(2022, 1),
        before: quarter(2022, 2),
        fromSet: '2016',
        toSet: '2022',
      },
    ]);
  });

  it('both at once are two breaks, and the order of units is none', () => {
    const both = [point(2025, 4, 15, [1, 2]), point(2026, 1, 7, [9], '2026')];
    expect(trendBreaks(both).map((one) => one.kind)).toEqual(['units', 'criteria_set']);
    expect(trendBreaks([point(2020, 1, 9, [1, 2]), point(2020, 2, 9, [2, 1])])).toEqual([]);
  });
});

describe('stretches a line may join', () => {
  it.each<[string, TrendPoint[], string[]]>([
    [
      'all comparable',
      [point(2019, 4, 8), point(2020, 1, 9), point(2020, 2, 9)],
      ['2019-Q4 2020-Q1 2020-Q2'],
    ],
    [
      'no line over a reorganisation',
      [point(2019, 3, 8), point(2019, 4, 8), point(2020, 1, 9, [3])],
      ['2019-Q3 2019-Q4', '2020-Q1'],
    ],
    [
      'no line over a quarter without a value',
      [point(2020, 1, 9), point(2020, 2, null), point(2020, 3, 9)],
      ['2020-Q1', '2020-Q3'],
    ],
    ['no line over a quarter left out', [point(2020, 1, 9), point(2020, 3, 9)], ['2020-Q1', '2020-Q3']],
    [
      'no line over a change of set',
      [point(2022, 2, 9, [1], '2022'), point(2022, 1, 9, [1])],
      ['2022-Q1', '2022-Q2'],
    ],
    ['nothing known', [point(2020, 1, null)], []],
    ['nothing asked', [], []],
  ])('%s', (_, points, runs) => {
    expect(stretches(points)).toEqual(runs);
  });
});
