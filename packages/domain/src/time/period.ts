import type { CalendarDate } from './calendar-date.ts';
import { addDays, compareDates } from './calendar-date.ts';

/**
 * A reporting period as a value. `yearToDate` runs from 1 January over `months` months;
 * a `phase` is a run of whole years, both included.
 */
export type Period =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'half'; year: number; half: number }
  | { kind: 'year'; year: number }
  | { kind: 'yearToDate'; year: number; months: number }
  | { kind: 'phase'; fromYear: number; toYear: number };

export type Quarter = Extract<Period, { kind: 'quarter' }>;

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const fourDigits = (n: number): string => String(n).padStart(4, '0');

function parsePhase(code: string): Period | null {
  const match = /^(\d{4})\.\.(\d{4})$/.exec(code);
  if (match === null) return null;
  const fromYear = Number(match[1]);
  const toYear = Number(match[2]);
  return fromYear <= toYear ? { kind: 'phase', fromYear, toYear } : null;
}

/**
 * Reads `2020-03`, `2020-Q1`, `2020-H1`, `2020`, `2020-M9` (first nine months) or
 * `2021..2025`; null for anything else. Every period has exactly one code.
 */
export function parsePeriod(code: string): Period | null {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|M([1-9]|1[0-2])))?$/.exec(code);
  if (match === null) return parsePhase(code);
  const [, yearText, month, quarter, half, months] = match;
  const year = Number(yearText);
  if (month !== undefined) return { kind: 'month', year, month: Number(month) };
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (half !== undefined) return { kind: 'half', year, half: Number(half) };
  if (months !== undefined) return { kind: 'yearToDate', year, months: Number(months) };
  return { kind: 'year', year };
}

/** The code that `parsePeriod` reads. */
export function formatPeriodCode(period: Period): string {
  if (period.kind === 'phase') return `${fourDigits(period.fromYear)}..${fourDigits(period.toYear)}`;
  const year = fourDigits(period.year);
  switch (period.kind) {
    case 'month':
      return `${year}-${twoDigits(period.month)}`;
    case 'quarter':
      return `${year}-Q${period.quarter}`;
    case 'half':
      return `${year}-H${period.half}`;
    case 'yearToDate':
      return `${year}-M${period.months}`;
    case 'year':
      return year;
  }
}

type MonthSpan = { fromYear: number; fromMonth: number; toYear: number; toMonth: number };

function monthSpan(period: Period): MonthSpan {
  if (period.kind === 'phase')
    return { fromYear: period.fromYear, fromMonth: 1, toYear: period.toYear, toMonth: 12 };
  const within = (fromMonth: number, toMonth: number): MonthSpan => ({
    fromYear: period.year,
    fromMonth,
    toYear: period.year,
    toMonth,
  });
  switch (period.kind) {
    case 'month':
      return within(period.month, period.month);
    case 'quarter':
      return within(period.quarter * 3 - 2, period.quarter * 3);
    case 'half':
      return within(period.half * 6 - 5, period.half * 6);
    case 'yearToDate':
      return within(1, period.months);
    case 'year':
      return within(1, 12);
  }
}

/** The first day of a period: of `2020-Q1` it is 2020-01-01. */
export function firstDay(period: Period): CalendarDate {
  const { fromYear, fromMonth } = monthSpan(period);
  return `${fourDigits(fromYear)}-${twoDigits(fromMonth)}-01`;
}

/** The last day of a period, the day a figure of the period stands for: of `2020-Q1` it is 2020-03-31. */
export function lastDay(period: Period): CalendarDate {
  const { toYear, toMonth } = monthSpan(period);
  return `${fourDigits(toYear)}-${twoDigits(toMonth)}-${daysInMonth(toYear, toMonth)}`;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Moves `position` (1-based, `perYear` to a year) by one step, carrying into the year. */
function step(year: number, position: number, perYear: number, by: 1 | -1): [number, number] {
  const index = year * perYear + (position - 1) + by;
  return [Math.floor(index / perYear), (index % perYear) + 1];
}

function shift(period: Period, by: 1 | -1): Period {
  switch (period.kind) {
    case 'month': {
      const [year, month] = step(period.year, period.month, 12, by);
      return { kind: 'month', year, month };
    }
    case 'quarter': {
      const [year, quarter] = step(period.year, period.quarter, 4, by);
      return { kind: 'quarter', year, quarter };
    }
    case 'half': {
      const [year, half] = step(period.year, period.half, 2, by);
      return { kind: 'half', year, half };
    }
    case 'year':
    case 'yearToDate':
      return { ...period, year: period.year + by };
    case 'phase': {
      const years = (period.toYear - period.fromYear + 1) * by;
      return { kind: 'phase', fromYear: period.fromYear + years, toYear: period.toYear + years };
    }
  }
}

/** The next period of the same kind; of the first nine months, those of the next year. */
export function nextPeriod(period: Quarter): Quarter;
export function nextPeriod(period: Period): Period;
export function nextPeriod(period: Period): Period {
  return shift(period, 1);
}

/** The period of the same kind that `nextPeriod` leads back from. */
export function previousPeriod(period: Quarter): Quarter;
export function previousPeriod(period: Period): Period;
export function previousPeriod(period: Period): Period {
  return shift(period, -1);
}

/** Whether the day lies in the period, its first and last day included. */
export function periodContains(period: Period, date: CalendarDate): boolean {
  return firstDay(period) <= date && date <= lastDay(period);
}

/** By first day, then by last day; 0 when both cover the same days. */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  return compareDates(firstDay(a), firstDay(b)) || compareDates(lastDay(a), lastDay(b));
}

/** The quarter that the day lies in. */
export function quarterOf(date: CalendarDate): Quarter {
  const month = Number(date.slice(5, 7));
  return { kind: 'quarter', year: Number(date.slice(0, 4)), quarter: Math.ceil(month / 3) };
}

/** The last quarter that has ended by the day. */
export function lastQuarterEnded(date: CalendarDate): Quarter {
  return previousPeriod(quarterOf(addDays(date, 1)));
}

/** Quarters from one to another; negative when `to` is the earlier. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  return (to.year - from.year) * 4 + (to.quarter - from.quarter);
}

/** So many quarters up to the last one, which is among them, the earliest first. */
export function quartersUpTo(last: Quarter, count: number): Quarter[] {
  const quarters: Quarter[] = [];
  for (let q = last; quarters.length < count; q = previousPeriod(q)) quarters.unshift(q);
  return quarters;
}

/** Every quarter from `from` to `to`, both included; empty when `to` is the earlier. */
export function quarterRange(from: Quarter, to: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let q = from; quartersBetween(q, to) >= 0; q = nextPeriod(q)) quarters.push(q);
  return quarters;
}
