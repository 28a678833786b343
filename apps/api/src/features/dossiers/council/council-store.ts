import type { PageWindow } from '../../../shared/paging.ts';
import type { CouncilDossierRecord, MinutesRecord, SessionHead, SessionRecord } from './session-record.ts';

/** Whose sittings are asked for. */
export type SessionSearch = { readonly unitIds: readonly number[]; readonly demonstration: boolean };

/** What can be asked of councils, a statement each. */
export type CouncilFacts = {
  /** Newest day first. */
  sessions(search: SessionSearch, window: PageWindow): Promise<SessionHead[]>;
  session(id: number): Promise<SessionRecord | null>;
  /** Dossiers by their ids. */
  councilDossiers(ids: readonly number[]): Promise<CouncilDossierRecord[]>;
  /** Dossiers that wait for a council, those that wait longest first. */
  waitingForCouncil(search: SessionSearch): Promise<CouncilDossierRecord[]>;
};

export type CouncilWriter = CouncilFacts & {
  /** The same sitting with nobody else changing it until the transaction ends. */
  lockSession(id: number): Promise<SessionRecord | null>;
  /** The id of the sitting that was opened, without members or votes yet. */
  openSession(
    session: { readonly unitId: number; readonly demonstration: boolean } & MinutesRecord,
    userId: string,
  ): Promise<number>;
  /** Puts minutes in the place of those before, which makes another version of the sitting. */
  writeMinutes(id: number, minutes: MinutesRecord): Promise<void>;
  closeSession(id: number): Promise<void>;
};
