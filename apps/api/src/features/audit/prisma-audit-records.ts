import type { Database, Statements } from '../../shared/prisma-database.ts';
import type { StoredAuditEvent } from './stored-audit-event.ts';
import type { AuditRecords, StoredAuditHead } from './verify-audit-trail.ts';

const pageSize = 2_000;
const beforeAll = '-9223372036854775808';
const longestReadMs = 6 * 3_600_000;

const pageAfter = (moment: Statements, id: string): Promise<StoredAuditEvent[]> =>
  moment.$queryRaw<StoredAuditEvent[]>`
    SELECT e.id::text AS id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
      actor_kind::text AS "actorKind", actor_id AS "actorId", actor_name AS "actorName", action,
      subject_kind AS "subjectKind", subject_id AS "subjectId", unit_id::text AS "unitId",
      request_id AS "requestId", reason, e.before::text AS before, e.after::text AS after,
      encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash
    FROM audit_event e WHERE e.id > ${id}::bigint ORDER BY e.id LIMIT ${pageSize}`;

async function* pagesOf(moment: Statements): AsyncGenerator<readonly StoredAuditEvent[]> {
  let last: string | undefined = beforeAll;
  while (last !== undefined) {
    const page: StoredAuditEvent[] = await pageAfter(moment, last);
    yield page;
    last = page.at(-1)?.id;
  }
}

async function headOf(moment: Statements): Promise<StoredAuditHead | null> {
  const rows = await moment.$queryRaw<StoredAuditHead[]>`
    SELECT last_id::text AS "lastId", encode(hash, 'hex') AS hash FROM audit_head`;
  return rows[0] ?? null;
}

/** The stored trail as a transaction sees it. Needs the owner of the tables. */
export function prismaAuditRecords(moment: Statements): AuditRecords {
  return { head: () => headOf(moment), pages: () => pagesOf(moment) };
}

/** Gives `work` the stored trail of one moment, whatever is added meanwhile. */
export function withAuditRecords<T>(
  database: Database,
  work: (records: AuditRecords) => Promise<T>,
): Promise<T> {
  return database.$transaction((moment) => work(prismaAuditRecords(moment)), {
    isolationLevel: 'RepeatableRead',
    timeout: longestReadMs,
  });
}
