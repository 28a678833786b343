import type { DepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';

/** A request as it is stored: its unit and its criteria by id. */
export type StoredRequest = Omit<DepartmentRequest, 'unit' | 'criteria' | 'daysLate'> & {
  readonly unitId: number;
  /** Made by a demonstration account: such accounts alone see it. */
  readonly demonstration: boolean;
  readonly criterionIds: readonly number[];
  /** The day in Vietnam of the first answer, or of the end where there was none; null while neither was. */
  readonly settledOn: string | null;
};

export type RequestSearch = {
  readonly unitIds: readonly number[];
  /** The bodies that the reader speaks for. */
  readonly bodies: 'all' | readonly string[];
  readonly demonstration: boolean;
  readonly state: 'open' | 'late' | 'closed' | 'all';
  readonly today: string;
};

export type NewRequest = {
  readonly unitId: number;
  readonly setId: number;
  readonly roundId: number | null;
  readonly body: string;
  readonly text: string;
  readonly dueOn: string;
  readonly demonstration: boolean;
  readonly criterionIds: readonly number[];
};

/** What the trail is told of a change, once the number of the request is known. */
export type EntryOf = (requestId: number) => AuditEntry;

export type RequestStore = {
  /** Newest first. */
  search(search: RequestSearch, window: PageWindow): Promise<StoredRequest[]>;
  byId(id: number): Promise<StoredRequest | null>;
  round(id: number): Promise<StoredRound | null>;
  /** Makes a request, once for each key of the command; its number. */
  make(request: NewRequest, entryOf: EntryOf, command: KeyedCommand): Promise<number>;
  /** Adds an answer, once for each key of the command; false where the request is closed. */
  answer(id: number, text: string, entry: AuditEntry, command: KeyedCommand): Promise<boolean>;
  /** Closes a request that is open; one that is closed stays as it is. */
  close(id: number, userId: string, entry: AuditEntry): Promise<void>;
};
