import type { Database, Statements } from '../../shared/prisma-database.ts';
import { noteWriter } from './prisma-report-cells.ts';
import type { EvidenceRecordOfReport } from './report-record.ts';
import type { NewEvidence } from './report-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** In the order they were added. */
export const readEvidence = (database: Statements, reportId: number) =>
  database.$queryRaw<EvidenceRecordOfReport[]>`
    SELECT e.id, e.criterion_id AS "criterionId", e.hash, e.name, f.size, f.type,
      json_build_object('id', u.id, 'name', u.name,
        'at', to_char(e.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS added
    FROM report_evidence e
    JOIN evidence_file f ON f.hash = e.hash
    JOIN user_account u ON u.id = e.added_by
    WHERE e.snapshot_id = ${reportId}
    ORDER BY e.id`;

/** The id of what was added; null where the criterion has this content already. */
export async function addEvidence(
  tx: Transaction,
  reportId: number,
  { criterionId, hash, name }: NewEvidence,
  userId: string,
): Promise<number | null> {
  const [added] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO report_evidence (snapshot_id, criterion_id, hash, name, added_by)
    VALUES (${reportId}, ${criterionId}, ${hash}, ${name}, ${userId})
    ON CONFLICT (snapshot_id, criterion_id, hash) DO NOTHING RETURNING id`;
  if (added === undefined) return null;
  await noteWriter(tx, [reportId], userId);
  return added.id;
}

export async function removeEvidence(
  tx: Transaction,
  reportId: number,
  evidenceId: number,
  userId: string,
): Promise<void> {
  await tx.$executeRaw`DELETE FROM report_evidence WHERE id = ${evidenceId} AND snapshot_id = ${reportId}`;
  await noteWriter(tx, [reportId], userId);
}
