/**
 * Places in descending order by standard competition ranking (1, 1, 3): equal values share a place,
 * and the next one counts all before it. A value that is not known has no place.
 */
export function competitionRanks(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => b - a);
  const placeOf = new Map<number, number>();
  known.forEach((value, index) => {
    if (!placeOf.has(value)) placeOf.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (placeOf.get(value) ?? null)));
}

/** One unit of a ranking at two dates; `comparable`: its two values may be compared. */
export type RankedValue = { value: number | null; previous: number | null; comparable: boolean };

export type RankMovement = {
  /** Place among all units with a value now. */
  rank: number | null;
  /** Another unit has the same place. */
  tied: boolean;
  /** Place then, among the units that can be compared. */
  previousRank: number | null;
  /** Places gained (above 0) or lost among the units that can be compared. */
  movement: number | null;
};

/**
 * The places of units now and then. A place tells nothing without those it is taken among, so that
 * movement is measured only among the units that can be compared at both dates; a unit whose
 * territory or set changed has none.
 */
export function rankMovements(units: readonly RankedValue[]): RankMovement[] {
  const ranks = competitionRanks(units.map(({ value }) => value));
  const sharing = Map.groupBy(ranks, (rank) => rank);
  const among = (pick: (unit: RankedValue) => number | null) =>
    competitionRanks(units.map((unit) => (unit.comparable ? pick(unit) : null)));
  const [nowAmong, thenAmong] = [among(({ value }) => value), among(({ previous }) => previous)];
  return units.map((_, index) => {
    const rank = ranks[index] ?? null;
    const [now, then] = [nowAmong[index] ?? null, thenAmong[index] ?? null];
    return {
      rank,
      tied: rank !== null && (sharing.get(rank)?.length ?? 0) > 1,
      previousRank: then,
      movement: now === null || then === null ? null : then - now,
    };
  });
}
