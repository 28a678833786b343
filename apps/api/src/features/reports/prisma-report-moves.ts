import type { Database } from '../../shared/prisma-database.ts';
import { noteWriter } from './prisma-report-cells.ts';
import type { ReportWriter, ReturnReason } from './report-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** Whoever decided on it before has nothing to do with it any more. */
export async function submitReports(
  tx: Transaction,
  ids: readonly number[],
  userId: string,
  today: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE progress_snapshot SET state = 'submitted', version = version + 1, submitted_by = ${userId},
      submitted_at = now(), received_on = coalesce(received_on, ${today}::date), decided_by = NULL, decided_at = NULL
    WHERE id = ANY(${[...ids]}::int[])`;
  await noteWriter(tx, ids, userId);
}

/** A report that was never returned has not come in any more. */
export async function recallReport(tx: Transaction, id: number, state: 'draft' | 'returned'): Promise<void> {
  await tx.$executeRaw`
    UPDATE progress_snapshot SET state = ${state}::snapshot_state, version = version + 1, submitted_by = NULL,
      submitted_at = NULL, received_on = CASE WHEN ${state} = 'returned' THEN received_on END
    WHERE id = ${id}`;
}

/** The revision that stood before steps back first: only one is accepted at a time. */
export async function acceptReports(
  tx: Transaction,
  reports: Parameters<ReportWriter['accept']>[0],
  userId: string,
): Promise<void> {
  const ids = reports.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE progress_snapshot old SET state = 'withdrawn', version = old.version + 1
    FROM progress_snapshot new
    WHERE new.id = ANY(${ids}::int[]) AND old.unit_id = new.unit_id AND old.round_id = new.round_id
      AND old.origin = new.origin AND old.state = 'accepted'`;
  await tx.$executeRaw`
    UPDATE progress_snapshot p SET state = 'accepted', version = p.version + 1, met_count = n."metCount",
      basic_count = n."basicCount", decided_by = ${userId}, decided_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(reports)}::jsonb) AS n (id int, "metCount" int, "basicCount" int)
    WHERE p.id = n.id`;
}

/** The criteria returned now are the only ones open, kept as they are; those of an earlier return are not any more. */
export async function giveBack(
  tx: Transaction,
  id: number,
  reasons: readonly ReturnReason[],
  userId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE criterion_remark SET return_reason = NULL, returned_verdict = NULL, returned_note = NULL
    WHERE snapshot_id = ${id}`;
  await tx.$executeRaw`
    INSERT INTO criterion_remark (snapshot_id, criterion_id, return_reason, returned_verdict)
    SELECT ${id}::int, n."criterionId", n.reason, r.verdict
    FROM jsonb_to_recordset(${JSON.stringify(reasons)}::jsonb) AS n ("criterionId" int, reason text)
    LEFT JOIN criterion_result r ON r.snapshot_id = ${id} AND r.criterion_id = n."criterionId"
    ON CONFLICT (snapshot_id, criterion_id) DO UPDATE SET return_reason = excluded.return_reason,
      returned_verdict = excluded.returned_verdict, returned_note = criterion_remark.note`;
  await tx.$executeRaw`
    UPDATE progress_snapshot SET state = 'returned', version = version + 1, decided_by = ${userId}, decided_at = now()
    WHERE id = ${id}`;
}

export async function withdrawReport(tx: Transaction, id: number, reason: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE progress_snapshot SET state = 'withdrawn', version = version + 1, withdrawal_reason = ${reason}
    WHERE id = ${id}`;
}
