import type { Kept } from './kept-days.ts';

export type PruningStore = {
  /** Deletes the rows of a kind that had served their time before a moment. */
  deleteBefore(kind: Kept, moment: Date): Promise<void>;
};
