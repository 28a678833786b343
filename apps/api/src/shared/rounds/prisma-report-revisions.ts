import type { Statements } from '../prisma-database.ts';
import type { ReportRevision } from './reports-of-rounds.ts';

/** Every revision of the reports of some units in some rounds. */
export function readReportRevisions(
  database: Statements,
  roundIds: readonly number[],
  unitIds: readonly number[],
): Promise<ReportRevision[]> {
  return database.$queryRaw<ReportRevision[]>`
    SELECT p.id, p.round_id AS "roundId", p.unit_id AS "unitId", p.revision, p.state::text,
      p.origin = 'simulated' AS simulated, u.name AS author,
      coalesce(p.received_on, (p.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text AS "handedInOn",
      to_char(greatest(p.submitted_at, p.decided_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt"
    FROM progress_snapshot p LEFT JOIN user_account u ON u.id = p.author_id
    WHERE p.round_id = ANY(${[...roundIds]}::int[]) AND p.unit_id = ANY(${[...unitIds]}::int[])`;
}
