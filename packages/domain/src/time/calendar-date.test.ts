import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  intervalContains,
  intervalsOverlap,
  isCalendarDate,
  laterOf,
} from './calendar-date.ts';

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const end = fc.option(date, { nil: null });

describe('a calendar date', () => {
  it.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2020-04-31', false],
    ['2020-13-01', false],
    ['2020-00-10', false],
    ['2020-1-1', false],
    ['31/03/2020', false],
    ['2020-03-31T00:00:00Z', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2020-03-31', 0, '2020-03-31'],
    ['2020-01-01', 366, '2021-01-01'],
  ])('%s moved by %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('comes back after going there and back, and orders with the direction', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(addDays(moved, -days)).toBe(day);
        expect(daysBetween(day, moved)).toBe(days);
        expect(compareDates(moved, day)).toBe(Math.sign(days));
        expect(laterOf(day, moved)).toBe([day, moved].sort()[1]);
      }),
    );
  });
});

describe('an interval of days', () => {
  it.each([
    [null, null, '2020-01-01', true],
    ['2020-01-01', null, '2020-01-01', true],
    ['2020-01-02', null, '2020-01-01', false],
    [null, '2025-07-01', '2025-06-30', true],
    [null, '2025-07-01', '2025-07-01', false],
  ])('from %s to before %s holds %s: %s', (from, to, day, holds) => {
    expect(intervalContains({ from, to }, day)).toBe(holds);
  });

  it('does not overlap the interval that begins on the day it ends', () => {
    expect(intervalsOverlap({ from: '2020-01-01', to: '2025-07-01' }, { from: '2025-07-01', to: null })).toBe(
      false,
    );
  });

  it('overlaps another exactly when the later start lies in both', () => {
    fc.assert(
      fc.property(end, end, end, end, (aFrom, aTo, bFrom, bTo) => {
        const [a, b] = [
          { from: aFrom, to: aTo },
          { from: bFrom, to: bTo },
        ];
        const start = laterOf(aFrom ?? '0001-01-01', bFrom ?? '0001-01-01');
        const both = intervalContains(a, start) && intervalContains(b, start);
        expect(intervalsOverlap(a, b)).toBe(both);
        expect(intervalsOverlap(b, a)).toBe(both);
      }),
    );
  });
});
