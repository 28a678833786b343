import type { CountGroup } from '@tiendo/domain/figures/distribution.ts';
import type { PublishedAggregate } from '@tiendo/domain/figures/published-aggregate.ts';

/** An aggregate with the unit and set it speaks of and the period its source prints. */
export type AggregateRecord = PublishedAggregate & {
  unitId: number;
  setId: number;
  groups: readonly CountGroup[];
  /** The number of communes where the source prints it; `communes` may be told by the groups. */
  communesPrinted: number | null;
  printedPeriod: string | null;
};

/** What sources printed about all communes of a unit together. */
export type AggregateDirectory = {
  readonly all: readonly AggregateRecord[];
  /** Of the units, by the sets. */
  of(unitIds: readonly number[], setIds: readonly number[]): AggregateRecord[];
};

/** The directory over all aggregates, held in memory. */
export function aggregateDirectory(aggregates: readonly AggregateRecord[]): AggregateDirectory {
  const byUnit = Map.groupBy(aggregates, (aggregate) => aggregate.unitId);
  return {
    all: aggregates,
    of: (unitIds, setIds) =>
      unitIds.flatMap((id) => byUnit.get(id) ?? []).filter((aggregate) => setIds.includes(aggregate.setId)),
  };
}
