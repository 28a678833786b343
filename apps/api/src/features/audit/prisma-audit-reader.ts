import { Prisma } from '@tiendo/database/generated/client.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { AuditReader, AuditSearch, ListedAuditEvent } from './audit-reader.ts';

const columns = Prisma.sql`
  e.id::float8 AS id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  e.actor_kind::text AS "actorKind", e.actor_id AS "actorId", e.actor_name AS "actorName", e.action,
  e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.unit_id AS "unitId",
  e.request_id AS "requestId", e.reason, e.before, e.after, encode(e.hash, 'hex') AS hash`;

/** Only what is asked for, so that the index of it can be used. */
function conditions({
  action,
  actorId,
  subjectKind,
  subjectId,
  unitIds,
  from,
  until,
}: AuditSearch): Prisma.Sql {
  const asked = [
    action !== null && Prisma.sql`e.action = ${action}`,
    actorId !== null && Prisma.sql`e.actor_id = ${actorId}`,
    subjectKind !== null && Prisma.sql`e.subject_kind = ${subjectKind}`,
    subjectId !== null && Prisma.sql`e.subject_id = ${subjectId}`,
    unitIds !== null && Prisma.sql`e.unit_id = ANY(${[...unitIds]}::int[])`,
    from !== null && Prisma.sql`e.at >= ${from}::timestamptz`,
    until !== null && Prisma.sql`e.at < ${until}::timestamptz`,
  ].filter((one) => one !== false);
  return asked.length === 0 ? Prisma.sql`true` : Prisma.join(asked, ' AND ');
}

/** Events from the database; each question is one statement. */
export function prismaAuditReader(database: Database): AuditReader {
  return {
    newest: (search, before, take) => database.$queryRaw<ListedAuditEvent[]>`
      SELECT ${columns} FROM audit_event e
      WHERE ${conditions(search)} AND (${before}::bigint IS NULL OR e.id < ${before}::bigint)
      ORDER BY e.id DESC LIMIT ${take}`,
    oldest: (search, after, take) => database.$queryRaw<ListedAuditEvent[]>`
      SELECT ${columns} FROM audit_event e
      WHERE ${conditions(search)} AND e.id > ${after}::bigint ORDER BY e.id LIMIT ${take}`,
  };
}
