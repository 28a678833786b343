import type { CalendarDate } from '../time/calendar-date.ts';
import { intervalContains } from '../time/calendar-date.ts';

/** Kinds of unit, from the whole country down. */
export const unitKinds = [
  'country',
  'province',
  'district',
  'commune',
  'ward',
  'township',
  'village',
  'residential_area',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Steps below the whole country; kinds on one step stand beside each other. */
const depth: Record<UnitKind, number> = {
  country: 0,
  province: 1,
  district: 2,
  commune: 3,
  ward: 3,
  township: 3,
  village: 4,
  residential_area: 4,
};

/** Whether units of the kind can hold units of the other. */
export function isAbove(kind: UnitKind, other: UnitKind): boolean {
  return depth[kind] < depth[other];
}

/**
 * One administrative unit as it was over one stretch of time: a change of name, parent or
 * territory makes a new row. `validTo` is exclusive; a null `validFrom` is a start not known.
 * Codes are reused for other territories and are no identity.
 */
export type AdministrativeUnit = {
  id: number;
  code: string | null;
  name: string;
  kind: UnitKind;
  parentId: number | null;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
};

/** Whether the unit exists on the day; on `validTo` it no longer does. */
export function isValidAt(
  unit: Pick<AdministrativeUnit, 'validFrom' | 'validTo'>,
  date: CalendarDate,
): boolean {
  return intervalContains({ from: unit.validFrom, to: unit.validTo }, date);
}

/** The units valid at the date under the ancestor at any depth, the ancestor itself left out. */
export function descendantsAt<U extends AdministrativeUnit>(
  units: readonly U[],
  ancestorId: number,
  date: CalendarDate,
): U[] {
  const valid = units.filter((unit) => isValidAt(unit, date));
  const byParent = Map.groupBy(valid, (unit) => unit.parentId);
  const seen = new Set([ancestorId]);
  const found: U[] = [];
  const pending = [ancestorId];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const child of byParent.get(id) ?? []) {
      if (seen.has(child.id)) continue;
      seen.add(child.id);
      found.push(child);
      pending.push(child.id);
    }
  }
  return found;
}
