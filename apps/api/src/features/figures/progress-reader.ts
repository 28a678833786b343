import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { CountGroup } from '@tiendo/domain/figures/distribution.ts';
import type { PublishedAggregate } from '@tiendo/domain/figures/published-aggregate.ts';
import type { Snapshot, SnapshotBasis } from '@tiendo/domain/progress/snapshot.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { ScopeRule } from '@tiendo/domain/units/scope.ts';
import type { UnitRecord } from '../../shared/unit-record.ts';

/** One row of a territory, valid for a time under one code. */
export type TerritoryRow = { id: number; validFrom: CalendarDate | null; validTo: CalendarDate | null };

/** A unit with the rows of the same territory under earlier codes: itself first, then back in time. */
export type TerritoryUnit = UnitRecord & { rows: TerritoryRow[] };

/** A unit and all under it that existed at some time of a range, with the exceptions to their scope. */
export type Territory = { units: TerritoryUnit[]; rules: ScopeRule[] };

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

/** An aggregate with the unit and set it speaks of and the period its source prints. */
export type AggregateRecord = PublishedAggregate & {
  unitId: number;
  setId: number;
  groups: readonly CountGroup[];
  printedPeriod: string | null;
};

export type StateQuestion = {
  units: readonly TerritoryUnit[];
  moments: readonly StateMoment[];
  bases: readonly SnapshotBasis[];
};

export type SeriesQuestion = {
  units: readonly TerritoryUnit[];
  sets: readonly SetKey[];
  to: CalendarDate;
  bases: readonly SnapshotBasis[];
};

/** Reads progress; each question is one statement, whatever the number of units. */
export type ProgressReader = {
  territory(root: UnitRecord, from: CalendarDate, to: CalendarDate): Promise<Territory>;
  /** At each moment, in their order: the latest state of each row of each unit from each origin. */
  states(question: StateQuestion): Promise<ProgressState[][]>;
  /** All states of the units by the sets up to a date. */
  series(question: SeriesQuestion): Promise<ProgressState[]>;
  verdicts(snapshotIds: readonly number[]): Promise<Map<number, Map<number, Verdict>>>;
  aggregates(unitIds: readonly number[], setIds: readonly number[]): Promise<AggregateRecord[]>;
  successions(unitIds: readonly number[]): Promise<UnitSuccession[]>;
  /** The as-of date of the earliest state or aggregate of all; null in an empty database. */
  firstData(): Promise<CalendarDate | null>;
};
