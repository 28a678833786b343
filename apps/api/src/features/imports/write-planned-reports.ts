import type { Database } from '../../shared/prisma-database.ts';
import { importEvents } from './import-events.ts';
import type { ImportRecord, Who } from './import-record.ts';
import type { ImportSubject } from './import-subject.ts';
import type { PlannedChange } from './planned-changes.ts';
import {
  beginReports,
  changeReports,
  completeImport,
  type OpenChange,
  writeDetails,
  writeVerdicts,
} from './prisma-import-write.ts';

const isOpen = (change: PlannedChange): change is OpenChange => change.reportId !== null;

/** Writes planned changes into the reports of a round, whoever wrote them, and what the audit trail is told. */
export async function writePlannedReports(
  tx: Pick<Database, '$queryRaw' | '$executeRaw'>,
  record: ImportRecord,
  subject: ImportSubject,
  planned: { readonly changes: readonly PlannedChange[]; readonly rowsRefused: number },
  who: Who,
): Promise<void> {
  const { userId, demonstration } = who.caller;
  const missing = planned.changes.filter((change) => !isOpen(change));
  const changed = planned.changes.filter(isOpen);
  const origin = demonstration ? 'simulated' : 'import';
  const begun = await beginReports(tx, subject, origin, missing, userId);
  await changeReports(tx, changed);
  const all = [...begun, ...changed];
  await writeVerdicts(tx, subject, all);
  await writeDetails(tx, all);
  const counts = { opened: begun.length, changed: changed.length, refusedRows: planned.rowsRefused };
  await completeImport(tx, record.id, all, userId, importEvents(record, counts, { begun, changed }, who));
}
