import type { Database } from '../prisma-database.ts';
import type { AuditEntry, AuditTrail } from './audit-trail.ts';

const row = ({ actor, subject, ...entry }: AuditEntry) => ({
  actor_kind: actor.kind,
  actor_id: actor.id,
  actor_name: actor.name,
  action: entry.action,
  subject_kind: subject.kind,
  subject_id: subject.id,
  unit_id: entry.unitId,
  request_id: entry.requestId,
  reason: entry.reason,
  before: entry.before,
  after: entry.after,
});

/**
 * Adds events to the trail within the transaction of what they tell of, in the order given, any number in one
 * statement. It must be the last statement of the transaction: from here to its end every other writer of events
 * waits. Under `RepeatableRead` and `Serializable` it fails (Prisma's P2010 with PostgreSQL's 40001) if somebody else
 * added an event since the transaction began: retry the whole transaction, or use the default `ReadCommitted`.
 */
export async function appendAuditEvents(
  tx: Pick<Database, '$executeRaw'>,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO audit_event (actor_kind, actor_id, actor_name, action, subject_kind, subject_id, unit_id, request_id,
      reason, before, after)
    SELECT actor_kind, actor_id, actor_name, action, subject_kind, subject_id, unit_id, request_id, reason, before, after
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(entries.map(row))}::jsonb) AS (
      actor_kind audit_actor_kind, actor_id text, actor_name text, action text, subject_kind text, subject_id text,
      unit_id int, request_id text, reason text, before jsonb, after jsonb)) WITH ORDINALITY AS entry
    ORDER BY ordinality`;
}

/** The trail over the client itself: each call is a transaction of its own. */
export function prismaAuditTrail(database: Database): AuditTrail {
  return { append: (entries) => appendAuditEvents(database, entries) };
}
