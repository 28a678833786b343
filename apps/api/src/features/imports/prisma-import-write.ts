import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { ImportSubject } from './import-subject.ts';
import type { PlannedChange } from './planned-changes.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** A change whose report is there. */
export type OpenChange = PlannedChange & { readonly reportId: number };

/** The count that a report declares: none where its verdicts give it. */
const declaredOf = ({ change: { masks, metCount } }: PlannedChange): number | null =>
  masks[1].includes('.') ? metCount[1] : null;

async function copyValues(tx: Transaction, begun: readonly OpenChange[]): Promise<void> {
  const copies = begun.filter(({ copied }) => copied !== null);
  await tx.$executeRaw`
    INSERT INTO indicator_value (snapshot_id, indicator_id, qty_min, qty_max, decimals, qualifier, value_text, is_met)
    SELECT n.id, v.indicator_id, v.qty_min, v.qty_max, v.decimals, v.qualifier, v.value_text, v.is_met
    FROM unnest(${copies.map(({ reportId }) => reportId)}::int[], ${copies.map(({ copied }) => copied)}::int[])
      AS n (id, copied) JOIN indicator_value v ON v.snapshot_id = n.copied`;
}

/** Begins the reports that are new, with the values of the states that they follow. */
export async function beginReports(
  tx: Transaction,
  { round, size }: ImportSubject,
  origin: 'import' | 'simulated',
  changes: readonly PlannedChange[],
  userId: string,
): Promise<OpenChange[]> {
  const rows = await tx.$queryRaw<{ id: number; unitId: number }[]>`
    INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, revision, size, verdict_mask,
      declared_count, note, round_id, author_id)
    SELECT n.unit_id, r.set_id, r.as_of, r.basis, ${origin}::snapshot_origin, 'draft',
      1 + coalesce((SELECT max(p.revision) FROM progress_snapshot p WHERE p.unit_id = n.unit_id
        AND p.set_id = r.set_id AND p.as_of = r.as_of AND p.basis = r.basis
        AND p.origin = ${origin}::snapshot_origin), 0),
      ${size}, CASE WHEN n.mask ~ '[^.]' THEN n.mask ELSE '' END, n.declared, n.note, r.id, ${userId}
    FROM unnest(${changes.map(({ unitId }) => unitId)}::int[],
      ${changes.map(({ change }) => change.masks[1])}::text[], ${changes.map(declaredOf)}::int[],
      ${changes.map(({ change }) => change.note[1])}::text[]) AS n (unit_id, mask, declared, note)
    JOIN reporting_round r ON r.id = ${round.id}
    ORDER BY n.unit_id RETURNING id, unit_id AS "unitId"`;
  const idOf = new Map(rows.map(({ id, unitId }) => [unitId, id]));
  const begun = changes.flatMap((change) => {
    const reportId = idOf.get(change.unitId);
    return reportId === undefined ? [] : [{ ...change, reportId }];
  });
  await copyValues(tx, begun);
  return begun;
}

/** Makes another version of the reports that were there. */
export async function changeReports(tx: Transaction, changes: readonly OpenChange[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE progress_snapshot p SET version = p.version + 1, declared_count = n.declared, note = n.note
    FROM unnest(${changes.map(({ reportId }) => reportId)}::int[], ${changes.map(declaredOf)}::int[],
      ${changes.map(({ change }) => change.note[1])}::text[]) AS n (id, declared, note) WHERE p.id = n.id`;
}

/** Writes the verdicts that are not those of before, by masks: a letter for each criterion of the set. */
export async function writeVerdicts(
  tx: Transaction,
  { set }: ImportSubject,
  changes: readonly OpenChange[],
): Promise<void> {
  const ids = changes.map(({ reportId }) => reportId);
  const masks = changes.map(({ change }) => change.masks[1]);
  const criteria = set.criteria.map(({ id }) => id);
  await tx.$executeRaw`
    DELETE FROM criterion_result r USING unnest(${ids}::int[], ${masks}::text[]) AS n (id, mask),
      unnest(${criteria}::int[]) WITH ORDINALITY AS c (id, place)
    WHERE r.snapshot_id = n.id AND r.criterion_id = c.id AND substr(n.mask, c.place::int, 1) = '.'`;
  await tx.$executeRaw`
    INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
    SELECT n.id, c.id, (CASE substr(n.mask, c.place::int, 1) WHEN 'm' THEN 'met' WHEN 'b' THEN 'basically_met'
      WHEN 'n' THEN 'not_met' ELSE 'not_assessed' END)::verdict
    FROM unnest(${ids}::int[], ${masks}::text[]) AS n (id, mask)
    CROSS JOIN unnest(${criteria}::int[]) WITH ORDINALITY AS c (id, place)
    WHERE substr(n.mask, c.place::int, 1) <> '.'
    ON CONFLICT (snapshot_id, criterion_id) DO UPDATE SET verdict = excluded.verdict
      WHERE criterion_result.verdict <> excluded.verdict`;
}

/** Writes the notes and values that are not those of before. */
export async function writeDetails(tx: Transaction, changes: readonly OpenChange[]): Promise<void> {
  const notes = changes.flatMap(({ reportId, change }) =>
    change.notes.map(([criterionId, , note]) => ({ id: reportId, criterionId, note })),
  );
  const values = changes.flatMap(({ reportId, change }) =>
    change.values.map(([indicatorId, , { quantity, isMet }]) => ({
      id: reportId,
      indicatorId,
      isMet,
      ...quantity,
    })),
  );
  if (notes.length > 0)
    await tx.$executeRaw`
      INSERT INTO criterion_remark (snapshot_id, criterion_id, note)
      SELECT n.id, n."criterionId", n.note
      FROM jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) AS n (id int, "criterionId" int, note text)
      ON CONFLICT (snapshot_id, criterion_id) DO UPDATE SET note = excluded.note`;
  if (values.length > 0)
    await tx.$executeRaw`
      INSERT INTO indicator_value (snapshot_id, indicator_id, qty_min, qty_max, decimals, qualifier, is_met)
      SELECT n.id, n."indicatorId", n.min, n.max, n.decimals, n.qualifier::quantity_qualifier, n."isMet"
      FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS n (id int, "indicatorId" int, min numeric,
        max numeric, decimals int, qualifier text, "isMet" boolean)
      ON CONFLICT (snapshot_id, indicator_id) DO UPDATE SET qty_min = excluded.qty_min, qty_max = excluded.qty_max,
        decimals = excluded.decimals, qualifier = excluded.qualifier, value_text = NULL, is_met = excluded.is_met`;
}

/** Notes who wrote, and that the import was applied; tells the audit trail, which ends the transaction. */
export async function completeImport(
  tx: Transaction,
  importId: number,
  changes: readonly OpenChange[],
  userId: string,
  events: readonly AuditEntry[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO report_writer (snapshot_id, user_id)
    SELECT id, ${userId} FROM unnest(${changes.map(({ reportId }) => reportId)}::int[]) AS one (id)
    ON CONFLICT (snapshot_id, user_id) DO UPDATE SET at = excluded.at`;
  await tx.$executeRaw`
    UPDATE import_file SET state = 'applied', error_code = NULL, ended_at = now() WHERE id = ${importId}`;
  await appendAuditEvents(tx, events);
}
