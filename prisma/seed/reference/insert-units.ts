import { unitKey } from '../data/units/unit-facts.ts';
import { unitSuccessions } from '../data/units/unit-successions.ts';
import { dayOf, requireKey, type Transaction, toDate, toDateOrNull } from '../dataset.ts';
import { type ShippedUnit, shippedUnitLayers } from './unit-rows.ts';

/** Inserts the units and their successions; returns the ids by unit key. */
export async function insertUnits(
  tx: Transaction,
  sourceIds: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const layer of shippedUnitLayers()) {
    const rows = await tx.administrativeUnit.createManyAndReturn({
      data: layer.map((unit) => unitData(unit, ids, sourceIds)),
      select: { id: true, code: true, validFrom: true },
    });
    for (const { id, code, validFrom } of rows) ids.set(unitKey(code ?? '', dayOf(validFrom)), id);
  }
  await tx.unitSuccession.createMany({
    data: unitSuccessions.map(([predecessor, successor, date, kind, basis, legalBasis, source]) => ({
      predecessorId: requireKey(ids, predecessor),
      successorId: requireKey(ids, successor),
      date: toDate(date),
      kind,
      basis,
      legalBasis,
      sourceId: requireKey(sourceIds, source),
    })),
  });
  return ids;
}

function unitData(
  unit: ShippedUnit,
  ids: ReadonlyMap<string, number>,
  sourceIds: ReadonlyMap<string, number>,
) {
  const { key: _, parentKey, source, validFrom, validTo, ...columns } = unit;
  return {
    ...columns,
    parentId: parentKey === null ? null : requireKey(ids, parentKey),
    validFrom: toDateOrNull(validFrom),
    validTo: toDateOrNull(validTo),
    sourceId: source === null ? null : requireKey(sourceIds, source),
  };
}
