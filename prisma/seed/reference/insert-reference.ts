import { measures } from '../data/measures.ts';
import { citations } from '../data/sources/citations.ts';
import { unitActs, unitLists } from '../data/sources/unit-sources.ts';
import type { Transaction } from '../dataset.ts';
import { insertSources } from '../insert-sources.ts';
import { insertCriteriaSets } from './insert-criteria-sets.ts';
import { insertUnits } from './insert-units.ts';

/** Units, criteria sets, their sources and the catalogue of measures: what every installation needs. */
export async function insertReference(tx: Transaction): Promise<void> {
  const sourceIds = await insertSources(tx, [...citations, ...unitLists, ...unitActs]);
  const unitIds = await insertUnits(tx, sourceIds);
  await insertCriteriaSets(tx, unitIds, sourceIds);
  await tx.measure.createMany({
    data: measures.map(({ code, nameVi, nameEn, unitVi, unitEn }) => ({
      code,
      nameVi,
      nameEn,
      unitOfMeasureVi: unitVi,
      unitOfMeasureEn: unitEn,
    })),
  });
}
