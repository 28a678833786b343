import type { Database } from '../../shared/prisma-database.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import type { DossierWriting, NewDossier } from './dossier-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

/** What a dossier takes over from the accepted state that it is opened from; evidence by its content, not again. */
async function fillDossier(
  tx: Transaction,
  id: number,
  { snapshotId, verdicts, setId }: NewDossier,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO dossier_claim (dossier_id, criterion_id, verdict, note)
    SELECT ${id}::int, c.id, n.verdict::verdict, m.note
    FROM criterion c
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) AS n ("criterionId" int, verdict text)
      ON n."criterionId" = c.id
    LEFT JOIN criterion_remark m ON m.snapshot_id = ${snapshotId} AND m.criterion_id = c.id
    WHERE c.set_id = ${setId}`;
  await tx.$executeRaw`
    INSERT INTO dossier_value (dossier_id, indicator_id, qty_min, qty_max, decimals, qualifier, value_text, is_met)
    SELECT ${id}::int, indicator_id, qty_min, qty_max, decimals, qualifier, value_text, is_met
    FROM indicator_value WHERE snapshot_id = ${snapshotId}`;
  await tx.$executeRaw`
    WITH taken AS (
      SELECT criterion_id, hash, name, added_by, added_at,
        nextval(pg_get_serial_sequence('dossier_document', 'id')) AS document_id
      FROM report_evidence WHERE snapshot_id = ${snapshotId} ORDER BY id
    ), documents AS (
      INSERT INTO dossier_document (id, dossier_id, criterion_id, title)
      SELECT document_id, ${id}::int, criterion_id, name FROM taken RETURNING id
    )
    INSERT INTO dossier_file (document_id, number, hash, name, added_by, added_at)
    SELECT document_id, 1, hash, name, added_by, added_at FROM taken`;
}

/** The id of what was opened; null where a dossier of the unit and level is on its way. */
export async function openDossier(
  tx: Transaction,
  dossier: NewDossier,
  userId: string,
): Promise<number | null> {
  const { unitId, levelId, setId, year, procedureCode, openedOn, demonstration, snapshotId } = dossier;
  const [opened] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO dossier (unit_id, level_id, set_id, year, procedure_code, state_since, opened_on, opened_by,
      snapshot_id, demonstration)
    VALUES (${unitId}, ${levelId}, ${setId}, ${year}, ${procedureCode}, ${openedOn}::date, ${openedOn}::date,
      ${userId}, ${snapshotId}, ${demonstration})
    ON CONFLICT (unit_id, level_id, demonstration)
      WHERE state NOT IN ('recognised', 'announced', 'revoked', 'withdrawn') DO NOTHING
    RETURNING id`;
  if (opened === undefined) return null;
  await fillDossier(tx, opened.id, dossier);
  return opened.id;
}

async function writeClaims(tx: Transaction, id: number, { verdicts, notes }: DossierWriting): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier_claim c SET verdict = n.verdict::verdict
    FROM jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) AS n ("criterionId" int, verdict text)
    WHERE c.dossier_id = ${id} AND c.criterion_id = n."criterionId"`;
  await tx.$executeRaw`
    UPDATE dossier_claim c SET note = n.note
    FROM jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) AS n ("criterionId" int, note text)
    WHERE c.dossier_id = ${id} AND c.criterion_id = n."criterionId"`;
}

const isEmpty = ({ qualifier, text, isMet }: ValueRecord) =>
  qualifier === null && text === null && isMet === null;

async function writeValues(tx: Transaction, id: number, values: readonly ValueRecord[]): Promise<void> {
  const gone = values.filter(isEmpty).map(({ indicatorId }) => indicatorId);
  const there = values.filter((value) => !isEmpty(value));
  await tx.$executeRaw`
    DELETE FROM dossier_value WHERE dossier_id = ${id} AND indicator_id = ANY(${gone}::int[])`;
  await tx.$executeRaw`
    INSERT INTO dossier_value (dossier_id, indicator_id, qty_min, qty_max, decimals, qualifier, value_text, is_met)
    SELECT ${id}::int, n."indicatorId", n.min, n.max, n.decimals, n.qualifier::quantity_qualifier, n.text, n."isMet"
    FROM jsonb_to_recordset(${JSON.stringify(there)}::jsonb) AS n ("indicatorId" int, min numeric, max numeric,
      decimals int, qualifier text, text text, "isMet" boolean)
    ON CONFLICT (dossier_id, indicator_id) DO UPDATE SET qty_min = excluded.qty_min, qty_max = excluded.qty_max,
      decimals = excluded.decimals, qualifier = excluded.qualifier, value_text = excluded.value_text,
      is_met = excluded.is_met`;
}

async function writeMeeting(
  tx: Transaction,
  id: number,
  meeting: NonNullable<DossierWriting['meeting']> | null,
  userId: string,
): Promise<void> {
  if (meeting === null) {
    await tx.$executeRaw`DELETE FROM dossier_meeting WHERE dossier_id = ${id} AND kind = 'commune'`;
    return;
  }
  const { kind, heldOn, present, agreed } = meeting;
  await tx.$executeRaw`
    INSERT INTO dossier_meeting (dossier_id, kind, held_on, present, agreed, recorded_by)
    VALUES (${id}, ${kind}::meeting_kind, ${heldOn}::date, ${present}, ${agreed}, ${userId})
    ON CONFLICT (dossier_id, kind) DO UPDATE SET held_on = excluded.held_on, present = excluded.present,
      agreed = excluded.agreed, recorded_by = excluded.recorded_by, recorded_at = now()`;
}

/** Writes what changes of a dossier, which makes another version of it. */
export async function writeDossier(
  tx: Transaction,
  id: number,
  writing: DossierWriting,
  userId: string,
): Promise<void> {
  const { values, conditions, meeting } = writing;
  await writeClaims(tx, id, writing);
  if (values.length > 0) await writeValues(tx, id, values);
  if (meeting !== undefined) await writeMeeting(tx, id, meeting, userId);
  const held = new Map(conditions.map(({ key, held: is }) => [key, is]));
  const [debt, security] = ['no_construction_debt', 'security_not_complex'] as const;
  await tx.$executeRaw`
    UPDATE dossier SET version = version + 1,
      no_construction_debt = CASE WHEN ${held.has(debt)} THEN ${held.get(debt) ?? null}::boolean
        ELSE no_construction_debt END,
      security_not_complex = CASE WHEN ${held.has(security)} THEN ${held.get(security) ?? null}::boolean
        ELSE security_not_complex END
    WHERE id = ${id}`;
}
