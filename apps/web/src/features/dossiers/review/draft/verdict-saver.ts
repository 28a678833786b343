import {
  type CriterionReview,
  criterionReview,
  type ReviewBody,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import { type Failure, failureOf } from '../../../../shared/api/failure.ts';
import { bodyOf, saysSame, type VerdictDraft, type Written, writtenOf } from './verdict-draft.ts';
import type { VerdictStorage } from './verdict-storage.ts';

/** How saving stands, by the position of the criterion. */
export type SavingState = {
  readonly drafts: ReadonlyMap<number, VerdictDraft>;
  readonly sending: ReadonlySet<number>;
  /** Why a draft was not stored when it was last sent. */
  readonly failures: ReadonlyMap<number, Failure>;
  readonly savedAt: number | null;
  /** Whether drafts outlive the page. */
  readonly isKept: boolean;
};

type SaverOptions = {
  /** Stores one criterion over a version; rejects with a CallError. */
  save: (base: CriterionReview, body: ReviewBody) => Promise<CriterionReview>;
  storage: VerdictStorage;
  /** Told of every criterion as it is stored now. */
  onStored: (said: CriterionReview) => void;
};

/** Milliseconds: typing goes on for so long before it is sent; what failed is tried again so often. */
const pause = 700;
const again = 5000;

/** Whether a failure passes by itself: the line or the server comes back. */
export const isPassing = (failure: Failure): boolean =>
  failure.kind !== 'problem' || failure.problem.status >= 500 || failure.problem.status === 429;

/** The criterion as somebody else stored it, where that is why it was refused. */
function theirsIn(failure: Failure): CriterionReview | null {
  if (failure.kind !== 'problem' || failure.problem.code !== 'version_conflict') return null;
  return criterionReview.safeParse(failure.problem.current).data ?? null;
}

/**
 * Saves what is said of the criteria of one review: after a pause, one request at a time for each criterion, again
 * while the line is lost. What is not stored is kept on this machine; what somebody else stored meanwhile is never
 * overwritten, but shown beside.
 */
export class VerdictSaver {
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #state: SavingState;
  #isLeft = false;

  constructor(options: SaverOptions) {
    this.#options = options;
    const drafts = options.storage.readAll();
    this.#state = { drafts, sending: new Set(), failures: new Map(), savedAt: null, isKept: true };
  }

  readonly state = (): SavingState => this.#state;

  readonly subscribe = (listen: () => void) => {
    this.#listeners.add(listen);
    return () => {
      this.#listeners.delete(listen);
    };
  };

  /** Takes what is written of a criterion. `stored`: as the server has it. */
  enter(stored: CriterionReview, mine: Written): void {
    const { criterion } = stored;
    const before = this.#state.drafts.get(criterion);
    const isOpen = before !== undefined && !before.isStored;
    const base = isOpen || (before && before.base.version >= stored.version) ? before.base : stored;
    this.#keep(criterion, { base, mine, isStored: false, theirs: before?.theirs ?? null });
    this.#later(criterion, pause);
  }

  /** Sends at once what waits of a criterion. */
  flush(criterion: number): void {
    if (this.#state.drafts.get(criterion)?.isStored === false) this.#later(criterion, 0);
  }

  /** Chooses between what both have said: mine goes over theirs, or theirs stays. */
  settle(criterion: number, by: 'mine' | 'theirs'): void {
    const draft = this.#state.drafts.get(criterion);
    if (draft === undefined || draft.theirs === null) return;
    if (by === 'theirs') {
      this.discard(criterion);
      return;
    }
    this.#keep(criterion, { ...draft, base: draft.theirs, theirs: null });
    this.#later(criterion, 0);
  }

  /** Forgets what could not be stored. */
  discard(criterion: number): void {
    this.#keep(criterion, null);
    this.#fail(criterion, null);
  }

  /** Sends at once what waits, and goes on trying. */
  resume(): void {
    this.#isLeft = false;
    for (const criterion of this.#state.drafts.keys()) this.flush(criterion);
  }

  /** For a page that is left: what waits is sent once more where the person is still signed in, and stays on this machine. */
  leave(isSignedIn: boolean): void {
    if (isSignedIn) this.resume();
    else for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#isLeft = true;
  }

  #change(next: Partial<SavingState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listen of this.#listeners) listen();
  }

  #keep(criterion: number, draft: VerdictDraft | null): void {
    const drafts = new Map(this.#state.drafts);
    if (draft === null) drafts.delete(criterion);
    else drafts.set(criterion, draft);
    const isKept = this.#options.storage.write(criterion, draft?.isStored === false ? draft : null);
    this.#change({ drafts, isKept });
  }

  #fail(criterion: number, failure: Failure | null): void {
    const failures = new Map(this.#state.failures);
    if (failure === null) failures.delete(criterion);
    else failures.set(criterion, failure);
    this.#change({ failures });
  }

  #later(criterion: number, wait: number): void {
    clearTimeout(this.#timers.get(criterion));
    this.#timers.set(
      criterion,
      setTimeout(() => void this.#send(criterion), wait),
    );
  }

  async #send(criterion: number): Promise<void> {
    const draft = this.#state.drafts.get(criterion);
    if (draft === undefined || draft.isStored || draft.theirs !== null) return;
    if (this.#state.sending.has(criterion)) return;
    this.#change({ sending: new Set(this.#state.sending).add(criterion) });
    const failure = await this.#attempt(criterion, draft);
    const sending = new Set(this.#state.sending);
    sending.delete(criterion);
    this.#change({ sending });
    this.#fail(criterion, failure);
    if (failure === null) this.flush(criterion);
    else if (isPassing(failure) && !this.#isLeft) this.#later(criterion, again);
  }

  async #attempt(criterion: number, { base, mine }: VerdictDraft): Promise<Failure | null> {
    try {
      this.#stored(criterion, mine, await this.#options.save(base, bodyOf(mine)));
      return null;
    } catch (error) {
      const failure = failureOf(error);
      const theirs = theirsIn(failure);
      if (theirs === null) return failure;
      this.#dispute(criterion, theirs);
      return null;
    }
  }

  #stored(criterion: number, sent: Written, said: CriterionReview): void {
    this.#options.onStored(said);
    const now = this.#state.drafts.get(criterion);
    if (now !== undefined) this.#keep(criterion, { ...now, base: said, isStored: now.mine === sent });
    this.#change({ savedAt: Date.now() });
  }

  #dispute(criterion: number, theirs: CriterionReview): void {
    this.#options.onStored(theirs);
    const now = this.#state.drafts.get(criterion);
    if (now === undefined) return;
    if (saysSame(theirs, now.mine)) this.#keep(criterion, null);
    else if (saysSame(now.base, writtenOf(theirs))) this.#keep(criterion, { ...now, base: theirs });
    else this.#keep(criterion, { ...now, theirs });
  }
}
