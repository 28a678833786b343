import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { ImportRecord, Who } from './import-record.ts';
import type { OpenChange } from './prisma-import-write.ts';

type Counts = { readonly opened: number; readonly changed: number; readonly refusedRows: number };

function reportEvent(
  { unitId, reportId, copied, change }: OpenChange,
  isNew: boolean,
  importId: number,
): Pick<AuditEntry, 'action' | 'subject' | 'unitId' | 'before' | 'after'> {
  const side = (at: 0 | 1) => ({
    verdictMask: change.masks[at],
    metCount: change.metCount[at],
    note: change.note[at],
    notes: change.notes.map((note) => [note[0], note[at === 0 ? 1 : 2]]),
    values: change.values.map((value) => [value[0], value[at === 0 ? 1 : 2]]),
  });
  return {
    action: isNew ? 'report.opened' : 'report.saved',
    subject: { kind: 'report', id: `${reportId}` },
    unitId,
    before: side(0),
    after: { ...side(1), importId, ...(copied !== null && { copiedFrom: copied }) },
  };
}

/** What an import did, for the audit trail: itself first, then every report that it wrote in. */
export function importEvents(
  { id, unitId, hash, fileName, mode }: ImportRecord,
  counts: Counts,
  { begun, changed }: { begun: readonly OpenChange[]; changed: readonly OpenChange[] },
  { caller, requestId }: Who,
): AuditEntry[] {
  const by = { actor: auditActorOf(caller), ...(requestId !== undefined && { requestId }) };
  const applied: AuditEntry = {
    ...by,
    action: 'import.applied',
    subject: { kind: 'import', id: `${id}` },
    unitId,
    after: { ...counts, hash, fileName, mode },
  };
  return [
    applied,
    ...begun.map((one) => ({ ...by, ...reportEvent(one, true, id) })),
    ...changed.map((one) => ({ ...by, ...reportEvent(one, false, id) })),
  ];
}
