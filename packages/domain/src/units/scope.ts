import { compareVietnamese } from '../text/compare.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates, intervalContains } from '../time/calendar-date.ts';
import type { AdministrativeUnit, UnitKind } from './unit.ts';
import { descendantsAt, isValidAt } from './unit.ts';

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

/** The exceptions that hold at the date; of several for one unit, the one that began last. */
export function rulesInForce(rules: readonly ScopeRule[], date: CalendarDate): Map<number, ScopeRule> {
  const inForce = rules
    .filter((rule) => intervalContains({ from: rule.validFrom, to: rule.validTo }, date))
    .sort((a, b) => compareDates(a.validFrom ?? '', b.validFrom ?? ''));
  return new Map(inForce.map((rule) => [rule.unitId, rule]));
}

/** By code, a unit without one last; then by name. */
export function compareByCode(a: AdministrativeUnit, b: AdministrativeUnit): number {
  if (a.code !== b.code) {
    if (a.code === null) return 1;
    if (b.code === null) return -1;
    return a.code < b.code ? -1 : 1;
  }
  return compareVietnamese(a.name, b.name) || a.id - b.id;
}

/**
 * The units a level counts at a date under the ancestor (or the ancestor itself): those of the
 * level's kinds, less the exceptions left out, with the exceptions counted in. Sorted by code,
 * then name.
 */
export function unitsInScope<U extends AdministrativeUnit>(question: ScopeQuestion<U>): U[] {
  const { units, ancestorId, kinds, date } = question;
  const rules = rulesInForce(question.rules, date);
  const itself = units.filter((unit) => unit.id === ancestorId && isValidAt(unit, date));
  return [...itself, ...descendantsAt(units, ancestorId, date)]
    .filter((unit) => rules.get(unit.id)?.counted ?? kinds.includes(unit.kind))
    .sort(compareByCode);
}
