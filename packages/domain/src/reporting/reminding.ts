import { type CalendarDate, daysBetween } from '../time/calendar-date.ts';
import { isIn, type ReportStanding } from './report-standing.ts';
import type { RoundDates } from './round.ts';

/** Days that the system lets pass before it reminds the same person of the same round again. */
export const daysBetweenReminders = 7;

type Due = Pick<RoundDates, 'dueOn'>;

/** Whether people are to be reminded of a report on a day: it is not begun, or due and not in. */
export function isWaitedFor(standing: ReportStanding, { dueOn }: Due, today: CalendarDate): boolean {
  if (isIn(standing)) return false;
  return standing === 'not_begun' || (dueOn !== null && dueOn <= today);
}

/**
 * Whether the system reminds somebody by itself on a day: on the due date, and again every
 * {@link daysBetweenReminders} days for as long as it is called. `remindedOn`: the last day on which that person was
 * reminded of the round by anybody, null where never; a reminder from before the due date puts nothing off. Never in a
 * round without a due date: no rule sets one where the people who manage it have not.
 */
export function isTimeToRemind(
  { dueOn }: Due,
  remindedOn: CalendarDate | null,
  today: CalendarDate,
): boolean {
  if (dueOn === null || today < dueOn) return false;
  return remindedOn === null || remindedOn < dueOn || daysBetween(remindedOn, today) >= daysBetweenReminders;
}
