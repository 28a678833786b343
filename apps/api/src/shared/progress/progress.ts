import { type CalendarDate, compareDates } from '@tiendo/domain/time/calendar-date.ts';
import type { ProgressHistory } from './progress-history.ts';

/** One history that is no longer what it was before a version. */
export type ProgressChange = { version: bigint; rowId: number; setId: number };

/** Every accepted snapshot, held in memory. */
export type Progress = {
  readonly version: bigint;
  /** Of one row of a unit by one set; null where nothing was said. */
  history(rowId: number, setId: number): ProgressHistory | null;
  /** What changed after a version; null where that is too long ago to tell. */
  changesSince(version: bigint): readonly ProgressChange[] | null;
  /** The as-of date of the earliest snapshot; null where there is none. */
  earliest(): CalendarDate | null;
  /** The last day up to the date on which anything was said by the set; empty where nothing was. */
  lastSaid(setId: number, date: CalendarDate): CalendarDate;
  /** Whether anything was published by the set: such a state may cease to speak as time passes. */
  isPublished(setId: number): boolean;
};

export type HeldProgress = Progress & {
  /** Puts the histories in the place of those held before; empty ones are let go. */
  take(version: bigint, histories: readonly ProgressHistory[]): void;
};

/** Far more than change between two requests, unless a whole country is imported. */
const mostChangesTold = 5_000;

/** The histories by one set, with the days on which anything was said and how often anything was published. */
function progressBySet() {
  const histories = new Map<number, ProgressHistory>();
  const times = new Map<CalendarDate, number>();
  let published = 0;
  let days: CalendarDate[] | null = null;
  const count = ({ states }: ProgressHistory, by: 1 | -1) => {
    for (const { asOf, origin } of states) {
      if (origin === 'published') published += by;
      const now = (times.get(asOf) ?? 0) + by;
      if (now === 0 || now === by) days = null;
      if (now === 0) times.delete(asOf);
      else times.set(asOf, now);
    }
  };
  const inOrder = () => {
    days ??= [...times.keys()].sort(compareDates);
    return days;
  };
  return {
    history: (rowId: number) => histories.get(rowId) ?? null,
    put: (history: ProgressHistory) => {
      const before = histories.get(history.rowId);
      if (before !== undefined) count(before, -1);
      count(history, 1);
      if (history.states.length === 0) histories.delete(history.rowId);
      else histories.set(history.rowId, history);
    },
    earliest: () => inOrder()[0] ?? null,
    lastSaid: (date: CalendarDate) => inOrder().findLast((day) => day <= date) ?? '',
    isPublished: () => published > 0,
  };
}

/** Progress as of a version, empty at first, which later versions are taken into. */
export function heldProgress(first: bigint): HeldProgress {
  const sets = new Map<number, ReturnType<typeof progressBySet>>();
  let version = first;
  let toldFrom = first;
  let changes: ProgressChange[] = [];
  const put = (history: ProgressHistory) => {
    const ofSet = sets.get(history.setId) ?? progressBySet();
    sets.set(history.setId, ofSet);
    ofSet.put(history);
  };
  const forgetOldChanges = () => {
    if (changes.length <= mostChangesTold) return;
    toldFrom = version;
    changes = [];
  };
  return {
    get version() {
      return version;
    },
    history: (rowId, setId) => sets.get(setId)?.history(rowId) ?? null,
    changesSince: (since) => {
      if (since < toldFrom) return null;
      const start = changes.findIndex((change) => change.version > since);
      return start < 0 ? [] : changes.slice(start);
    },
    earliest: () => {
      const days = Array.from(sets.values(), (ofSet) => ofSet.earliest());
      return days.filter((day) => day !== null).sort(compareDates)[0] ?? null;
    },
    lastSaid: (setId, date) => sets.get(setId)?.lastSaid(date) ?? '',
    isPublished: (setId) => sets.get(setId)?.isPublished() ?? false,
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
