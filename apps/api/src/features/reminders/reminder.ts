import type { ReportRevision } from '../../shared/rounds/reports-of-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';

/** Somebody whose live grants let them hand in reports of a unit and of all under it. */
export type Submitter = { readonly userId: string; readonly name: string; readonly unitId: number };

/** What one person is reminded of: the reports of some units in a round. */
export type Reminder = {
  readonly userId: string;
  readonly name: string;
  readonly roundId: number;
  readonly unitIds: readonly number[];
  /** Null where the round has no due date. */
  readonly daysLate: number | null;
  /** The day in Vietnam. */
  readonly day: string;
  /** Null where the system reminds by itself. */
  readonly sentById: string | null;
};

/**
 * Sends reminders that were not yet sent to that person for that round on that day, all or none; resolves to the ids of
 * the people whom it reminded.
 */
export type Outgoing = (reminders: readonly Reminder[]) => Promise<ReadonlySet<string>>;

export type ReminderReader = {
  round(id: number): Promise<StoredRound | null>;
  revisions(roundIds: readonly number[], unitIds: readonly number[]): Promise<ReportRevision[]>;
  /**
   * Those with a grant in one of the units that holds on the day and an account that is open, of the demonstration or
   * not. By name.
   */
  submitters(unitIds: readonly number[], day: string, demonstration: boolean): Promise<Submitter[]>;
};
