import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { ReorganisationChange, ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import type { ReversalObstacle } from '@tiendo/domain/units/reorganisation-reversal.ts';
import type { ScopeRule } from '@tiendo/domain/units/scope.ts';
import type { AdministrativeUnit, UnitKind } from '@tiendo/domain/units/unit.ts';

export type StoredUnits = {
  units: readonly AdministrativeUnit[];
  successions: readonly UnitSuccession[];
  rules: readonly ScopeRule[];
};

/** What was last accepted of a unit under a set up to a day; simulated and real data apart. */
export type StoredState = {
  unitId: number;
  setId: number;
  simulated: boolean;
  metCount: number | null;
  basicCount: number;
  size: number;
  mask: string;
};

/** A criteria set in force on a day. */
export type StoredSet = {
  id: number;
  code: string;
  nameVi: string;
  nameEn: string;
  kinds: UnitKind[];
  criteria: number;
};

/** What the rules of a reorganisation ask of the data, all as of one moment. */
export type ReorganisationFacts = {
  units(): Promise<StoredUnits>;
  /** The last report of each of the units that is dated on the day or later. */
  progressFrom(
    unitIds: readonly number[],
    date: CalendarDate,
  ): Promise<{ unitId: number; asOf: CalendarDate }[]>;
  setsAt(date: CalendarDate): Promise<StoredSet[]>;
  statesAt(setIds: readonly number[], date: CalendarDate): Promise<StoredState[]>;
};

/** Changes of one transaction. */
export type ReorganisationWriter = ReorganisationFacts & {
  /** Ends, forms and links the units of a checked change; returns its number. */
  enter(plan: ReorganisationPlan, change: ReorganisationChange): Promise<number>;
  /** What stands in the way of taking it back; nothing where it can be. */
  obstacles(id: number): Promise<ReversalObstacle[]>;
  /** Removes what it formed and reopens what it ended. */
  takeBack(id: number): Promise<void>;
};

export type ReorganisationStore = {
  /** Reads as of one moment; writes nothing. */
  read<T>(work: (facts: ReorganisationFacts) => Promise<T>): Promise<T>;
  /** All or nothing, and one at a time: nobody else changes units or reports meanwhile. */
  write<T>(work: (writer: ReorganisationWriter) => Promise<T>): Promise<T>;
};
