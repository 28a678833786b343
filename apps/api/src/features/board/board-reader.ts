import type { PageWindow } from '../../shared/paging.ts';
import type { RoundSearch } from '../../shared/rounds/prisma-rounds.ts';
import type { ReportRevision } from '../../shared/rounds/reports-of-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';

export type BoardReader = {
  /** Newest first. */
  rounds(search: RoundSearch, window: PageWindow): Promise<StoredRound[]>;
  revisions(roundIds: readonly number[], unitIds: readonly number[]): Promise<ReportRevision[]>;
};
