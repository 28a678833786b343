import type { CriterionReading, SetReading } from '@tiendo/contracts/set-mappings.ts';
import { composeMappings, mappingChain } from '@tiendo/domain/criteria/mapping-chain.ts';
import { mappingOf, originsOf, type SetMapping } from '@tiendo/domain/criteria/set-mapping.ts';
import type { CriteriaSetDirectory } from '../../shared/reference/criteria-set-directory.ts';
import { type CriteriaSetFamily, criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { SetRelations, StoredMapping } from './criteria-set-reader.ts';

const pairKey = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;

/** The mappings that stand between sets. */
function standingMappings(stored: readonly StoredMapping[]): SetMapping[] {
  return [...Map.groupBy(stored, pairKey).values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [mappingOf(first.from, first.to, rows)];
  });
}

/** The way from one set to another: over what is told, else over sets made from each other, of which nothing is. */
function wayBetween(relations: SetRelations, from: string, to: string): SetMapping[] | null {
  const told = standingMappings(relations.mappings);
  const untold = relations.descents.map((descent) => mappingOf(descent.from, descent.to, []));
  return mappingChain(told, from, to) ?? mappingChain([...told, ...untold], from, to);
}

type Readings = {
  own: CriteriaSetFamily;
  other: CriteriaSetFamily;
  direction: SetReading['direction'];
  mapping: SetMapping;
  stored: readonly StoredMapping[];
};

/** How criteria of the own set read; of those that others map onto, none is certain only where all of them tell. */
function counterpartsIn({
  own,
  other,
  direction,
  mapping,
}: Readings): ReadonlyMap<number, readonly number[]> {
  if (direction === 'to') return mapping.counterparts;
  const origins = originsOf(mapping);
  const whole = other.criteria.every(({ id }) => mapping.counterparts.has(id));
  const none: readonly number[] = [];
  return whole ? new Map(own.criteria.map(({ id }) => [id, origins.get(id) ?? none])) : origins;
}

function criterionReadings(readings: Readings): CriterionReading[] {
  const { own, other, stored } = readings;
  const counterparts = counterpartsIn(readings);
  const references = new Map(other.criteria.map((criterion) => [criterion.id, criterion]));
  return own.criteria.map(({ id }) => {
    const toIds = counterparts.get(id);
    const found = (toIds ?? []).flatMap((toId) => references.get(toId) ?? []);
    const notes = stored.flatMap(({ fromId, toId, note }) =>
      note !== null && (fromId === id || toId === id) ? [note] : [],
    );
    return {
      criterionId: id,
      counterparts: toIds === undefined ? null : found.toSorted((a, b) => a.position - b.position),
      notes: [...new Set(notes)],
    };
  });
}

type Between = { sets: CriteriaSetDirectory; relations: SetRelations; own: CriteriaSetFamily };

function readingBetween(
  { sets, relations, own }: Between,
  other: CriteriaSetFamily,
  direction: SetReading['direction'],
): SetReading | null {
  const [from, to] = direction === 'to' ? [own, other] : [other, own];
  const way = wayBetween(relations, from.set.code, to.set.code);
  const [first, ...later] = way ?? [];
  if (first === undefined) return null;
  const pair = pairKey({ from: from.set.code, to: to.set.code });
  const stored = relations.mappings.filter((mapping) => pairKey(mapping) === pair);
  const mapping = later.reduce(composeMappings, first);
  const criteria = criterionReadings({ own, other, direction, mapping, stored });
  const between = [first, ...later].slice(0, -1).flatMap((step) => sets.family(step.to) ?? []);
  return {
    set: criteriaSetSummaryOf(other.set),
    direction,
    via: between.map(({ set }) => criteriaSetSummaryOf(set)),
    known: criteria.some(({ counterparts }) => counterparts !== null),
    criteria,
  };
}

/** How the criteria of a set and of every related set of its level read as each other. */
export function setReadings(
  sets: CriteriaSetDirectory,
  relations: SetRelations,
  own: CriteriaSetFamily,
): SetReading[] {
  const others = own.siblings
    .filter(({ id }) => id !== own.set.id)
    .flatMap(({ code }) => sets.family(code) ?? []);
  const between = { sets, relations, own };
  return others.flatMap((other) =>
    (['from', 'to'] as const).flatMap((direction) => readingBetween(between, other, direction) ?? []),
  );
}
