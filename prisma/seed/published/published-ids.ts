import type { ReferenceIds } from '../reference-ids.ts';

type Ids = ReadonlyMap<string, number>;

/** Ids that published rows are linked by. */
export type PublishedIds = ReferenceIds & {
  readonly sources: Ids;
  readonly populations: Ids;
  readonly figures: Ids;
};
