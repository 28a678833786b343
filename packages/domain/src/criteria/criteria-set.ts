import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates, intervalContains } from '../time/calendar-date.ts';

/** When a set was decided and from when it is valid; each null where no source says it. */
export type SetDates = { validFrom: CalendarDate | null; decisionDate: CalendarDate | null };

/** The first day on which a set can be read: that of its validity, else that of its decision. */
export function startOfSet({ validFrom, decisionDate }: SetDates): CalendarDate | null {
  return validFrom ?? decisionDate;
}

/** A criteria set as far as rules need it; `validTo` is exclusive, `scopeUnitId` null is national. */
export type CriteriaSetRef = SetDates & {
  code: string;
  size: number | null;
  levelCode: string;
  validTo: CalendarDate | null;
  scopeUnitId: number | null;
};

/** Whether a set is in force at a date: begun, and not yet replaced or withdrawn. */
export function isInForce(set: SetDates & { validTo: CalendarDate | null }, date: CalendarDate): boolean {
  return intervalContains({ from: startOfSet(set), to: set.validTo }, date);
}

/** Whether a set is in force on some day of a year: what was reached in the year can be judged by it. */
export function isInForceInYear(set: SetDates & { validTo: CalendarDate | null }, year: number): boolean {
  const start = startOfSet(set);
  const begun = start === null || start <= `${year}-12-31`;
  return begun && (set.validTo === null || set.validTo > `${year}-01-01`);
}

/**
 * Whether a report of a day speaks by its set at a date: by one in force then, or by one that had been
 * replaced by the day of the report and is reported still.
 */
export function isReportedBy(
  set: SetDates & { validTo: CalendarDate | null },
  reportedAsOf: CalendarDate,
  date: CalendarDate,
): boolean {
  return isInForce(set, date) || (set.validTo !== null && reportedAsOf >= set.validTo);
}

/**
 * The set that answers for a level at a date. `unitPath` is the unit and its ancestors, nearest
 * first: a set of a unit on the path goes before a national one, the nearest first of all.
 * Without a path only national sets are considered. Of several, the one that began last.
 */
export function setInForce<S extends CriteriaSetRef>(
  sets: readonly S[],
  levelCode: string,
  date: CalendarDate,
  unitPath: readonly number[] = [],
): S | null {
  const distance = (set: S) =>
    set.scopeUnitId === null ? unitPath.length : unitPath.indexOf(set.scopeUnitId);
  const [best] = sets
    .filter((set) => set.levelCode === levelCode && distance(set) >= 0)
    .filter((set) => isInForce(set, date))
    .sort((a, b) => distance(a) - distance(b) || compareDates(startOfSet(b) ?? '', startOfSet(a) ?? ''));
  return best ?? null;
}
