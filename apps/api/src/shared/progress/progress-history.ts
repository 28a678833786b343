import type { ReadState } from '@tiendo/domain/figures/combined-state.ts';
import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { historyOf } from '@tiendo/domain/progress/state.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';

/** What many states share: where they come from, how sure they are, of how many criteria. */
export type StateKind = {
  readonly asOf: CalendarDate;
  readonly asOfFrom: CalendarDate | null;
  readonly basis: SnapshotBasis;
  readonly origin: SnapshotOrigin;
  readonly revision: number;
  readonly basicCount: number;
  readonly size: number;
  readonly setBasis: 'stated' | 'by_denominator' | 'inferred' | 'unknown';
  readonly sourceId: number | null;
  /** A sentence about several units together was read as holding for each. */
  readonly readForEach: boolean;
};

/** What is known of one unit at a date, or of several read as one. */
export type ProgressState = ReadState<StateKind>;

/** What an accepted snapshot says: the same object for all that say the same. */
export type SaidState = ProgressState & { readonly kinds: readonly [StateKind] };

/** What the accepted snapshots of one row of a unit say by one set, the newest first. */
export type ProgressHistory = {
  readonly rowId: number;
  readonly setId: number;
  readonly states: readonly SaidState[];
  /** The only kind of origin that occurs; null where there are several. */
  readonly onlyOrigin: FigureOrigin | null;
};

/** The history that some accepted snapshots make. */
export function progressHistory(
  rowId: number,
  setId: number,
  accepted: readonly { readonly id: number; readonly state: SaidState }[],
): ProgressHistory {
  const said = accepted.map(({ id, state }) => {
    const [{ asOf, revision, basis }] = state.kinds;
    return { id, asOf, revision, basis, state };
  });
  const states = historyOf(said).map(({ state }) => state);
  const [origin, ...others] = new Set(states.map(originOf));
  return { rowId, setId, states, onlyOrigin: others.length === 0 ? (origin ?? null) : null };
}
