import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';

/** A set by the days it is in force; `validTo` exclusive. */
export type SetInTime = { code: string; validFrom: CalendarDate | null; validTo: CalendarDate | null };

/** Two sets of one level that follow each other. */
export type SetTransition<S extends SetInTime> = { older: S; newer: S & { validFrom: CalendarDate } };

const hasEnded = ({ validTo }: SetInTime, date: CalendarDate): boolean => validTo !== null && validTo <= date;

const hasBegun = <S extends SetInTime>(set: S, date: CalendarDate): set is S & { validFrom: CalendarDate } =>
  set.validFrom !== null && set.validFrom <= date;

/**
 * The set that replaced another at or before a date, and that other one: seen from either of them,
 * by its code. `sets`: those of one level that apply to a unit. Null: none was replaced by then.
 */
export function setsInTransition<S extends SetInTime>(
  sets: readonly S[],
  code: string,
  date: CalendarDate,
): SetTransition<S> | null {
  const seen = sets.find((set) => set.code === code);
  if (seen === undefined) return null;
  const [lastEnded] = sets
    .filter((set) => hasEnded(set, date))
    .sort((a, b) => compareDates(b.validTo ?? '', a.validTo ?? ''));
  const inForce = sets.filter((set) => !hasEnded(set, date));
  const [newest] = inForce
    .filter((set) => hasBegun(set, date))
    .sort((a, b) => compareDates(b.validFrom ?? '', a.validFrom ?? ''));
  const newer = seen === lastEnded ? newest : seen;
  if (lastEnded === undefined || newer === undefined || hasEnded(newer, date) || !hasBegun(newer, date))
    return null;
  return { older: lastEnded, newer };
}

/** Whether units still reported under the older set after the newer one had begun; null: nothing is reported under it. */
export function isStillReported(
  { newer }: SetTransition<SetInTime>,
  lastReported: CalendarDate | null,
): boolean {
  return lastReported !== null && lastReported >= newer.validFrom;
}
