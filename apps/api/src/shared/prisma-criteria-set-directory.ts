import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { Band } from '@tiendo/domain/figures/distribution.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { CriteriaSetDirectory } from './criteria-set-directory.ts';
import type { CriteriaSetFamily, CriteriaSetRecord, LevelRecord } from './criteria-set-record.ts';
import type { Database } from './prisma-database.ts';

type LevelRow = {
  level_id: number;
  level_code: string;
  level_name_vi: string;
  level_name_en: string;
  level_position: number;
  unit_kinds: UnitKind[];
};

export type CriteriaSetRow = LevelRow & {
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

type FamilyRow = CriteriaSetRow & { criteria: CriterionReference[]; bands: Band[] };

export function levelRecordOf(row: LevelRow): LevelRecord {
  return {
    id: row.level_id,
    code: row.level_code,
    nameVi: row.level_name_vi,
    nameEn: row.level_name_en,
    position: row.level_position,
    unitKinds: row.unit_kinds,
  };
}

export function criteriaSetRecordOf(row: CriteriaSetRow): CriteriaSetRecord {
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

function familyOf(code: string, rows: readonly FamilyRow[]): CriteriaSetFamily | null {
  const own = rows.find((row) => row.code === code);
  if (own === undefined) return null;
  return {
    set: criteriaSetRecordOf(own),
    siblings: rows.map(criteriaSetRecordOf),
    criteria: own.criteria,
    bands: own.bands,
  };
}

/** Criteria sets from the database, one statement a question. */
export function prismaCriteriaSetDirectory(database: Database): CriteriaSetDirectory {
  return {
    family: async (code) => {
      const rows = await database.$queryRaw<FamilyRow[]>`
        SELECT s.id, s.code, s.name_vi, s.name_en, s.decision_number, s.decision_date::text,
          s.valid_from::text, s.valid_to::text, s.scope_unit_id, s.criterion_count,
          l.id AS level_id, l.code AS level_code, l.name_vi AS level_name_vi, l.name_en AS level_name_en,
          l.position AS level_position, l.unit_kinds::text[],
          CASE WHEN s.code = asked.code THEN (
            SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'number', c.number,
              'name', c.name, 'shortName', c.short_name, 'groupName', c.group_name) ORDER BY c.position), '[]')
            FROM criterion c WHERE c.set_id = s.id) END AS criteria,
          CASE WHEN s.code = asked.code THEN (
            SELECT coalesce(json_agg(json_build_object('from', b.from_count, 'to', b.to_count) ORDER BY b.position), '[]')
            FROM criteria_set_band b WHERE b.set_id = s.id) END AS bands
        FROM criteria_set asked
        JOIN criteria_set s ON s.level_id = asked.level_id
        JOIN level l ON l.id = s.level_id
        WHERE asked.code = ${code}
        ORDER BY s.valid_from NULLS FIRST, s.code`;
      return familyOf(code, rows);
    },
    levels: async () => {
      const rows = await database.$queryRaw<LevelRow[]>`
        SELECT id AS level_id, code AS level_code, name_vi AS level_name_vi, name_en AS level_name_en,
          position AS level_position, unit_kinds::text[]
        FROM level ORDER BY position`;
      return rows.map(levelRecordOf);
    },
  };
}
