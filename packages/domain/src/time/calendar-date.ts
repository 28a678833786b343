/** A day of the calendar, `YYYY-MM-DD`, without a time zone. Text order is time order. */
export type CalendarDate = string;

/** A stretch of days; `to` is exclusive, `null` is an end that is open or not known. */
export type DateInterval = { from: CalendarDate | null; to: CalendarDate | null };

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists: `2020-02-29` but not `2021-02-29`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const digits = (n: number, length: number): string => String(n).padStart(length, '0');

/** The day `days` after `date` (before it when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  let [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  day += days;
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** For sorting, the earlier day first. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The later of two days. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/** Whether the interval holds the day; an end that is null leaves it open. */
export function intervalContains(interval: DateInterval, date: CalendarDate): boolean {
  return (interval.from === null || interval.from <= date) && (interval.to === null || date < interval.to);
}

/** True when the two share at least one day. */
export function intervalsOverlap(a: DateInterval, b: DateInterval): boolean {
  const startsBeforeEnd = (x: DateInterval, y: DateInterval) =>
    x.from === null || y.to === null || x.from < y.to;
  const hasDays = (x: DateInterval) => startsBeforeEnd(x, x);
  return hasDays(a) && hasDays(b) && startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
