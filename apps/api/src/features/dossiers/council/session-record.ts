import type { DossierHead, DossierRecord, PersonRecord } from '../dossier-record.ts';

/** A sitting of a council as lists show it. */
export type SessionHead = {
  readonly id: number;
  readonly unitId: number;
  readonly batch: string;
  readonly heldOn: string;
  readonly place: string | null;
  /** An instant with `Z`; null: the minutes are open. */
  readonly closedAt: string | null;
  readonly demonstration: boolean;
  readonly members: number;
  readonly present: number;
  readonly dossiers: number;
  readonly qualified: number;
};

export type MemberRecord = {
  readonly name: string;
  readonly office: string | null;
  readonly role: 'chair' | 'member' | 'secretary';
  readonly isPresent: boolean;
};

/** The votes on one dossier, and what was concluded of it. */
export type VoteRecord = {
  readonly dossier: number;
  readonly inFavour: number;
  readonly against: number;
  readonly blank: number;
  readonly qualifies: boolean | null;
  readonly reason: string | null;
};

/** The minutes of a sitting, whole. */
export type SessionRecord = Omit<SessionHead, 'members' | 'dossiers'> & {
  readonly version: number;
  readonly recordedBy: PersonRecord;
  readonly members: readonly MemberRecord[];
  readonly votes: readonly VoteRecord[];
};

/** What minutes say. */
export type MinutesRecord = Pick<SessionRecord, 'batch' | 'heldOn' | 'place' | 'members' | 'votes'>;

/** A dossier as far as councils need it. */
export type CouncilDossierRecord = Pick<
  DossierHead,
  'id' | 'unitId' | 'setId' | 'year' | 'procedureCode' | 'state' | 'stateSince' | 'demonstration'
> &
  Pick<DossierRecord, 'people' | 'decision'> & {
    /** The open sitting that has it. */
    readonly session: { readonly id: number; readonly batch: string } | null;
  };
