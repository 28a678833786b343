import type { Dossier, DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import { type Failure, failureOf, isConflict, isPassing } from '../../../../shared/api/failure.ts';
import { changeOf, type DossierField, type FieldKey, fieldsOf } from './dossier-field.ts';
import { afterSaving, type FieldDrafts, isDisputed, onTopOf, written } from './field-draft.ts';
import type { FieldStorage } from './field-storage.ts';

/** How saving stands. */
export type SavingState = {
  readonly drafts: FieldDrafts;
  readonly isSending: boolean;
  /** Why the drafts were not stored when they were last sent. */
  readonly failure: Failure | null;
  readonly savedAt: number | null;
  /** Whether drafts outlive the page. */
  readonly isKept: boolean;
};

type SaverOptions = {
  /** The dossier as the page has it. */
  stored: () => Dossier;
  /** Asks the server for it anew; rejects with a CallError, like `save`. */
  read: () => Promise<Dossier>;
  save: (version: number, change: DossierChange) => Promise<Dossier>;
  storage: FieldStorage;
  /** Told of the dossier as it is stored now. */
  onStored: (dossier: Dossier) => void;
};

/** Milliseconds: typing goes on for so long before it is sent; what failed is tried again so often. */
const pause = 700;
const again = 5000;

/**
 * Saves what an applicant writes: after a pause, one request at a time, again while the line is lost. What is not
 * stored is kept on this machine; what somebody else stored meanwhile is never overwritten, but to be chosen from.
 */
export class DossierSaver {
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SavingState;
  #isLeft = false;

  constructor(options: SaverOptions) {
    this.#options = options;
    const drafts = onTopOf(options.storage.read(), fieldsOf(options.stored()));
    this.#state = { drafts, isSending: false, failure: null, savedAt: null, isKept: true };
  }

  readonly state = (): SavingState => this.#state;

  readonly subscribe = (listen: () => void) => {
    this.#listeners.add(listen);
    return () => {
      this.#listeners.delete(listen);
    };
  };

  /** Takes what is written over `base`, which the field showed. */
  write(base: DossierField, mine: DossierField): void {
    this.#keep(written(this.#state.drafts, base, mine));
    this.#later(pause);
  }

  /** Chooses between two words in one field: mine goes over theirs, or theirs stays. */
  settle(key: FieldKey, by: 'mine' | 'theirs'): void {
    const [draft, theirs] = [this.#state.drafts.get(key), fieldsOf(this.#options.stored()).get(key)];
    if (draft === undefined || theirs === undefined) return;
    const next = new Map(this.#state.drafts);
    if (by === 'theirs') next.delete(key);
    else next.set(key, { base: theirs, mine: draft.mine });
    this.#keep(next);
    this.#later(0);
  }

  /** Forgets what could not be stored. */
  discard(): void {
    this.#keep(new Map());
    this.#change({ failure: null });
  }

  /** Sends at once what waits, and goes on trying. */
  resume(): void {
    this.#isLeft = false;
    this.#later(0);
  }

  /** For a page that is left: what waits is sent once more where the person is still signed in, and stays on this machine. */
  leave(isSignedIn: boolean): void {
    if (isSignedIn) this.resume();
    else clearTimeout(this.#timer);
    this.#isLeft = true;
  }

  #change(next: Partial<SavingState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listen of this.#listeners) listen();
  }

  #keep(drafts: FieldDrafts): void {
    this.#change({ drafts, isKept: this.#options.storage.write(drafts) });
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), wait);
  }

  /** What can be sent: all but fields that two have written differently. */
  #ready() {
    const stored = fieldsOf(this.#options.stored());
    return [...this.#state.drafts.values()].filter((draft) => !isDisputed(draft, stored));
  }

  async #send(): Promise<void> {
    if (this.#state.isSending || this.#ready().length === 0) return;
    this.#change({ isSending: true });
    const failure = await this.#attempt();
    this.#change({ isSending: false, failure });
    if (failure === null) this.#later(0);
    else if (isPassing(failure) && !this.#isLeft) this.#later(again);
  }

  async #attempt(): Promise<Failure | null> {
    const { stored, save, read } = this.#options;
    const sent = this.#ready();
    try {
      const dossier = await save(stored().version, changeOf(sent.map(({ mine }) => mine)));
      this.#options.onStored(dossier);
      this.#keep(afterSaving(this.#state.drafts, sent, fieldsOf(dossier)));
      this.#change({ savedAt: Date.now() });
      return null;
    } catch (error) {
      const failure = failureOf(error);
      return isConflict(failure) ? this.#catchUp(read) : failure;
    }
  }

  /** Goes on from what somebody else has stored. */
  async #catchUp(read: SaverOptions['read']): Promise<Failure | null> {
    try {
      const theirs = await read();
      this.#options.onStored(theirs);
      this.#keep(onTopOf(this.#state.drafts, fieldsOf(theirs)));
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }
}
