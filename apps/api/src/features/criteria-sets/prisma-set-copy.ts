import type { NewVersion } from '@tiendo/domain/criteria/set-version.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { VersionDecision } from './set-store.ts';

type Transaction = Pick<Database, '$queryRaw' | '$executeRaw'>;

async function copyRow(
  tx: Transaction,
  oldId: number,
  version: NewVersion & VersionDecision,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO criteria_set (code, level_id, name_vi, name_en, decision_number, decision_date, issuer, period_printed,
      valid_from, scope_unit_id, parent_id, scale, verdicts_allowed, basic_counts, criterion_count, indicator_count,
      threshold_axis, completeness)
    SELECT ${version.code}, level_id, ${version.nameVi.trim().normalize('NFC')}, ${version.nameEn.trim()},
      ${version.decisionNumber}, ${version.decisionDate}::date, ${version.issuer}, ${version.periodPrinted},
      ${version.validFrom}::date, ${version.scopeUnitId}::int, id, scale, verdicts_allowed, basic_counts,
      criterion_count, indicator_count, threshold_axis, completeness
    FROM criteria_set WHERE id = ${oldId}::int RETURNING id`;
  if (row === undefined) throw new Error('the copy of the set was not stored');
  return row.id;
}

async function copyParts(tx: Transaction, oldId: number, newId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO criteria_set_band (set_id, position, from_count, to_count)
    SELECT ${newId}::int, position, from_count, to_count FROM criteria_set_band WHERE set_id = ${oldId}::int`;
  await tx.$executeRaw`
    INSERT INTO criterion (set_id, position, number, name, name_en, short_name, short_name_en, aliases, group_name,
      group_name_en, responsible_body, withdrawal_key, note, name_source, source_id)
    SELECT ${newId}::int, position, number, name, name_en, short_name, short_name_en, aliases, group_name,
      group_name_en, responsible_body, withdrawal_key, note, name_source, source_id
    FROM criterion WHERE set_id = ${oldId}::int`;
  await tx.$executeRaw`
    INSERT INTO indicator (criterion_id, position, code, text, text_confidence, text_source, unit_of_measure, operator,
      note, source_id)
    SELECT n.id, i.position, i.code, i.text, i.text_confidence, i.text_source, i.unit_of_measure, i.operator, i.note,
      i.source_id
    FROM indicator i JOIN criterion o ON o.id = i.criterion_id AND o.set_id = ${oldId}::int
    JOIN criterion n ON n.set_id = ${newId}::int AND n.position = o.position`;
  await tx.$executeRaw`
    INSERT INTO threshold (indicator_id, axis_value, year, value_number, value_text, confidence, source_text, source_id)
    SELECT ni.id, t.axis_value, t.year, t.value_number, t.value_text, t.confidence, t.source_text, t.source_id
    FROM threshold t JOIN indicator oi ON oi.id = t.indicator_id
    JOIN criterion o ON o.id = oi.criterion_id AND o.set_id = ${oldId}::int
    JOIN criterion n ON n.set_id = ${newId}::int AND n.position = o.position
    JOIN indicator ni ON ni.criterion_id = n.id AND ni.position = oi.position`;
}

/** A set made from another: all that is counted is copied, who decided it and when is its own. */
export async function copySet(
  tx: Transaction,
  oldId: number,
  version: NewVersion & VersionDecision,
): Promise<number> {
  const newId = await copyRow(tx, oldId, version);
  await copyParts(tx, oldId, newId);
  return newId;
}
