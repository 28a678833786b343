import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import {
  formatPeriodCode,
  nextPeriod,
  type Period,
  quarterOf,
  quartersUpTo,
} from '@tiendo/domain/time/period.ts';

/** The periods that a round can be opened for on a day: quarters from the last three up to the next, then months, the half-year and the year. */
export function periodsToOpen(today: CalendarDate): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const quarters = quartersUpTo(nextPeriod(quarterOf(today)), 5).toReversed();
  const thisMonth: Period = { kind: 'month', year, month };
  const lastMonth: Period =
    month === 1 ? { kind: 'month', year: year - 1, month: 12 } : { kind: 'month', year, month: month - 1 };
  const half: Period = { kind: 'half', year, half: month <= 6 ? 1 : 2 };
  return [...quarters, thisMonth, lastMonth, half, { kind: 'year', year } as const].map(formatPeriodCode);
}
