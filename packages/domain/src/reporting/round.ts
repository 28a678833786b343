import type { CalendarDate } from '../time/calendar-date.ts';
import { daysBetween } from '../time/calendar-date.ts';

/**
 * The days set for a round by the people who manage it. `dueOn`: last day on which a report is not late.
 * `lockedFrom`: first day on which nothing changes any more, but for exceptions. Null: nobody has set one.
 */
export type RoundDates = { readonly dueOn: CalendarDate | null; readonly lockedFrom: CalendarDate | null };

/** Leave for one unit to change its report of a locked round, up to and with a day. */
export type RoundException = { readonly unitId: number; readonly until: CalendarDate };

/** Whether nothing may change in a round on a day, but for exceptions. */
export function isLocked({ lockedFrom }: Pick<RoundDates, 'lockedFrom'>, today: CalendarDate): boolean {
  return lockedFrom !== null && lockedFrom <= today;
}

/** Whether the report of a unit may be changed on a day: the round is not locked, or an exception stands. */
export function isOpenFor(
  round: Pick<RoundDates, 'lockedFrom'> & { readonly exceptions: readonly RoundException[] },
  unitId: number,
  today: CalendarDate,
): boolean {
  if (!isLocked(round, today)) return true;
  return round.exceptions.some((exception) => exception.unitId === unitId && today <= exception.until);
}

/**
 * Days by which a report is late, never negative. One that came in keeps the lateness of that day (`handedIn`);
 * one that has not (null) grows later with every day. Null where the round has no due date.
 */
export function daysLate(
  { dueOn }: Pick<RoundDates, 'dueOn'>,
  handedIn: CalendarDate | null,
  today: CalendarDate,
): number | null {
  return dueOn === null ? null : Math.max(0, daysBetween(dueOn, handedIn ?? today));
}
