import { addDays, type CalendarDate } from '@tiendo/domain/time/calendar-date.ts';

/** Days as seen from the one on which the demonstration is made, never before what its communes are judged by. */
export type DemonstrationDays = {
  readonly today: CalendarDate;
  /** So many days ago. */
  readonly ago: (days: number) => CalendarDate;
  /** In so many days. */
  readonly ahead: (days: number) => CalendarDate;
  /** A day of the calendar, today where it has not come yet. */
  readonly at: (day: CalendarDate) => CalendarDate;
};

export function demonstrationDays(today: CalendarDate, first: CalendarDate): DemonstrationDays {
  const since = (day: CalendarDate) => (day < first ? first : day);
  return {
    today,
    ago: (days) => since(addDays(today, -days)),
    ahead: (days) => addDays(today, days),
    at: (day) => (day > today ? today : day),
  };
}
