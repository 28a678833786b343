import { keepsTerritory, type UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import type { TerritoryRow, UnitRecord } from './unit-record.ts';

type UnitsById = ReadonlyMap<number, AdministrativeUnit>;

/** The units above a unit, nearest first. */
function unitsAbove(unit: AdministrativeUnit, units: UnitsById): AdministrativeUnit[] {
  const above = new Set<AdministrativeUnit>();
  const parentOf = (id: number | null) => (id === null ? undefined : units.get(id));
  for (let one = parentOf(unit.parentId); one !== undefined && !above.has(one); one = parentOf(one.parentId))
    above.add(one);
  return [...above];
}

/** The unit itself and the rows of its territory under earlier codes, back in time. */
function territoryRows(
  unit: AdministrativeUnit,
  units: UnitsById,
  recodings: ReadonlyMap<number, UnitSuccession[]>,
): TerritoryRow[] {
  const rows = new Set([unit]);
  for (const row of rows)
    for (const { predecessorId } of recodings.get(row.id) ?? []) {
      const earlier = units.get(predecessorId);
      if (earlier !== undefined) rows.add(earlier);
    }
  return [...rows].map(({ id, validFrom, validTo }) => ({ id, validFrom, validTo }));
}

/** Every unit with the units above it and its rows under earlier codes. */
export function unitRecordsOf(
  units: readonly AdministrativeUnit[],
  successions: readonly UnitSuccession[],
): Map<number, UnitRecord> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const recodings = Map.groupBy(successions.filter(keepsTerritory), (step) => step.successorId);
  return new Map(
    units.map((unit) => {
      const above = unitsAbove(unit, byId);
      const path = above.map((one) => one.name);
      const pathIds = above.map((one) => one.id);
      return [unit.id, { ...unit, path, pathIds, rows: territoryRows(unit, byId, recodings) }];
    }),
  );
}
