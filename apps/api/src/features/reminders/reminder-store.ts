import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { Correspondent } from '../../shared/mail/correspondent.ts';
import type { MailMessage } from '../../shared/mail/mailer.ts';
import type { ReportRevision } from '../../shared/rounds/reports-of-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { Reminder, Submitter } from './reminder.ts';

/** What reminding reads and writes in one transaction. */
export type ReminderWriter = {
  round(id: number): Promise<StoredRound | null>;
  revisions(roundIds: readonly number[], unitIds: readonly number[]): Promise<ReportRevision[]>;
  /**
   * Those with a grant in one of the units that holds on the day and an account that is open, of the demonstration or
   * not. By name.
   */
  submitters(unitIds: readonly number[], day: string, demonstration: boolean): Promise<Submitter[]>;
  /** By account, the last day on which somebody was reminded of a round by anybody. */
  remindedOn(roundId: number): Promise<ReadonlyMap<string, string>>;
  once<A>(command: KeyedCommand, work: () => Promise<A>): Promise<A>;
  /**
   * Keeps reminders, to be read inside the app, that were not yet sent to that person for that round on that day;
   * resolves to the ids of the people whom it reminded.
   */
  keep(reminders: readonly Reminder[]): Promise<ReadonlySet<string>>;
  /** Those among some people who want reminders by mail and have signed in to an account of their own, still open. */
  correspondents(userIds: readonly string[]): Promise<Correspondent[]>;
  /** Sends messages once the transaction commits. */
  mail(messages: readonly MailMessage[]): Promise<void>;
  /** Writes events of the audit trail; the last statement of a work without a key. */
  tell(entries: readonly AuditEntry[]): Promise<void>;
};

export type ReminderStore = {
  /** Does all of the work or nothing. */
  write<A>(work: (writer: ReminderWriter) => Promise<A>): Promise<A>;
  /** The rounds that are due by a day and in which some report can still be written; none of the demonstration. */
  dueRounds(day: string): Promise<number[]>;
};
