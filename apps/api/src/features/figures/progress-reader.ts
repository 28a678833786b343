import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { Snapshot, SnapshotBasis } from '@tiendo/domain/progress/snapshot.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';

/** A snapshot as figures read it; its verdicts are read apart, only where they are wanted. */
export type ProgressState = Snapshot & {
  asOfFrom: CalendarDate | null;
  setBasis: 'stated' | 'by_denominator' | 'inferred' | 'unknown';
  sourceId: number | null;
  /** A sentence about several units together was read as holding for each. */
  readForEach: boolean;
};

type SetKey = { id: number; code: string };

/** A date with the set that is read at it. */
export type StateMoment = { date: CalendarDate; set: SetKey };

export type StateQuestion = {
  units: readonly UnitRecord[];
  moments: readonly StateMoment[];
  bases: readonly SnapshotBasis[];
};

export type SeriesQuestion = {
  units: readonly UnitRecord[];
  sets: readonly SetKey[];
  to: CalendarDate;
  bases: readonly SnapshotBasis[];
};

/** Reads progress; each question is one statement, whatever the number of units. */
export type ProgressReader = {
  /** At each moment, in their order: the latest state of each row of each unit from each origin. */
  states(question: StateQuestion): Promise<ProgressState[][]>;
  /** All states of the units by the sets up to a date. */
  series(question: SeriesQuestion): Promise<ProgressState[]>;
  verdicts(snapshotIds: readonly number[]): Promise<Map<number, Map<number, Verdict>>>;
  /** The as-of date of the earliest state or aggregate of all; null in an empty database. */
  firstData(): Promise<CalendarDate | null>;
};
