import type { Database } from '../../shared/prisma-database.ts';
import type { NewReport } from './report-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** In order of units, so that two who begin the same reports wait for each other in one order. */
function insertDrafts(tx: Transaction, roundId: number, reports: readonly NewReport[], userId: string) {
  const rows = reports.map(({ unitId, origin, size, declaredCount, reason }) => ({
    unit_id: unitId,
    origin,
    size,
    declared: declaredCount,
    reason,
  }));
  return tx.$queryRaw<{ id: number; unitId: number }[]>`
    INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, revision, size, declared_count,
      revision_reason, round_id, author_id)
    SELECT n.unit_id, r.set_id, r.as_of, r.basis, n.origin::snapshot_origin, 'draft',
      1 + coalesce((SELECT max(p.revision) FROM progress_snapshot p WHERE p.unit_id = n.unit_id
        AND p.set_id = r.set_id AND p.as_of = r.as_of AND p.basis = r.basis AND p.origin::text = n.origin), 0),
      n.size, n.declared, n.reason, r.id, ${userId}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS n (unit_id int, origin text, size int, declared int, reason text)
    JOIN reporting_round r ON r.id = ${roundId}
    ORDER BY n.unit_id ON CONFLICT DO NOTHING RETURNING id, unit_id AS "unitId"`;
}

/** The verdicts, notes, values and evidence that drafts begin with. */
async function fillDrafts(tx: Transaction, begun: readonly (NewReport & { id: number })[]): Promise<void> {
  const told = <T extends object>(of: (report: NewReport) => readonly T[]) =>
    JSON.stringify(begun.flatMap((report) => of(report).map((one) => ({ id: report.id, ...one }))));
  await tx.$executeRaw`
    INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
    SELECT n.id, n."criterionId", n.verdict::verdict
    FROM jsonb_to_recordset(${told(({ verdicts }) => verdicts)}::jsonb) AS n (id int, "criterionId" int, verdict text)`;
  await tx.$executeRaw`
    INSERT INTO criterion_remark (snapshot_id, criterion_id, note)
    SELECT n.id, n."criterionId", n.note
    FROM jsonb_to_recordset(${told(({ notes }) => notes)}::jsonb) AS n (id int, "criterionId" int, note text)`;
  await tx.$executeRaw`
    INSERT INTO indicator_value (snapshot_id, indicator_id, qty_min, qty_max, decimals, qualifier, value_text, is_met)
    SELECT n.id, v.indicator_id, v.qty_min, v.qty_max, v.decimals, v.qualifier, v.value_text, v.is_met
    FROM jsonb_to_recordset(${told(({ copied }) => [{ copied }])}::jsonb) AS n (id int, copied int)
    JOIN indicator_value v ON v.snapshot_id = n.copied`;
  await tx.$executeRaw`
    INSERT INTO report_evidence (snapshot_id, criterion_id, hash, name, added_by, added_at)
    SELECT n.id, e.criterion_id, e.hash, e.name, e.added_by, e.added_at
    FROM jsonb_to_recordset(${told(({ corrected }) => [{ corrected }])}::jsonb) AS n (id int, corrected int)
    JOIN report_evidence e ON e.snapshot_id = n.corrected ORDER BY e.id`;
}

/** Begins drafts; a unit whose report is worked on already is passed over. Answers the ids of those begun. */
export async function beginReports(
  tx: Transaction,
  roundId: number,
  reports: readonly NewReport[],
  userId: string,
): Promise<number[]> {
  const inserted = await insertDrafts(tx, roundId, reports, userId);
  const idOf = new Map(inserted.map(({ id, unitId }) => [unitId, id]));
  const begun = reports.flatMap((report) => {
    const id = idOf.get(report.unitId);
    return id === undefined ? [] : [{ ...report, id }];
  });
  if (begun.length > 0) await fillDrafts(tx, begun);
  return begun.map(({ id }) => id);
}
