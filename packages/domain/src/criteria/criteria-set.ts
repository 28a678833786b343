import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates, intervalContains } from '../time/calendar-date.ts';

/** A criteria set as far as rules need it; `validTo` is exclusive, `scopeUnitId` null is national. */
export type CriteriaSetRef = {
  code: string;
  size: number | null;
  levelCode: string;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  scopeUnitId: number | null;
};

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
    .filter((set) => intervalContains({ from: set.validFrom, to: set.validTo }, date))
    .sort((a, b) => distance(a) - distance(b) || compareDates(b.validFrom ?? '', a.validFrom ?? ''));
  return best ?? null;
}
