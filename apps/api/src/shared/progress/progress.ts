import type { ReadState } from '@tiendo/domain/figures/combined-state.ts';
import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { historyOf } from '@tiendo/domain/progress/state.ts';
import { type CalendarDate, compareDates } from '@tiendo/domain/time/calendar-date.ts';

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
export type ProgressSnapshot = ProgressState & { readonly id: number };

/** The accepted snapshots of one row of a unit by one set. */
export type ProgressHistory = { rowId: number; setId: number; snapshots: readonly ProgressSnapshot[] };

/** One history that is no longer what it was before a version. */
export type ProgressChange = { version: bigint; rowId: number; setId: number };

/** Every accepted snapshot, held in memory. */
export type Progress = {
  readonly version: bigint;
  /** Of one row of a unit by one set, the newest first. */
  history(rowId: number, setId: number): readonly ProgressSnapshot[];
  /** What changed after a version; null where that is too long ago to tell. */
  changesSince(version: bigint): readonly ProgressChange[] | null;
  /** The as-of date of the earliest snapshot; null where there is none. */
  earliest(): CalendarDate | null;
  /**
   * The last day up to the date on which anything was said by the set: from it to the date no state
   * changes. The date itself where something published may cease to speak in between.
   */
  lastSaid(setId: number, date: CalendarDate): CalendarDate;
};

export type HeldProgress = Progress & {
  /** Puts the histories in the place of those held before; empty ones are let go. */
  take(version: bigint, histories: readonly ProgressHistory[]): void;
};

/** Far more than change between two requests, unless a whole country is imported. */
const mostChangesTold = 5_000;

const newestFirst = (snapshots: readonly ProgressSnapshot[]): ProgressSnapshot[] =>
  historyOf(
    snapshots.map((snapshot) => {
      const [kind] = snapshot.kinds;
      return {
        id: snapshot.id,
        asOf: snapshot.asOf,
        revision: kind?.revision ?? 1,
        basis: kind?.basis ?? 'published',
        snapshot,
      };
    }),
  ).map(({ snapshot }) => snapshot);

/** The days on which anything was said by one set, with how often, and how much of it was published. */
function daysOfSet() {
  const times = new Map<CalendarDate, number>();
  let published = 0;
  let inOrder: CalendarDate[] | null = null;
  return {
    count: (snapshots: readonly ProgressSnapshot[], by: 1 | -1) => {
      for (const { asOf, origin } of snapshots) {
        if (origin === 'published') published += by;
        const now = (times.get(asOf) ?? 0) + by;
        if (now === 0 || now === by) inOrder = null;
        if (now === 0) times.delete(asOf);
        else times.set(asOf, now);
      }
    },
    last: (date: CalendarDate): CalendarDate => {
      if (published > 0) return date;
      inOrder ??= [...times.keys()].sort(compareDates);
      return inOrder.findLast((day) => day <= date) ?? '';
    },
  };
}

/** Progress as of a version, which later versions are taken into. */
export function heldProgress(first: bigint, all: Iterable<ProgressHistory>): HeldProgress {
  const histories = new Map<number, Map<number, readonly ProgressSnapshot[]>>();
  const days = new Map<number, ReturnType<typeof daysOfSet>>();
  let version = first;
  let toldFrom = first;
  let changes: ProgressChange[] = [];
  const put = ({ rowId, setId, snapshots }: ProgressHistory) => {
    const ofSet = histories.get(setId) ?? new Map<number, readonly ProgressSnapshot[]>();
    histories.set(setId, ofSet);
    const daysSaid = days.get(setId) ?? daysOfSet();
    days.set(setId, daysSaid);
    daysSaid.count(ofSet.get(rowId) ?? [], -1);
    daysSaid.count(snapshots, 1);
    if (snapshots.length === 0) ofSet.delete(rowId);
    else ofSet.set(rowId, newestFirst(snapshots));
  };
  for (const history of all) put(history);
  const forgetOldChanges = () => {
    if (changes.length <= mostChangesTold) return;
    toldFrom = version;
    changes = [];
  };
  return {
    get version() {
      return version;
    },
    history: (rowId, setId) => histories.get(setId)?.get(rowId) ?? [],
    changesSince: (since) => {
      if (since < toldFrom) return null;
      const start = changes.findIndex((change) => change.version > since);
      return start < 0 ? [] : changes.slice(start);
    },
    earliest: () => {
      let earliest: CalendarDate | null = null;
      for (const ofSet of histories.values())
        for (const history of ofSet.values()) {
          const asOf = history.at(-1)?.asOf ?? null;
          if (asOf !== null && (earliest === null || asOf < earliest)) earliest = asOf;
        }
      return earliest;
    },
    lastSaid: (setId, date) => days.get(setId)?.last(date) ?? '',
    take: (later, changed) => {
      for (const history of changed) {
        put(history);
        changes.push({ version: later, rowId: history.rowId, setId: history.setId });
      }
      version = later;
      forgetOldChanges();
    },
  };
}
