import type { CriteriaSetFacts } from '../data/criteria-sets/criteria-set-facts.ts';
import { criteriaSets } from '../data/criteria-sets/criteria-sets.ts';
import { bandsOfSets, levels } from '../data/criteria-sets/levels.ts';
import { unitKey } from '../data/units/unit-facts.ts';
import { requireKey, type Transaction, toDateOrNull } from '../dataset.ts';
import { insertCriteria } from './insert-criteria.ts';

type Ids = ReadonlyMap<string, number>;

/** Inserts levels, criteria sets, their criteria, indicators, thresholds, bands and mappings. */
export async function insertCriteriaSets(tx: Transaction, unitIds: Ids, sourceIds: Ids): Promise<void> {
  const levelRows = await tx.level.createManyAndReturn({
    data: levels.map((level, index) => ({
      ...level,
      unitKinds: [...level.unitKinds],
      position: index + 1,
    })),
    select: { id: true, code: true },
  });
  const levelIds = new Map(levelRows.map(({ code, id }) => [code, id]));
  const setIds = new Map<string, number>();
  for (const facts of criteriaSets) {
    const data = setData(facts, { levelIds, setIds, unitIds, sourceIds });
    const { id } = await tx.criteriaSet.create({ data, select: { id: true } });
    setIds.set(facts.code, id);
  }
  await insertBands(tx, setIds);
  await insertCriteria(tx, setIds, sourceIds);
}

function setData(facts: CriteriaSetFacts, ids: { levelIds: Ids; setIds: Ids; unitIds: Ids; sourceIds: Ids }) {
  const { decision } = facts;
  return {
    code: facts.code,
    levelId: requireKey(ids.levelIds, facts.level),
    nameVi: facts.nameVi,
    nameEn: facts.nameEn,
    decisionNumber: decision.number,
    decisionDate: toDateOrNull(decision.date),
    issuer: decision.issuer,
    periodPrinted: decision.period,
    validFrom: toDateOrNull(facts.validFrom),
    validTo: toDateOrNull(facts.validTo),
    scopeUnitId: facts.scopeUnit === null ? null : requireKey(ids.unitIds, unitKey(facts.scopeUnit, null)),
    parentId: facts.parent === null ? null : requireKey(ids.setIds, facts.parent),
    verdictsAllowed: ['met' as const, 'not_met' as const, 'not_assessed' as const],
    criterionCount: facts.criterionCount,
    indicatorCount: facts.indicatorCount,
    thresholdAxis: facts.thresholdAxis,
    completeness: facts.completeness,
    note: facts.note,
    sourceId: requireKey(ids.sourceIds, facts.source),
  };
}

async function insertBands(tx: Transaction, setIds: Ids): Promise<void> {
  await tx.criteriaSetBand.createMany({
    data: Object.entries(bandsOfSets).flatMap(([code, bands]) =>
      bands.map((band, index) => ({ ...band, setId: requireKey(setIds, code), position: index + 1 })),
    ),
  });
}
