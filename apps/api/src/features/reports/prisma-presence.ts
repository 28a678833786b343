import type { Database } from '../../shared/prisma-database.ts';
import type { PresenceStore, PresentRecord } from './presence-store.ts';

/** Who has reports open, in the database: every process tells the same. Ids in order, so that two never wait in a circle. */
export function prismaPresence(database: Database): PresenceStore {
  return {
    reports: (ids) => database.$queryRaw`
      SELECT id, unit_id AS "unitId", origin::text FROM progress_snapshot
      WHERE id = ANY(${[...ids]}::int[]) AND round_id IS NOT NULL`,
    tell: (reportIds, userId, { now, heardSince }) => {
      const ids = [...reportIds].sort((a, b) => a - b);
      return database.$transaction(async (tx) => {
        await tx.$executeRaw`
          DELETE FROM report_presence
          WHERE user_id = ${userId} AND (seen_at < ${heardSince} OR NOT snapshot_id = ANY(${ids}::int[]))`;
        await tx.$executeRaw`
          INSERT INTO report_presence (snapshot_id, user_id, since, seen_at)
          SELECT id, ${userId}, ${now}::timestamptz, ${now}::timestamptz FROM unnest(${ids}::int[]) AS one (id) ORDER BY id
          ON CONFLICT (snapshot_id, user_id) DO UPDATE SET seen_at = excluded.seen_at`;
        return tx.$queryRaw<PresentRecord[]>`
          SELECT p.snapshot_id AS report, json_build_object('id', u.id, 'name', u.name) AS person,
            to_char(p.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since
          FROM report_presence p JOIN user_account u ON u.id = p.user_id
          WHERE p.snapshot_id = ANY(${ids}::int[]) AND p.user_id <> ${userId} AND p.seen_at >= ${heardSince}
          ORDER BY p.snapshot_id, p.since, u.id`;
      });
    },
  };
}
