import { describe, expect, it } from 'vitest';
import type { Quarter } from '../time/period.ts';
import { formatPeriodCode } from '../time/period.ts';
import type { FigureOrigin } from './origin.ts';
import type { QuarterFigure, QuarterScope } from './trend.ts';
import { comparableStretches, trendBreaks, unitsChange } from './trend.ts';

const quarter = (year: number, q: number): Quarter => ({ kind: 'quarter', year, quarter: q });

const scope = (
  year: number,
  q: number,
  unitIds: number[] = [1, 2, 3],
  setCode: string | null = '2016',
): QuarterScope<number[]> => ({ quarter: quarter(year, q), scope: unitIds, setCode });

const figure = (
  year: number,
  q: number,
  value: number | null,
  origin: FigureOrigin = 'simulated',
): QuarterFigure => ({ quarter: quarter(year, q), value, origins: value === null ? [] : [origin] });

const stretches = (figures: QuarterFigure[], breaks: Quarter[]) =>
  comparableStretches(
    figures,
    breaks.map((after) => ({ after })),
  ).map((run) => run.map((one) => formatPeriodCode(one.quarter)).join(' '));

describe('breaks of a trend', () => {
  it('a reorganisation breaks it and names the units gone and new', () => {
    expect(trendBreaks([scope(2019, 4), scope(2020, 1, [3, 4])], unitsChange)).toEqual([
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
    expect(trendBreaks([scope(2022, 2, [1], '2022'), scope(2022, 1, [1])], unitsChange)).toEqual([
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
    const both = [scope(2025, 4, [1, 2]), scope(2026, 1, [9], '2026')];
    expect(trendBreaks(both, unitsChange).map((one) => one.kind)).toEqual(['units', 'criteria_set']);
    expect(trendBreaks([scope(2020, 1, [1, 2]), scope(2020, 2, [2, 1])], unitsChange)).toEqual([]);
  });
});

describe('stretches a line may join', () => {
  it.each<[string, QuarterFigure[], Quarter[], string[]]>([
    [
      'all comparable, in any order',
      [figure(2020, 1, 9), figure(2019, 4, 8), figure(2020, 2, 9)],
      [],
      ['2019-Q4 2020-Q1 2020-Q2'],
    ],
    [
      'no line over a break',
      [figure(2019, 3, 8), figure(2019, 4, 8), figure(2020, 1, 9)],
      [quarter(2019, 4)],
      ['2019-Q3 2019-Q4', '2020-Q1'],
    ],
    [
      'no line over a quarter without a value',
      [figure(2020, 1, 9), figure(2020, 2, null), figure(2020, 3, 9)],
      [],
      ['2020-Q1', '2020-Q3'],
    ],
    ['no line over a quarter left out', [figure(2020, 1, 9), figure(2020, 3, 9)], [], ['2020-Q1', '2020-Q3']],
    [
      'no line from a simulated to a real figure',
      [figure(2019, 4, 8), figure(2020, 1, 9, 'published'), figure(2020, 2, 9, 'collected')],
      [],
      ['2019-Q4', '2020-Q1 2020-Q2'],
    ],
    ['nothing known', [figure(2020, 1, null)], [], []],
    ['nothing asked', [], [], []],
  ])('%s', (_, figures, breaks, runs) => {
    expect(stretches(figures, breaks)).toEqual(runs);
  });
});
