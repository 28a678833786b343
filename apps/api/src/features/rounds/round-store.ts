import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { RoundSearch } from '../../shared/rounds/prisma-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';

export type NewRound = Pick<RoundSummary, 'period' | 'asOf' | 'basis' | 'dueOn'> & {
  readonly ownerId: number;
  readonly setId: number;
};

/** What of a round is set anew; what is undefined stays. */
export type RoundChange = {
  readonly dueOn?: string | null | undefined;
  readonly lockedFrom?: string | null | undefined;
};

export type NewException = { readonly unitId: number; readonly until: string; readonly reason: string };

export type RoundStore = {
  /** Newest first. */
  search(search: RoundSearch, window: PageWindow): Promise<StoredRound[]>;
  byId(id: number): Promise<StoredRound | null>;
  /** The id of the one round of that unit, set, day and basis: opened now, or as it stands. */
  open(round: NewRound, userId: string): Promise<number>;
  /** Changes the round if that is still its version; false where it is not. */
  change(id: number, version: number, change: RoundChange): Promise<boolean>;
  /** Grants an exception, which makes another version of the round. */
  except(id: number, exception: NewException, userId: string): Promise<void>;
};
