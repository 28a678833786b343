import { createHash } from 'node:crypto';

/** An event as it is stored, every column as text; `at` like `2026-11-22T07:30:00.000Z`, the hashes in hex. */
export type StoredAuditEvent = {
  readonly id: string;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly unitId: string | null;
  readonly requestId: string | null;
  readonly reason: string | null;
  /** JSON as PostgreSQL prints it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly previousHash: string;
  readonly hash: string;
};

/** The hash that the first event follows on. */
export const noHash = '0'.repeat(64);

/**
 * The hash that an event must bear, in hex: SHA-256 of its columns in order, each as its bytes counted, a colon and
 * the value, or `-` where it is null. The database makes the same in `audit_event_text`.
 */
export function auditEventHash(event: StoredAuditEvent): string {
  const values = [
    event.id,
    event.at,
    event.actorKind,
    event.actorId,
    event.actorName,
    event.action,
    event.subjectKind,
    event.subjectId,
    event.unitId,
    event.requestId,
    event.reason,
    event.before,
    event.after,
    event.previousHash,
  ];
  const parts = values.map((value) => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`));
  return createHash('sha256').update(parts.join('')).digest('hex');
}
