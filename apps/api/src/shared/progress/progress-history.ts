import type { ReadState } from '@tiendo/domain/figures/combined-state.ts';
import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { historyOf } from '@tiendo/domain/progress/state.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';

/** What many snapshots share: where they come from, how sure they are, of how many criteria. */
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

/** An accepted snapshot. */
export type ProgressSnapshot = {
  readonly id: number;
  readonly metCount: number | null;
  readonly mask: VerdictMask;
  readonly kinds: readonly [StateKind];
};

/** The accepted snapshots of one row of a unit by one set, the newest first. */
export type ProgressHistory = {
  readonly rowId: number;
  readonly setId: number;
  readonly kinds: readonly (readonly [StateKind])[];
  readonly metCounts: readonly (number | null)[];
  /** All masks one after another: of hundreds of thousands of snapshots a word each would take too much. */
  readonly masks: string;
  readonly maskLength: number;
  /** The kinds of origin that occur. */
  readonly origins: ReadonlySet<FigureOrigin>;
};

const originSets = new Map<string, ReadonlySet<FigureOrigin>>();

/** One set for all histories of the same origins. */
function originsOf(kinds: readonly (readonly [StateKind])[]): ReadonlySet<FigureOrigin> {
  const found = new Set(kinds.map(([kind]) => originOf(kind)));
  const key = [...found].sort().join();
  const known = originSets.get(key) ?? found;
  originSets.set(key, known);
  return known;
}

/** The history that some snapshots make; their masks are of one set and so of one length. */
export function progressHistory(
  rowId: number,
  setId: number,
  accepted: readonly ProgressSnapshot[],
): ProgressHistory {
  const said = accepted.map((snapshot) => {
    const [{ asOf, revision, basis }] = snapshot.kinds;
    return { id: snapshot.id, asOf, revision, basis, snapshot };
  });
  const snapshots = historyOf(said).map(({ snapshot }) => snapshot);
  const kinds = snapshots.map((snapshot) => snapshot.kinds);
  return {
    rowId,
    setId,
    kinds,
    metCounts: snapshots.map(({ metCount }) => metCount),
    masks: snapshots.map(({ mask }) => mask).join(''),
    maskLength: snapshots[0]?.mask.length ?? 0,
    origins: originsOf(kinds),
  };
}

/** The state at a place of a history, its newest at 0. */
export function stateIn(history: ProgressHistory, place: number): ProgressState | null {
  const kinds = history.kinds[place];
  if (kinds === undefined) return null;
  const [{ asOf, origin }] = kinds;
  const start = place * history.maskLength;
  const mask = history.masks.slice(start, start + history.maskLength);
  return { metCount: history.metCounts[place] ?? null, mask, kinds, asOf, origin };
}

/** The place of the newest that was said up to a date: its history's length where nothing was. */
export function newestUpTo({ kinds }: ProgressHistory, date: CalendarDate): number {
  let [low, high] = [0, kinds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const asOf = kinds[middle]?.[0].asOf ?? '';
    if (asOf > date) low = middle + 1;
    else high = middle;
  }
  return low;
}
