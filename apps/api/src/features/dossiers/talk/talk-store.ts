import type { DossierThread } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import type { PageWindow } from '../../../shared/paging.ts';
import type { PersonRecord } from '../dossier-record.ts';

/** Threads of a dossier; null: whatever they are about. */
export type ThreadSearch = {
  readonly dossierId: number;
  /** One thread by the id of its first comment. */
  readonly id: number | null;
  readonly criterionId: number | null;
  readonly documentId: number | null;
  readonly resolved: boolean | null;
};

export type NewComment = {
  readonly dossierId: number;
  readonly criterionId: number | null;
  readonly documentId: number | null;
  readonly answersId: number | null;
  readonly text: string;
  readonly byId: string;
  readonly mentions: readonly string[];
};

/** What is said about dossiers. */
export type TalkFacts = {
  /** Newest first. */
  threads(search: ThreadSearch, window: PageWindow): Promise<DossierThread[]>;
  /** Accounts by id that are open, by name; `q`: part of the name, folded. */
  people(ids: readonly string[], q: string | null): Promise<PersonRecord[]>;
};

export type TalkWriter = TalkFacts & {
  /** The id of the comment. */
  say(comment: NewComment): Promise<number>;
  resolve(commentId: number, by: string | null): Promise<void>;
};
