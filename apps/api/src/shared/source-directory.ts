import type { SourceSummary } from '@tiendo/contracts/references.ts';

/** Documents by their id, in the order of their dates and keys. */
export type SourceDirectory = {
  byIds(ids: readonly number[]): Promise<(SourceSummary & { id: number })[]>;
};
