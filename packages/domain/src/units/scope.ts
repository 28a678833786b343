import type { CalendarDate } from '../time/calendar-date.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';

/**
 * An exception to "the units of the level's kinds are counted": a unit left out, or one of
 * another kind counted in. `validTo` is exclusive.
 */
export type ScopeRule = {
  unitId: number;
  counted: boolean;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
};

export type ScopeQuestion<U extends AdministrativeUnit = AdministrativeUnit> = {
  units: readonly U[];
  ancestorId: number;
  kinds: readonly UnitKind[];
  rules: readonly ScopeRule[];
  date: CalendarDate;
};
