import type { Database } from '../../shared/prisma-database.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import type { ReportWriting } from './report-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

async function writeVerdicts(tx: Transaction, id: number, verdicts: ReportWriting['verdicts']) {
  const unknown = verdicts.filter(({ verdict }) => verdict === null).map(({ criterionId }) => criterionId);
  const known = verdicts.filter(({ verdict }) => verdict !== null);
  await tx.$executeRaw`
    DELETE FROM criterion_result WHERE snapshot_id = ${id} AND criterion_id = ANY(${unknown}::int[])`;
  await tx.$executeRaw`
    INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
    SELECT ${id}::int, n."criterionId", n.verdict::verdict
    FROM jsonb_to_recordset(${JSON.stringify(known)}::jsonb) AS n ("criterionId" int, verdict text)
    ON CONFLICT (snapshot_id, criterion_id) DO UPDATE SET verdict = excluded.verdict`;
}

async function writeNotes(tx: Transaction, id: number, notes: ReportWriting['notes']) {
  await tx.$executeRaw`
    INSERT INTO criterion_remark (snapshot_id, criterion_id, note)
    SELECT ${id}::int, n."criterionId", n.note
    FROM jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) AS n ("criterionId" int, note text)
    ON CONFLICT (snapshot_id, criterion_id) DO UPDATE SET note = excluded.note`;
}

const isEmpty = ({ qualifier, text, isMet }: ValueRecord) =>
  qualifier === null && text === null && isMet === null;

async function writeValues(tx: Transaction, id: number, values: readonly ValueRecord[]) {
  const gone = values.filter(isEmpty).map(({ indicatorId }) => indicatorId);
  const there = values.filter((value) => !isEmpty(value));
  await tx.$executeRaw`
    DELETE FROM indicator_value WHERE snapshot_id = ${id} AND indicator_id = ANY(${gone}::int[])`;
  await tx.$executeRaw`
    INSERT INTO indicator_value (snapshot_id, indicator_id, qty_min, qty_max, decimals, qualifier, value_text, is_met)
    SELECT ${id}::int, n."indicatorId", n.min, n.max, n.decimals, n.qualifier::quantity_qualifier, n.text, n."isMet"
    FROM jsonb_to_recordset(${JSON.stringify(there)}::jsonb) AS n ("indicatorId" int, min numeric, max numeric,
      decimals int, qualifier text, text text, "isMet" boolean)
    ON CONFLICT (snapshot_id, indicator_id) DO UPDATE SET qty_min = excluded.qty_min, qty_max = excluded.qty_max,
      decimals = excluded.decimals, qualifier = excluded.qualifier, value_text = excluded.value_text,
      is_met = excluded.is_met`;
}

/** Remembers who wrote in reports or handed them in. */
export async function noteWriter(tx: Transaction, ids: readonly number[], userId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO report_writer (snapshot_id, user_id) SELECT id, ${userId} FROM unnest(${[...ids]}::int[]) AS one (id)
    ON CONFLICT (snapshot_id, user_id) DO UPDATE SET at = excluded.at`;
}

/** Writes what changes of one report, which makes another version of it. */
export async function writeReport(
  tx: Transaction,
  id: number,
  { verdicts, notes, values, declaredCount }: ReportWriting,
  userId: string,
): Promise<void> {
  if (verdicts.length > 0) await writeVerdicts(tx, id, verdicts);
  if (notes.length > 0) await writeNotes(tx, id, notes);
  if (values.length > 0) await writeValues(tx, id, values);
  await tx.$executeRaw`
    UPDATE progress_snapshot SET version = version + 1, declared_count = ${declaredCount}::int WHERE id = ${id}`;
  await noteWriter(tx, [id], userId);
}
