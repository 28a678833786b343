/** A criterion of a set: its place, and its number where it has one. */
export type CriterionPlace = { id: number; position: number; number: number | null };

/** A set as far as mappings need it; criteria in the order of their positions. */
export type MappedSet = { code: string; levelCode: string; criteria: readonly CriterionPlace[] };

/** A criterion of one set and one that it reads as in another; `toId` null: it has no counterpart there. */
export type MappingPair = { fromId: number; toId: number | null };

/**
 * How the criteria of set `from` read in set `to`, by criterion id. An empty list: no counterpart.
 * A criterion that is missing: how it reads is not known.
 */
export type SetMapping = {
  from: string;
  to: string;
  counterparts: ReadonlyMap<number, readonly number[]>;
};

/** The mapping that the pairs tell. */
export function mappingOf(from: string, to: string, pairs: readonly MappingPair[]): SetMapping {
  const counterparts = new Map<number, number[]>();
  for (const { fromId, toId } of pairs) {
    const told = counterparts.get(fromId) ?? [];
    counterparts.set(fromId, toId === null ? told : [...told, toId]);
  }
  return { from, to, counterparts };
}

/** The criteria of the old set that map onto each criterion of the new one, by its id. */
export function originsOf({ counterparts }: SetMapping): ReadonlyMap<number, readonly number[]> {
  const origins = new Map<number, number[]>();
  for (const [fromId, toIds] of counterparts) {
    for (const toId of toIds) origins.set(toId, [...(origins.get(toId) ?? []), fromId]);
  }
  return origins;
}

/**
 * The criterion that officials mean by a number: the one that bears it, else the one that stands at
 * that place without a number. Null: the set has neither.
 */
export function criterionNumbered(
  { criteria }: Pick<MappedSet, 'criteria'>,
  given: number,
): CriterionPlace | null {
  return (
    criteria.find(({ number }) => number === given) ??
    criteria.find(({ number, position }) => number === null && position === given) ??
    null
  );
}
