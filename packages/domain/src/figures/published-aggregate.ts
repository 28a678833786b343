import type { AsOf } from '../time/as-of.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { periodContains, quarterOf } from '../time/period.ts';
import type { CountGroup } from './distribution.ts';

/** An average as printed, with the number of decimals it was printed to. */
export type PrintedAverage = { value: number; decimals: number };

/** What one round of reports printed about all communes of a unit, without naming each. */
export type PublishedAggregate = {
  asOf: AsOf;
  communes: number | null;
  total: number | null;
  average: PrintedAverage | null;
  groups: readonly CountGroup[];
  sourceIds: readonly number[];
};

/**
 * The aggregate that speaks for a date: the latest whose as-of ends on or before it and in the
 * same quarter. An aggregate is not carried into the next quarter; of one day the first given.
 */
export function aggregateFor<A extends Pick<PublishedAggregate, 'asOf'>>(
  aggregates: readonly A[],
  date: CalendarDate,
): A | null {
  const quarter = quarterOf(date);
  let latest: { aggregate: A; to: CalendarDate } | null = null;
  for (const aggregate of aggregates) {
    const { to } = aggregate.asOf;
    if (to === null || to > date || !periodContains(quarter, to)) continue;
    if (latest === null || to > latest.to) latest = { aggregate, to };
  }
  return latest?.aggregate ?? null;
}
