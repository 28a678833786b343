import type { NewVersion } from '@tiendo/domain/criteria/set-version.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { CopiedCriteria, VersionDecision } from './set-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

async function copyRow(
  tx: Transaction,
  oldId: number,
  version: NewVersion & VersionDecision,
  { criteria, changed }: CopiedCriteria,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO criteria_set (code, level_id, name_vi, name_en, decision_number, decision_date, issuer, period_printed,
      valid_from, scope_unit_id, parent_id, scale, verdicts_allowed, basic_counts, criterion_count, indicator_count,
      threshold_axis, completeness)
    SELECT ${version.code}, level_id, ${version.nameVi.trim().normalize('NFC')}, ${version.nameEn.trim()},
      ${version.decisionNumber}, ${version.decisionDate}::date, ${version.issuer}, ${version.periodPrinted},
      ${version.validFrom}::date, ${version.scopeUnitId}::int, id, scale, verdicts_allowed, basic_counts,
      CASE WHEN ${changed} THEN ${criteria.length}::int ELSE criterion_count END,
      CASE WHEN ${changed} THEN NULL ELSE indicator_count END, threshold_axis,
      CASE WHEN ${changed} THEN NULL ELSE completeness END
    FROM criteria_set WHERE id = ${oldId}::int RETURNING id`;
  if (row === undefined) throw new Error('the copy of the set was not stored');
  return row.id;
}

/** The rows of the new criteria: those kept with all that is told of them, the others by their names alone. */
async function copyCriteria(tx: Transaction, newId: number, { criteria }: CopiedCriteria): Promise<void> {
  const rows = criteria.map(({ position, number, name, nameEn, kept }) => ({
    position,
    number,
    name: name?.normalize('NFC') ?? null,
    name_en: nameEn,
    kept: kept?.id ?? null,
  }));
  await tx.$executeRaw`
    INSERT INTO criterion (set_id, position, number, name, name_en, short_name, short_name_en, aliases, group_name,
      group_name_en, responsible_body, withdrawal_key, note, name_source, source_id)
    SELECT ${newId}::int, r.position, r.number, coalesce(r.name, o.name), coalesce(r.name_en, o.name_en), o.short_name,
      o.short_name_en, coalesce(o.aliases, '{}'), o.group_name, o.group_name_en, o.responsible_body,
      coalesce(o.withdrawal_key, false), o.note, o.name_source, o.source_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(position int, number int, name text, name_en text, kept int)
    LEFT JOIN criterion o ON o.id = r.kept`;
}

/** Bands speak of counts: they are copied where as many criteria are counted. */
async function copyParts(
  tx: Transaction,
  sets: { oldId: number; newId: number },
  { criteria }: CopiedCriteria,
): Promise<void> {
  const { oldId, newId } = sets;
  const kept = JSON.stringify(
    criteria.flatMap(({ position, kept: old }) => (old === null ? [] : [{ position, kept: old.id }])),
  );
  await tx.$executeRaw`
    INSERT INTO criteria_set_band (set_id, position, from_count, to_count)
    SELECT n.id, b.position, b.from_count, b.to_count FROM criteria_set_band b
    JOIN criteria_set o ON o.id = b.set_id JOIN criteria_set n ON n.id = ${newId}::int
    WHERE o.id = ${oldId}::int AND n.criterion_count IS NOT DISTINCT FROM o.criterion_count`;
  await tx.$executeRaw`
    INSERT INTO indicator (criterion_id, position, code, text, text_confidence, text_source, unit_of_measure, operator,
      note, source_id)
    SELECT n.id, i.position, i.code, i.text, i.text_confidence, i.text_source, i.unit_of_measure, i.operator, i.note,
      i.source_id
    FROM jsonb_to_recordset(${kept}::jsonb) AS r(position int, kept int)
    JOIN indicator i ON i.criterion_id = r.kept
    JOIN criterion n ON n.set_id = ${newId}::int AND n.position = r.position`;
  await tx.$executeRaw`
    INSERT INTO threshold (indicator_id, axis_value, year, value_number, value_text, confidence, source_text, source_id)
    SELECT ni.id, t.axis_value, t.year, t.value_number, t.value_text, t.confidence, t.source_text, t.source_id
    FROM jsonb_to_recordset(${kept}::jsonb) AS r(position int, kept int)
    JOIN indicator oi ON oi.criterion_id = r.kept JOIN threshold t ON t.indicator_id = oi.id
    JOIN criterion n ON n.set_id = ${newId}::int AND n.position = r.position
    JOIN indicator ni ON ni.criterion_id = n.id AND ni.position = oi.position`;
}

/** A set made from another: what is kept is copied with all that is counted, who decided it and when is its own. */
export async function copySet(
  tx: Transaction,
  oldId: number,
  version: NewVersion & VersionDecision,
  copied: CopiedCriteria,
): Promise<number> {
  const newId = await copyRow(tx, oldId, version, copied);
  await copyCriteria(tx, newId, copied);
  await copyParts(tx, { oldId, newId }, copied);
  return newId;
}
