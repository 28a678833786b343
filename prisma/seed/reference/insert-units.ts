import { shippedReorganisations } from '../data/units/shipped-reorganisations.ts';
import { unitKey } from '../data/units/unit-facts.ts';
import { unitSuccessions } from '../data/units/unit-successions.ts';
import { dayOf, requireKey, type Transaction, toDate, toDateOrNull } from '../dataset.ts';
import { provinceByUnit, type ShippedUnit, shippedUnitLayers } from './unit-rows.ts';

type Ids = ReadonlyMap<string, number>;

/** Inserts the units, their successions and the reorganisations behind them; returns the ids by unit key. */
export async function insertUnits(tx: Transaction, sourceIds: Ids): Promise<Ids> {
  const ids = new Map<string, number>();
  const layers = shippedUnitLayers();
  const provinces = provinceByUnit(layers);
  const reorganisations = await insertReorganisations(tx, sourceIds);
  const reorganisationOn = (key: string, date: string | null) =>
    reorganisations.get(`${date}/${provinces.get(key)}`) ?? null;
  for (const layer of layers) {
    const rows = await tx.administrativeUnit.createManyAndReturn({
      data: layer.map((unit) => ({
        ...unitData(unit, ids, sourceIds),
        formedById: reorganisationOn(unit.key, unit.validFrom),
        endedById: reorganisationOn(unit.key, unit.validTo),
      })),
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
      reorganisationId: reorganisationOn(predecessor, date),
    })),
  });
  return ids;
}

/** Returns the ids by `date/province`. */
async function insertReorganisations(tx: Transaction, sourceIds: Ids): Promise<Ids> {
  const ids = new Map<string, number>();
  for (const { date, province, source, ...facts } of shippedReorganisations) {
    const { id } = await tx.reorganisation.create({
      data: { ...facts, date: toDate(date), sourceId: requireKey(sourceIds, source) },
      select: { id: true },
    });
    ids.set(`${date}/${province}`, id);
  }
  return ids;
}

function unitData(unit: ShippedUnit, ids: Ids, sourceIds: Ids) {
  const { key: _, parentKey, source, validFrom, validTo, ...columns } = unit;
  return {
    ...columns,
    parentId: parentKey === null ? null : requireKey(ids, parentKey),
    validFrom: toDateOrNull(validFrom),
    validTo: toDateOrNull(validTo),
    sourceId: source === null ? null : requireKey(sourceIds, source),
  };
}
