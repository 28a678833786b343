import type { AuditAction } from '@tiendo/contracts/audit.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Who } from './report-access.ts';
import type { ReportRecord } from './report-record.ts';

/** What was done to a report, for the audit trail. */
export const reportEvent = (
  action: AuditAction & `${'report' | 'evidence'}.${string}`,
  { id, unitId }: Pick<ReportRecord, 'id' | 'unitId'>,
  { caller, requestId }: Who,
  more: Pick<AuditEntry, 'before' | 'after' | 'reason'> = {},
): AuditEntry => ({
  actor: auditActorOf(caller),
  action,
  subject: { kind: 'report', id: String(id) },
  unitId,
  ...(requestId !== undefined && { requestId }),
  ...more,
});
