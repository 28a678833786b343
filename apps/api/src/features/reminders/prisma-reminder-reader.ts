import { rolesAllowed } from '@tiendo/policy/action.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readReportRevisions } from '../../shared/rounds/prisma-report-revisions.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import type { ReminderReader, Submitter } from './reminder.ts';

const readSubmitters = (
  database: Database,
  unitIds: readonly number[],
  { day, demonstration }: { day: string; demonstration: boolean },
) =>
  database.$queryRaw<Submitter[]>`
    SELECT DISTINCT u.id AS "userId", u.name, g.unit_id AS "unitId"
    FROM role_grant g JOIN user_account u ON u.id = g.user_id
    WHERE g.unit_id = ANY(${[...unitIds]}::int[]) AND g.role::text = ANY(${[...rolesAllowed['report.submit']]})
      AND g.valid_from <= ${day}::date AND (g.valid_to IS NULL OR ${day}::date < g.valid_to)
      AND u.closed_at IS NULL AND u.demonstration = ${demonstration}
    ORDER BY u.name, u.id, g.unit_id`;

/** What reminders are made of, from the database; each question is one statement. */
export function prismaReminderReader(database: Database): ReminderReader {
  return {
    round: (id) => findRound(database, id),
    revisions: (roundIds, unitIds) => readReportRevisions(database, roundIds, unitIds),
    submitters: (unitIds, day, demonstration) => readSubmitters(database, unitIds, { day, demonstration }),
  };
}
