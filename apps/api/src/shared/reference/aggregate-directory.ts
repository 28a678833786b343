import type { CountGroup } from '@tiendo/domain/figures/distribution.ts';
import type { PublishedAggregate } from '@tiendo/domain/figures/published-aggregate.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';

/** An aggregate with the unit and set it speaks of and the period its source prints. */
export type AggregateRecord = PublishedAggregate & {
  unitId: number;
  setId: number;
  groups: readonly CountGroup[];
  /** The number of communes where the source prints it; `communes` may be told by the groups. */
  communesPrinted: number | null;
  printedPeriod: string | null;
};

/** A number of units recognised at a level, as a source prints it. */
export type RecognisedCount = {
  unitId: number;
  levelCode: string;
  count: number;
  asOf: CalendarDate;
  sourceId: number;
};

/** What sources printed about all communes of a unit together. */
export type AggregateDirectory = {
  readonly all: readonly AggregateRecord[];
  /** Of a unit, by a set. */
  of(unitId: number, setId: number): readonly AggregateRecord[];
  /** The latest count printed for the unit and each level up to the date. */
  recognised(unitId: number, date: CalendarDate): RecognisedCount[];
};

/** The directory over all aggregates, and over all counts of recognised units, the latest first. */
export function aggregateDirectory(
  aggregates: readonly AggregateRecord[],
  counts: readonly RecognisedCount[],
): AggregateDirectory {
  const keyOf = (unitId: number, setId: number) => `${unitId}/${setId}`;
  const byUnitAndSet = Map.groupBy(aggregates, ({ unitId, setId }) => keyOf(unitId, setId));
  const countsOf = Map.groupBy(counts, ({ unitId }) => unitId);
  return {
    all: aggregates,
    of: (unitId, setId) => byUnitAndSet.get(keyOf(unitId, setId)) ?? [],
    recognised: (unitId, date) => {
      const upToDate = (countsOf.get(unitId) ?? []).filter(({ asOf }) => asOf <= date);
      const latest = new Map(upToDate.toReversed().map((count) => [count.levelCode, count]));
      return [...latest.values()];
    },
  };
}
