import type { AuditAction } from '@tiendo/contracts/audit.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Who } from './dossier-access.ts';
import type { DossierHead } from './dossier-record.ts';

/** What was done to a dossier, for the audit trail. */
export const dossierEvent = (
  action: AuditAction & `dossier.${string}`,
  { id, unitId }: Pick<DossierHead, 'id' | 'unitId'>,
  { caller, requestId }: Who,
  more: Pick<AuditEntry, 'before' | 'after' | 'reason'> = {},
): AuditEntry => ({
  actor: auditActorOf(caller),
  action,
  subject: { kind: 'dossier', id: String(id) },
  unitId,
  ...(requestId !== undefined && { requestId }),
  ...more,
});

/** Something of a dossier was taken as a file, for the audit trail. */
export const takenEvent = (
  { id, unitId }: Pick<DossierHead, 'id' | 'unitId'>,
  { caller, requestId }: Who,
  after: AuditEntry['after'],
): AuditEntry => ({
  actor: auditActorOf(caller),
  action: 'export.taken',
  subject: { kind: 'dossier', id: String(id) },
  unitId,
  ...(requestId !== undefined && { requestId }),
  ...(after !== undefined && { after }),
});
