import { isWaitedFor } from '@tiendo/domain/reporting/reminding.ts';
import { toldReport } from '@tiendo/domain/reporting/report-standing.ts';
import { daysLate, isOpenFor } from '@tiendo/domain/reporting/round.ts';
import type { AuditActor } from '../../shared/audit/audit-trail.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { reportsByCell } from '../../shared/rounds/reports-of-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { LetterOf, Reminder, Submitter } from './reminder.ts';
import type { ReminderWriter } from './reminder-store.ts';

export type RoundToRemind = {
  readonly round: StoredRound;
  readonly units: readonly UnitRecord[];
  readonly today: string;
  readonly actor: AuditActor;
  /** Null where the system reminds by itself. */
  readonly sentById: string | null;
  readonly requestId?: string;
  /** Whom of those who hold a report to remind, by account. */
  readonly isTime: (userId: string) => boolean;
  readonly letterOf: LetterOf;
};

export type Reminded = {
  readonly reminded: readonly (Reminder & { readonly alreadyToday: boolean })[];
  /** Units that are waited for and for which nobody may hand in a report. */
  readonly nobodyFor: readonly UnitRecord[];
};

/** The units whose report is waited for, and still can be written. */
async function unitsWaitedFor(
  writer: ReminderWriter,
  { round, units, today }: RoundToRemind,
): Promise<UnitRecord[]> {
  const ids = units.map(({ id }) => id);
  const reportOf = reportsByCell(await writer.revisions([round.id], ids));
  return units.filter(({ id }) => {
    if (!isOpenFor(round, id, today)) return false;
    return isWaitedFor(toldReport(reportOf(round.id, id), round, today).standing, round, today);
  });
}

const reaches = ({ unitId }: Submitter, { id, pathIds }: UnitRecord): boolean =>
  unitId === id || pathIds.includes(unitId);

/** One reminder a person, of all units that they may hand in for. */
function remindersOf(
  submitters: readonly Submitter[],
  waitedFor: readonly UnitRecord[],
  { round, today, sentById, isTime }: RoundToRemind,
): Reminder[] {
  const late = daysLate(round, null, today);
  const told = { roundId: round.id, daysLate: late, day: today, sentById };
  const called = submitters.filter(({ userId }) => isTime(userId));
  return [...Map.groupBy(called, ({ userId }) => userId)].flatMap(([userId, grants]) => {
    const own = waitedFor.filter((unit) => grants.some((grant) => reaches(grant, unit)));
    const name = grants[0]?.name ?? '';
    return own.length === 0 ? [] : [{ ...told, userId, name, unitIds: own.map(({ id }) => id) }];
  });
}

/** Sends the letters of reminders to those who read them by mail; how many. */
async function sendLetters(
  writer: ReminderWriter,
  reminders: readonly Reminder[],
  letterOf: LetterOf,
): Promise<number> {
  const byUser = new Map(reminders.map((one) => [one.userId, one]));
  const readers = await writer.correspondents([...byUser.keys()]);
  const letters = readers.flatMap((reader) => {
    const reminder = byUser.get(reader.userId);
    return reminder === undefined ? [] : [letterOf(reminder, reader)];
  });
  await writer.mail(letters);
  return letters.length;
}

async function tellSent(
  writer: ReminderWriter,
  sent: readonly Reminder[],
  letters: number,
  { round, units, actor, requestId }: RoundToRemind,
): Promise<void> {
  const named = new Set(sent.flatMap(({ unitIds }) => unitIds));
  const after = {
    people: sent.map(({ name }) => name),
    units: units.filter(({ id }) => named.has(id)).map(({ name }) => name),
    letters,
  };
  const subject = { kind: 'round', id: String(round.id) };
  const by = { actor, ...(requestId !== undefined && { requestId }) };
  await writer.tell([{ ...by, action: 'reminder.sent', subject, unitId: round.ownerId, after }]);
}

/** Reminds everybody who may hand in a report that is waited for, at most once a round and day, in the app and by mail. */
export async function remindUnits(writer: ReminderWriter, asked: RoundToRemind): Promise<Reminded> {
  const waitedFor = await unitsWaitedFor(writer, asked);
  const around = new Set(waitedFor.flatMap(({ id, pathIds }) => [id, ...pathIds]));
  const submitters = await writer.submitters([...around], asked.today, asked.round.demonstration);
  const reminders = remindersOf(submitters, waitedFor, asked);
  const reached = await writer.keep(reminders);
  const sent = reminders.filter(({ userId }) => reached.has(userId));
  if (sent.length > 0) await tellSent(writer, sent, await sendLetters(writer, sent, asked.letterOf), asked);
  return {
    reminded: reminders.map((one) => ({ ...one, alreadyToday: !reached.has(one.userId) })),
    nobodyFor: waitedFor.filter((unit) => !submitters.some((one) => reaches(one, unit))),
  };
}
