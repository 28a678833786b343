import { isIn, toldReport } from '@tiendo/domain/reporting/report-standing.ts';
import { daysLate, isOpenFor } from '@tiendo/domain/reporting/round.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { reportsByCell } from '../../shared/rounds/reports-of-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { Outgoing, Reminder, ReminderReader, Submitter } from './reminder.ts';

export type RoundToRemind = {
  readonly round: StoredRound;
  readonly units: readonly UnitRecord[];
  readonly today: string;
  /** Null where the system reminds by itself. */
  readonly sentById: string | null;
};

export type Reminded = {
  readonly reminded: readonly (Reminder & { readonly alreadyToday: boolean })[];
  /** Units that are waited for and for which nobody may hand in a report. */
  readonly nobodyFor: readonly UnitRecord[];
};

/** The units whose report is late or not begun, and still can be written. */
async function unitsWaitedFor(
  reader: ReminderReader,
  { round, units, today }: RoundToRemind,
): Promise<UnitRecord[]> {
  const ids = units.map(({ id }) => id);
  const reportOf = reportsByCell(await reader.revisions([round.id], ids));
  return units.filter(({ id }) => {
    if (!isOpenFor(round, id, today)) return false;
    const { standing, daysLate: days } = toldReport(reportOf(round.id, id), round, today);
    return standing === 'not_begun' || (!isIn(standing) && (days ?? 0) > 0);
  });
}

const reaches = ({ unitId }: Submitter, { id, pathIds }: UnitRecord): boolean =>
  unitId === id || pathIds.includes(unitId);

/** One reminder a person, of all units that they may hand in for. */
function remindersOf(
  submitters: readonly Submitter[],
  waitedFor: readonly UnitRecord[],
  { round, today, sentById }: RoundToRemind,
): Reminder[] {
  const late = daysLate(round, null, today);
  const told = { roundId: round.id, daysLate: late, day: today, sentById };
  return [...Map.groupBy(submitters, ({ userId }) => userId)].flatMap(([userId, grants]) => {
    const own = waitedFor.filter((unit) => grants.some((grant) => reaches(grant, unit)));
    const name = grants[0]?.name ?? '';
    return own.length === 0 ? [] : [{ ...told, userId, name, unitIds: own.map(({ id }) => id) }];
  });
}

/** Reminds everybody who may hand in a report that is late or not begun, at most once a round and day. */
export async function remindUnits(
  reader: ReminderReader,
  outgoing: Outgoing,
  asked: RoundToRemind,
): Promise<Reminded> {
  const waitedFor = await unitsWaitedFor(reader, asked);
  const around = new Set(waitedFor.flatMap(({ id, pathIds }) => [id, ...pathIds]));
  const submitters = await reader.submitters([...around], asked.today, asked.round.demonstration);
  const reminders = remindersOf(submitters, waitedFor, asked);
  const reached = await outgoing(reminders);
  return {
    reminded: reminders.map((one) => ({ ...one, alreadyToday: !reached.has(one.userId) })),
    nobodyFor: waitedFor.filter((unit) => !submitters.some((one) => reaches(one, unit))),
  };
}
