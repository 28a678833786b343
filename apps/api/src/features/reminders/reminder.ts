import type { Correspondent } from '../../shared/mail/correspondent.ts';
import type { MailMessage } from '../../shared/mail/mailer.ts';

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

/** The letter of a reminder to somebody who reads it by mail. */
export type LetterOf = (reminder: Reminder, to: Correspondent) => MailMessage;
