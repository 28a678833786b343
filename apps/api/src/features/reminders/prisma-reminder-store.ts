import { rolesAllowed } from '@tiendo/policy/action.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { MailWithin } from '../../shared/jobs/mail-queue.ts';
import { readCorrespondents } from '../../shared/mail/prisma-correspondents.ts';
import type { Database, Statements } from '../../shared/prisma-database.ts';
import { readReportRevisions } from '../../shared/rounds/prisma-report-revisions.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import type { Reminder, Submitter } from './reminder.ts';
import type { ReminderStore, ReminderWriter } from './reminder-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe'>;

const limits = { timeout: 60_000, maxWait: 60_000 } as const;

const readSubmitters = (
  tx: Statements,
  unitIds: readonly number[],
  { day, demonstration }: { day: string; demonstration: boolean },
) =>
  tx.$queryRaw<Submitter[]>`
    SELECT DISTINCT u.id AS "userId", u.name, g.unit_id AS "unitId"
    FROM role_grant g JOIN user_account u ON u.id = g.user_id
    WHERE g.unit_id = ANY(${[...unitIds]}::int[]) AND g.role::text = ANY(${[...rolesAllowed['report.submit']]})
      AND g.valid_from <= ${day}::date AND (g.valid_to IS NULL OR ${day}::date < g.valid_to)
      AND u.closed_at IS NULL AND u.demonstration = ${demonstration}
    ORDER BY u.name, u.id, g.unit_id`;

async function lastReminders(tx: Statements, roundId: number): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ userId: string; day: string }[]>`
    SELECT user_id AS "userId", max(day)::text AS day FROM notification
    WHERE round_id = ${roundId} AND kind = 'report_reminder' GROUP BY user_id`;
  return new Map(rows.map(({ userId, day }) => [userId, day]));
}

/** People in order, so that two who remind the same ones never wait in a circle. */
async function keepReminders(tx: Statements, reminders: readonly Reminder[]): Promise<Set<string>> {
  const kept = await tx.$queryRaw<{ userId: string }[]>`
    INSERT INTO notification (user_id, kind, round_id, unit_ids, days_late, day, sent_by)
    SELECT r."userId", 'report_reminder', r."roundId", r."unitIds", r."daysLate", r.day, r."sentById"
    FROM jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb)
      AS r("userId" text, "roundId" int, "unitIds" int[], "daysLate" int, day date, "sentById" text)
    ORDER BY r."userId"
    ON CONFLICT (user_id, kind, round_id, day) DO NOTHING
    RETURNING user_id AS "userId"`;
  return new Set(kept.map(({ userId }) => userId));
}

async function readDueRounds(database: Statements, day: string): Promise<number[]> {
  const rows = await database.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM reporting_round r
    WHERE r.due_on <= ${day}::date AND NOT r.demonstration
      AND (r.locked_from IS NULL OR ${day}::date < r.locked_from
        OR EXISTS (SELECT FROM round_exception e WHERE e.round_id = r.id AND ${day}::date <= e.until))
    ORDER BY r.id`;
  return rows.map(({ id }) => id);
}

const writerOf = (tx: Transaction, mail: MailWithin): ReminderWriter => ({
  round: (id) => findRound(tx, id),
  revisions: (roundIds, unitIds) => readReportRevisions(tx, roundIds, unitIds),
  submitters: (unitIds, day, demonstration) => readSubmitters(tx, unitIds, { day, demonstration }),
  remindedOn: (roundId) => lastReminders(tx, roundId),
  once: (command, work) => once(tx, command, work),
  keep: (reminders) => keepReminders(tx, reminders),
  correspondents: (userIds) => readCorrespondents(tx, userIds),
  mail: (messages) => mail(tx, messages),
  tell: (entries) => appendAuditEvents(tx, entries),
});

/** Reminders in the database, and their letters in its queue of mail. */
export function prismaReminderStore(database: Database, mail: MailWithin): ReminderStore {
  return {
    write: (work) => database.$transaction((tx) => work(writerOf(tx, mail)), limits),
    dueRounds: (day) => readDueRounds(database, day),
  };
}
