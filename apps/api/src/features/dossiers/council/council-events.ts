import type { AuditAction } from '@tiendo/contracts/audit.ts';
import { auditActorOf } from '../../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../../shared/audit/audit-trail.ts';
import type { Who } from '../dossier-access.ts';
import type { SessionRecord } from './session-record.ts';

/** What was done to a sitting, for the audit trail. */
export const councilEvent = (
  action: AuditAction & `council.${string}`,
  { id, unitId }: Pick<SessionRecord, 'id' | 'unitId'>,
  { caller, requestId }: Who,
  more: Pick<AuditEntry, 'before' | 'after'>,
): AuditEntry => ({
  actor: auditActorOf(caller),
  action,
  subject: { kind: 'council_session', id: String(id) },
  unitId,
  ...(requestId !== undefined && { requestId }),
  ...more,
});
