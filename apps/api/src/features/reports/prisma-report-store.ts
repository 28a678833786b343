import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import { beginReports } from './prisma-report-begin.ts';
import { writeReport } from './prisma-report-cells.ts';
import { addEvidence, removeEvidence } from './prisma-report-evidence.ts';
import { prismaReportFacts, readReports } from './prisma-report-facts.ts';
import {
  acceptReports,
  giveBack,
  recallReport,
  submitReports,
  withdrawReport,
} from './prisma-report-moves.ts';
import type { ReportStore, ReportWriter } from './report-store.ts';

/** A transaction of the client. */
type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

const limits = { timeout: 60_000, maxWait: 60_000 } as const;

/**
 * Rows are locked before anything of them is read: a statement that waits for a lock sees the row as it is afterwards,
 * but tables beside it as they were when it began.
 */
async function lockReports(tx: Transaction, ids: readonly number[]) {
  await tx.$queryRaw`
    SELECT p.id FROM progress_snapshot p JOIN reporting_round r ON r.id = p.round_id
    WHERE p.id = ANY(${[...ids]}::int[]) ORDER BY p.id FOR UPDATE OF p FOR SHARE OF r`;
  return readReports(tx, { ids });
}

async function lockRound(tx: Transaction, id: number) {
  await tx.$queryRaw`SELECT id FROM reporting_round WHERE id = ${id} FOR SHARE`;
  return findRound(tx, id);
}

const writerOf = (tx: Transaction): ReportWriter => ({
  ...prismaReportFacts(tx),
  once: (command, work) => once(tx, command, work),
  lock: (ids) => lockReports(tx, ids),
  lockRound: (id) => lockRound(tx, id),
  begin: (roundId, reports, userId) => beginReports(tx, roundId, reports, userId),
  write: (id, writing, userId) => writeReport(tx, id, writing, userId),
  submit: (ids, userId, today) => submitReports(tx, ids, userId, today),
  recall: (id, state) => recallReport(tx, id, state),
  accept: (reports, userId) => acceptReports(tx, reports, userId),
  giveBack: (id, reasons, userId) => giveBack(tx, id, reasons, userId),
  withdraw: (id, reason) => withdrawReport(tx, id, reason),
  addEvidence: (id, evidence, userId) => addEvidence(tx, id, evidence, userId),
  removeEvidence: (id, evidenceId, userId) => removeEvidence(tx, id, evidenceId, userId),
  tell: (entries) => appendAuditEvents(tx, entries),
});

/** Reports in the database. */
export function prismaReportStore(database: Database): ReportStore {
  return {
    facts: prismaReportFacts(database),
    write: (work) => database.$transaction((tx) => work(writerOf(tx)), limits),
  };
}
