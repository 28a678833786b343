import type { AsOf } from '../time/as-of.ts';
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
