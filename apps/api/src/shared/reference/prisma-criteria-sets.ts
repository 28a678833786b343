import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { Band } from '@tiendo/domain/figures/distribution.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Statements } from '../prisma-database.ts';
import type { StoredSet } from './criteria-set-directory.ts';
import type { CriteriaSetRecord, LevelRecord } from './criteria-set-record.ts';

type LevelRow = {
  level_id: number;
  level_code: string;
  level_name_vi: string;
  level_name_en: string;
  level_position: number;
  unit_kinds: UnitKind[];
};

type CriteriaSetRow = LevelRow & {
  id: number;
  code: string;
  name_vi: string;
  name_en: string;
  decision_number: string | null;
  decision_date: string | null;
  valid_from: string | null;
  valid_to: string | null;
  scope_unit_id: number | null;
  criterion_count: number | null;
};

type StoredRow = CriteriaSetRow & { criteria: CriterionReference[]; bands: Band[] };

function levelRecordOf(row: LevelRow): LevelRecord {
  return {
    id: row.level_id,
    code: row.level_code,
    nameVi: row.level_name_vi,
    nameEn: row.level_name_en,
    position: row.level_position,
    unitKinds: row.unit_kinds,
  };
}

function criteriaSetRecordOf(row: CriteriaSetRow): CriteriaSetRecord {
  return {
    id: row.id,
    code: row.code,
    size: row.criterion_count,
    levelCode: row.level_code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    scopeUnitId: row.scope_unit_id,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    level: levelRecordOf(row),
  };
}

/** Every level, lowest first. */
export async function readLevels(database: Statements): Promise<LevelRecord[]> {
  const rows = await database.$queryRaw<LevelRow[]>`
    SELECT id AS level_id, code AS level_code, name_vi AS level_name_vi, name_en AS level_name_en,
      position AS level_position, unit_kinds::text[]
    FROM level ORDER BY position`;
  return rows.map(levelRecordOf);
}

/** Every set with its criteria and bands: by level, national before provincial, earliest first. */
export async function readSets(database: Statements): Promise<StoredSet[]> {
  const rows = await database.$queryRaw<StoredRow[]>`
    SELECT s.id, s.code, s.name_vi, s.name_en, s.decision_number, s.decision_date::text,
      s.valid_from::text, s.valid_to::text, s.scope_unit_id, s.criterion_count,
      l.id AS level_id, l.code AS level_code, l.name_vi AS level_name_vi, l.name_en AS level_name_en,
      l.position AS level_position, l.unit_kinds::text[],
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'number', c.number,
        'name', c.name, 'nameEn', c.name_en, 'shortName', c.short_name, 'shortNameEn', c.short_name_en,
        'groupName', c.group_name, 'groupNameEn', c.group_name_en) ORDER BY c.position), '[]')
        FROM criterion c WHERE c.set_id = s.id) AS criteria,
      (SELECT coalesce(json_agg(json_build_object('from', b.from_count, 'to', b.to_count) ORDER BY b.position), '[]')
        FROM criteria_set_band b WHERE b.set_id = s.id) AS bands
    FROM criteria_set s JOIN level l ON l.id = s.level_id
    ORDER BY l.position, s.scope_unit_id NULLS FIRST, s.valid_from NULLS FIRST, s.code`;
  return rows.map((row) => ({ set: criteriaSetRecordOf(row), criteria: row.criteria, bands: row.bands }));
}
