import type { UnitDirectory } from '../reference/unit-directory.ts';
import type { UnitRecord } from '../reference/unit-record.ts';

/** The units whose rounds a unit has to do with, over all its time: itself, those above it and those under it. */
export function ownersAround(units: UnitDirectory, unit: UnitRecord): number[] {
  const rows = units.rowsOf(unit.id);
  return [...new Set(rows.flatMap(({ id, pathIds }) => [...pathIds, ...units.idsUnder(id)]))];
}
