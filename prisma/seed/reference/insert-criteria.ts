import type {
  CriteriaSetFacts,
  CriterionFacts,
  IndicatorFacts,
} from '../data/criteria-sets/criteria-set-facts.ts';
import { criteriaSets } from '../data/criteria-sets/criteria-sets.ts';
import { englishCriterionNames, englishGroupNames } from '../data/criteria-sets/english-names.ts';
import { requireKey, type Transaction } from '../dataset.ts';

type Ids = ReadonlyMap<string, number>;

/** A criterion or indicator by its place: set code and positions, joined by `/`. */
const placeOf = (...parts: readonly (string | number)[]): string => parts.join('/');

/**
 * Positions of a set's criteria: a numbered criterion stands at its number, the others at the free positions in
 * the order given.
 */
function positionsOf(set: Pick<CriteriaSetFacts, 'criteria'>): number[] {
  const taken = new Set(set.criteria.map(({ number }) => number));
  const free = set.criteria.map((_, index) => index + 1).filter((position) => !taken.has(position));
  return set.criteria.map(({ number }) => number ?? free.shift() ?? 0);
}

/** Inserts criteria, indicators and thresholds of every shipped set, and the mapping between the two of 19. */
export async function insertCriteria(tx: Transaction, setIds: Ids, sourceIds: Ids): Promise<void> {
  const criterionIds = await insertCriterionRows(tx, setIds, sourceIds);
  const indicatorIds = await insertIndicatorRows(tx, criterionIds, sourceIds);
  await insertThresholds(tx, indicatorIds, sourceIds);
  await insertMappings(tx, setIds, criterionIds);
}

const placed = criteriaSets.flatMap((set) => {
  const positions = positionsOf(set);
  return set.criteria.map((criterion, index) => ({ set, criterion, position: positions[index] ?? 0 }));
});

const placedIndicators = placed.flatMap(({ set, criterion, position }) =>
  (criterion.indicators ?? []).map((indicator, index) => ({
    indicator,
    criterionPlace: placeOf(set.code, position),
    position: index + 1,
  })),
);

/** The first citation of `S04,S11`; null where there is none. */
const firstSource = (keys: string | undefined, sourceIds: Ids): number | null =>
  sourceIds.get(/^S\d\d/.exec(keys ?? '')?.[0] ?? '') ?? null;

async function insertCriterionRows(tx: Transaction, setIds: Ids, sourceIds: Ids): Promise<Ids> {
  const setCodes = new Map([...setIds].map(([code, id]) => [id, code]));
  const rows = await tx.criterion.createManyAndReturn({
    data: placed.map(({ set, criterion, position }) => ({
      setId: requireKey(setIds, set.code),
      position,
      ...criterionData(criterion, sourceIds),
    })),
    select: { id: true, setId: true, position: true },
  });
  return new Map(rows.map((row) => [placeOf(setCodes.get(row.setId) ?? '', row.position), row.id]));
}

function criterionData(criterion: CriterionFacts, sourceIds: Ids) {
  const english = criterion.name === null ? null : requireKey(englishCriterionNames, criterion.name);
  return {
    number: criterion.number,
    name: criterion.name,
    nameEn: english?.whole ?? null,
    shortName: criterion.shortName ?? null,
    shortNameEn: english?.short ?? null,
    aliases: [...(criterion.aliases ?? [])],
    groupName: criterion.group ?? null,
    groupNameEn: criterion.group === undefined ? null : requireKey(englishGroupNames, criterion.group),
    responsibleBody: criterion.responsibleBody ?? null,
    withdrawalKey: criterion.withdrawalKey ?? false,
    note: criterion.note ?? null,
    nameSource: criterion.nameSource ?? null,
    sourceId: firstSource(criterion.nameSource, sourceIds),
  };
}

async function insertIndicatorRows(tx: Transaction, criterionIds: Ids, sourceIds: Ids): Promise<Ids> {
  const places = new Map([...criterionIds].map(([place, id]) => [id, place]));
  const rows = await tx.indicator.createManyAndReturn({
    data: placedIndicators.map(({ indicator, criterionPlace, position }) => ({
      criterionId: requireKey(criterionIds, criterionPlace),
      position,
      ...indicatorData(indicator, sourceIds),
    })),
    select: { id: true, criterionId: true, position: true },
  });
  return new Map(rows.map((row) => [placeOf(places.get(row.criterionId) ?? '', row.position), row.id]));
}

function indicatorData(indicator: IndicatorFacts, sourceIds: Ids) {
  return {
    code: indicator.code,
    text: indicator.text,
    textConfidence: indicator.textConfidence,
    textSource: indicator.textSource ?? null,
    unitOfMeasure: indicator.unitOfMeasure,
    operator: indicator.operator,
    note: indicator.note ?? null,
    sourceId: firstSource(indicator.textSource, sourceIds),
  };
}

async function insertThresholds(tx: Transaction, indicatorIds: Ids, sourceIds: Ids): Promise<void> {
  await tx.threshold.createMany({
    data: placedIndicators.flatMap(({ indicator, criterionPlace, position }) =>
      Object.entries(indicator.thresholds ?? {}).map(([axisValue, value]) => ({
        indicatorId: requireKey(indicatorIds, placeOf(criterionPlace, position)),
        axisValue,
        valueNumber: typeof value === 'number' ? value : null,
        valueText: typeof value === 'string' ? value : null,
        confidence: indicator.thresholdConfidence ?? null,
        sourceText: indicator.thresholdSource ?? null,
        sourceId: firstSource(indicator.thresholdSource, sourceIds),
      })),
    ),
  });
}

/** The set of 2022 keeps the 19 subjects and numbers of 2016; how either reads in the set of 2026 is not known. */
async function insertMappings(tx: Transaction, setIds: Ids, criterionIds: Ids): Promise<void> {
  const numbers = Array.from({ length: 19 }, (_, index) => index + 1);
  await tx.criterionMapping.createMany({
    data: numbers.map((number) => ({
      fromId: requireKey(criterionIds, placeOf('XA_NTM_2016', number)),
      toId: requireKey(criterionIds, placeOf('XA_NTM_2022', number)),
      toSetId: requireKey(setIds, 'XA_NTM_2022'),
      note: 'Đối chiếu theo số và tên tiêu chí ở Quyết định 1980/QĐ-TTg và Quyết định 318/QĐ-TTg.',
    })),
  });
}
