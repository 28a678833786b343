import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { RoundSearch } from '../../shared/rounds/prisma-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';

export type NewRound = Pick<RoundSummary, 'period' | 'asOf' | 'basis' | 'dueOn'> & {
  readonly ownerId: number;
  readonly setId: number;
  readonly demonstration: boolean;
};

/** What of a round is set anew; what is undefined stays. */
export type RoundChange = {
  readonly dueOn?: string | null | undefined;
  readonly lockedFrom?: string | null | undefined;
};

export type NewException = { readonly unitId: number; readonly until: string; readonly reason: string };

/** What the trail is told of a round, once its number is known. */
export type EntryOf = (roundId: number) => AuditEntry;

/** Every change is noted in the trail within its own transaction. */
export type RoundStore = {
  /** Newest first. */
  search(search: RoundSearch, window: PageWindow): Promise<StoredRound[]>;
  byId(id: number): Promise<StoredRound | null>;
  /** The id of the one round of that unit, set, day and basis: opened now, or as it stands. */
  open(round: NewRound, userId: string, entryOf: EntryOf): Promise<number>;
  /** Changes the round if that is still its version; false where it is not. */
  change(id: number, version: number, change: RoundChange, entry: AuditEntry): Promise<boolean>;
  /** Grants an exception, which makes another version of the round. */
  except(id: number, exception: NewException, userId: string, entry: AuditEntry): Promise<void>;
};
