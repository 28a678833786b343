import type { Report } from '@tiendo/contracts/reports/report.ts';
import { type Failure, failureOf, isConflict, isPassing } from '../../../shared/api/failure.ts';
import { type AutosaveState, withEntry } from './autosave-state.ts';
import type { DraftStorage } from './draft-storage.ts';
import { changeOf, type FieldKey } from './entered-field.ts';
import type { ReportServer } from './report-server.ts';
import {
  type DraftOrigin,
  emptyDraft,
  entered,
  type FieldChange,
  isEmpty,
  rebased,
  settled,
  stored,
  type UnitDraft,
} from './unit-draft.ts';

type AutosaveOptions = {
  server: ReportServer;
  storage: DraftStorage;
  /** Told of every report as it is stored now. */
  onReport: (unit: string, report: Report) => void;
};

/** Milliseconds: typing goes on for so long before it is sent; what failed is tried again so often. */
const pause = 700;
const again = 5000;

/**
 * Saves what is entered for the communes of a round: after a pause, one request at a time for each commune, again while
 * the line is lost. What is not stored yet is kept on this machine; what somebody else changed meanwhile is never
 * overwritten, but told as a conflict.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #state: AutosaveState;
  #isLeft = false;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    const drafts = options.storage.readAll();
    this.#state = { drafts, sending: new Map(), failures: new Map(), saved: null, isKept: true };
  }

  readonly state = (): AutosaveState => this.#state;

  readonly subscribe = (listen: () => void) => {
    this.#listeners.add(listen);
    return () => {
      this.#listeners.delete(listen);
    };
  };

  /** Takes what was entered. `origin`: the stored report that it was entered over; null: not opened yet. */
  enter(unit: string, origin: DraftOrigin | null, changes: readonly FieldChange[]): void {
    const before = this.#state.drafts.get(unit) ?? emptyDraft(origin);
    this.#keep(unit, changes.reduce(entered, before));
    this.#later(unit, pause);
  }

  /** Chooses between two fields in conflict. */
  settle(unit: string, key: FieldKey, by: 'mine' | 'theirs'): void {
    this.#keep(unit, settled(this.#draftOf(unit), key, by));
    this.#later(unit, 0);
  }

  /** Forgets what could not be stored. */
  discard(unit: string): void {
    this.#keep(unit, emptyDraft(null));
    this.#change({ failures: withEntry(this.#state.failures, unit, null) });
  }

  /** Sends at once what waits, and goes on trying. */
  resume(): void {
    this.#isLeft = false;
    for (const unit of this.#state.drafts.keys()) this.#later(unit, 0);
  }

  /** For a page that is left: what waits is sent once more where the person is still signed in, and stays on this machine. */
  leave(isSignedIn: boolean): void {
    if (isSignedIn) this.resume();
    else for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#isLeft = true;
  }

  #change(next: Partial<AutosaveState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listen of this.#listeners) listen();
  }

  #draftOf(unit: string): UnitDraft {
    return this.#state.drafts.get(unit) ?? emptyDraft(null);
  }

  #keep(unit: string, draft: UnitDraft): void {
    const kept = isEmpty(draft) ? null : draft;
    const isKept = this.#options.storage.write(unit, kept);
    this.#change({ drafts: withEntry(this.#state.drafts, unit, kept), isKept });
  }

  #later(unit: string, wait: number): void {
    clearTimeout(this.#timers.get(unit));
    this.#timers.set(
      unit,
      setTimeout(() => void this.#send(unit), wait),
    );
  }

  async #send(unit: string): Promise<void> {
    const { changes } = this.#draftOf(unit);
    if (this.#state.sending.has(unit) || changes.size === 0) return;
    this.#change({ sending: withEntry(this.#state.sending, unit, [...changes.values()]) });
    const failure = await this.#attempt(unit);
    this.#change({
      sending: withEntry(this.#state.sending, unit, null),
      failures: withEntry(this.#state.failures, unit, failure),
    });
    if (failure === null) this.#later(unit, 0);
    else if (isPassing(failure) && !this.#isLeft) this.#later(unit, waitAfter(failure));
  }

  /** Saves what stands in the draft, or puts it on top of what somebody else stored meanwhile. */
  async #attempt(unit: string): Promise<Failure | null> {
    try {
      await this.#save(unit);
      return null;
    } catch (error) {
      const [failure, { origin }] = [failureOf(error), this.#draftOf(unit)];
      if (!isConflict(failure) || origin === null) return failure;
      return this.#catchUp(unit, origin.report).then(
        () => null,
        (reason: unknown) => failureOf(reason),
      );
    }
  }

  async #save(unit: string): Promise<void> {
    const origin = this.#draftOf(unit).origin ?? (await this.#open(unit));
    const sent = [...this.#draftOf(unit).changes.values()];
    if (sent.length === 0) return;
    this.#change({ sending: withEntry(this.#state.sending, unit, sent) });
    const { server, onReport } = this.#options;
    const report = await server.save(origin, changeOf(sent.map(({ mine }) => mine)));
    onReport(unit, report);
    this.#keep(unit, stored(this.#draftOf(unit), sent, { report: report.id, version: report.version }));
    this.#change({ saved: { at: Date.now(), fields: (this.#state.saved?.fields ?? 0) + sent.length } });
  }

  async #open(unit: string): Promise<DraftOrigin> {
    const { isNew, ...origin } = await this.#options.server.open(unit);
    this.#keep(unit, { ...this.#draftOf(unit), origin });
    if (!isNew) await this.#catchUp(unit, origin.report);
    return this.#draftOf(unit).origin ?? origin;
  }

  async #catchUp(unit: string, report: number): Promise<void> {
    const theirs = await this.#options.server.read(report);
    this.#options.onReport(unit, theirs);
    this.#keep(unit, rebased(this.#draftOf(unit), theirs));
  }
}

const waitAfter = (failure: Failure): number =>
  failure.kind === 'problem' ? Math.max(again, (failure.retryAfterSeconds ?? 0) * 1000) : again;
