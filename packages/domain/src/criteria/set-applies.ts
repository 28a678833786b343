import type { CalendarDate } from '../time/calendar-date.ts';
import type { UnitKind } from '../units/unit.ts';
import { isAbove } from '../units/unit.ts';
import type { Counting } from './counted-kind.ts';
import { isScored } from './counted-kind.ts';
import type { SetDates } from './criteria-set.ts';
import { startOfSet } from './criteria-set.ts';

export type SetApplication = {
  /** The unit and the units above it. */
  unitPath: readonly number[];
  unitKind: UnitKind;
  date: CalendarDate;
  /** With the kinds of unit that its level counts. */
  set: Counting & SetDates & { scopeUnitId: number | null };
};

/** Why a set says nothing of a unit at a date. */
export type SetRefusal = 'other_territory' | 'other_kind' | 'not_yet_in_force';

/**
 * Whether a set can be read for a unit at a date: the unit lies in the territory of the authority
 * that issued it, is of a kind that its level counts or holds such units, and the set has begun.
 * After its end a set may still be read: states carry forward. Null: it applies.
 */
export function setRefusal({ unitPath, unitKind, date, set }: SetApplication): SetRefusal | null {
  if (set.scopeUnitId !== null && !unitPath.includes(set.scopeUnitId)) return 'other_territory';
  const above = set.unitKinds.some((kind) => isAbove(unitKind, kind));
  if (!isScored(unitKind, set) && !above) return 'other_kind';
  const start = startOfSet(set);
  return start !== null && date < start ? 'not_yet_in_force' : null;
}
