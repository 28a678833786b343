import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import type { Period } from './period.ts';
import {
  comparePeriods,
  firstDay,
  formatPeriodCode,
  lastDay,
  lastQuarterEnded,
  nextPeriod,
  parsePeriod,
  periodContains,
  previousPeriod,
  quarterOf,
  quarterRange,
  quartersBetween,
  quartersUpTo,
} from './period.ts';

const year = fc.integer({ min: 1990, max: 2060 });
const quarter = fc.record({
  kind: fc.constant('quarter' as const),
  year,
  quarter: fc.integer({ min: 1, max: 4 }),
});
const period: fc.Arbitrary<Period> = fc.oneof(
  quarter,
  fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('half' as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({ kind: fc.constant('yearToDate' as const), year, months: fc.integer({ min: 1, max: 12 }) }),
  fc
    .tuple(year, fc.integer({ min: 0, max: 9 }))
    .map(([fromYear, more]) => ({ kind: 'phase' as const, fromYear, toYear: fromYear + more })),
);

describe('period codes', () => {
  it.each([
    ['2020-03', { kind: 'month', year: 2020, month: 3 }, '2020-03-01', '2020-03-31'],
    ['2020-02', { kind: 'month', year: 2020, month: 2 }, '2020-02-01', '2020-02-29'],
    ['2020-Q1', { kind: 'quarter', year: 2020, quarter: 1 }, '2020-01-01', '2020-03-31'],
    ['2019-Q4', { kind: 'quarter', year: 2019, quarter: 4 }, '2019-10-01', '2019-12-31'],
    ['2020-H1', { kind: 'half', year: 2020, half: 1 }, '2020-01-01', '2020-06-30'],
    ['2024-H2', { kind: 'half', year: 2024, half: 2 }, '2024-07-01', '2024-12-31'],
    ['2020', { kind: 'year', year: 2020 }, '2020-01-01', '2020-12-31'],
    ['2020-M9', { kind: 'yearToDate', year: 2020, months: 9 }, '2020-01-01', '2020-09-30'],
    ['2021..2025', { kind: 'phase', fromYear: 2021, toYear: 2025 }, '2021-01-01', '2025-12-31'],
  ] satisfies [string, Period, string, string][])('%s is read with its days', (code, value, first, last) => {
    expect(parsePeriod(code)).toEqual(value);
    expect([firstDay(value), lastDay(value)]).toEqual([first, last]);
  });

  it.each([
    '',
    '2020-Q5',
    '2020-Q0',
    '2020-13',
    '2020-3',
    '2020-H3',
    '2020-M0',
    '2020-M13',
    '2020-M09',
    '2025..2021',
    ' 2020',
    '2020-q1',
    '20',
  ])('%j is no period', (code) => {
    expect(parsePeriod(code)).toBeNull();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(parsePeriod(formatPeriodCode(value))).toEqual(value);
      }),
    );
  });
});

describe('neighbouring periods', () => {
  it.each([
    ['2019-12', '2020-01'],
    ['2019-Q4', '2020-Q1'],
    ['2019-H2', '2020-H1'],
    ['2019', '2020'],
    ['2019-M9', '2020-M9'],
    ['2021..2025', '2026..2030'],
  ])('%s is followed by %s', (code, next) => {
    const value = parsePeriod(code);
    expect(value && formatPeriodCode(nextPeriod(value))).toBe(next);
  });

  it('lead back to where they came from and touch without a gap', () => {
    fc.assert(
      fc.property(period, (value) => {
        const next = nextPeriod(value);
        expect(previousPeriod(next)).toEqual(value);
        expect(comparePeriods(value, next)).toBe(-1);
        if (value.kind !== 'yearToDate') expect(firstDay(next)).toBe(addDays(lastDay(value), 1));
      }),
    );
  });
});

describe('days and periods', () => {
  it('a period holds its first and last day and not the days beside them', () => {
    fc.assert(
      fc.property(period, (value) => {
        const days = [
          addDays(firstDay(value), -1),
          firstDay(value),
          lastDay(value),
          addDays(lastDay(value), 1),
        ];
        expect(days.map((day) => periodContains(value, day))).toEqual([false, true, true, false]);
      }),
    );
  });

  it.each([
    ['2020-03-31', '2020-Q1'],
    ['2020-04-01', '2020-Q2'],
    ['2024-07-12', '2024-Q3'],
    ['2025-12-31', '2025-Q4'],
  ])('%s lies in %s', (day, code) => {
    expect(formatPeriodCode(quarterOf(day))).toBe(code);
  });

  it('orders a shorter period before the longer one that begins with it', () => {
    const codes = ['2020', '2020-M9', '2020-Q2', '2020-03', '2020-Q1', '2019-12', '2020-H1'];
    const sorted = codes.map((code) => parsePeriod(code)).filter((value) => value !== null);
    expect(sorted.sort(comparePeriods).map(formatPeriodCode)).toEqual([
      '2019-12',
      '2020-Q1',
      '2020-H1',
      '2020-M9',
      '2020',
      '2020-03',
      '2020-Q2',
    ]);
  });
});

describe('a range of quarters', () => {
  it('runs over the turn of the year, both ends included', () => {
    const from = { kind: 'quarter', year: 2019, quarter: 3 } as const;
    const to = { kind: 'quarter', year: 2020, quarter: 1 } as const;
    expect(quarterRange(from, to).map(formatPeriodCode)).toEqual(['2019-Q3', '2019-Q4', '2020-Q1']);
    expect(quarterRange(to, from)).toEqual([]);
  });

  it('is as long as was asked for up to a quarter', () => {
    const last = { kind: 'quarter', year: 2020, quarter: 1 } as const;
    expect(quartersUpTo(last, 3).map(formatPeriodCode)).toEqual(['2019-Q3', '2019-Q4', '2020-Q1']);
    expect(quartersUpTo(last, 0)).toEqual([]);
  });

  it('is as long as the distance says', () => {
    fc.assert(
      fc.property(quarter, quarter, (from, to) => {
        expect(quarterRange(from, to)).toHaveLength(Math.max(0, quartersBetween(from, to) + 1));
      }),
    );
  });
});

it.each([
  ['2020-03-31', '2020-Q1'],
  ['2020-03-30', '2019-Q4'],
  ['2020-10-05', '2020-Q3'],
  ['2020-12-31', '2020-Q4'],
])('on %s the last quarter that has ended is %s', (date, quarter) => {
  expect(formatPeriodCode(lastQuarterEnded(date))).toBe(quarter);
});

it('ends every month on the day before the next one begins', () => {
  for (const year of [1900, 1999, 2000, 2019, 2020, 2100])
    for (let month = 1; month <= 12; month += 1) {
      const period: Period = { kind: 'month', year, month };
      expect(addDays(lastDay(period), 1)).toBe(firstDay(nextPeriod(period)));
    }
});
