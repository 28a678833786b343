import { originOf } from '@tiendo/domain/figures/origin.ts';
import type { SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { quantityBetween } from '@tiendo/domain/values/quantity.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readEmphases } from './prisma-emphases.ts';
import type { PublishedCount, UnitMarks } from './unit-marks.ts';

type RecognitionRow = {
  unit_id: number;
  level_code: string;
  level_name_vi: string;
  level_name_en: string;
  achieved_year: number | null;
  decision_number: string | null;
  decision_date: string | null;
  known_from: string;
  origin: SnapshotOrigin;
  source_id: number | null;
};

const readRecognitions =
  (database: Database): UnitMarks['recognitions'] =>
  async (unitIds, date) => {
    const rows = await database.$queryRaw<RecognitionRow[]>`
    SELECT r.unit_id, l.code AS level_code, l.name_vi AS level_name_vi, l.name_en AS level_name_en,
      r.achieved_year, r.decision_number, r.decision_date::text, r.known_from::text, r.origin::text, r.source_id
    FROM recognition r JOIN level l ON l.id = r.level_id
    WHERE r.unit_id = ANY(${[...unitIds]}::int[]) AND r.known_from <= ${date}::date
      AND (r.valid_to IS NULL OR r.valid_to > ${date}::date)
      AND (r.revoked_on IS NULL OR r.revoked_on > ${date}::date)
    ORDER BY l.position, r.known_from, r.id`;
    return rows.map((row) => ({
      unitId: row.unit_id,
      level: { code: row.level_code, nameVi: row.level_name_vi, nameEn: row.level_name_en },
      achievedYear: row.achieved_year,
      decisionNumber: row.decision_number,
      decisionDate: row.decision_date,
      knownFrom: row.known_from,
      origin: originOf(row),
      sourceId: row.source_id,
    }));
  };

const readPublishedCounts =
  (database: Database): UnitMarks['publishedCounts'] =>
  (unitId, date) =>
    database.$queryRaw<PublishedCount[]>`
    SELECT DISTINCT ON (l.id) l.code AS "levelCode", f.qty_min::int AS count, f.as_of_to::text AS "asOf",
      f.source_id AS "sourceId"
    FROM published_figure f
    JOIN measure m ON m.id = f.measure_id
    LEFT JOIN criteria_set s ON s.id = f.set_id
    JOIN level l ON l.id = coalesce(f.level_id, s.level_id)
    WHERE m.code = 'communes_recognised' AND f.unit_id = ${unitId} AND f.as_of_to <= ${date}::date
      AND f.status IN ('result', 'estimate') AND f.qty_min = f.qty_max
    ORDER BY l.id, f.as_of_to DESC, f.id DESC`;

type PilotRow = { unit_id: number; year: string; set_code: string | null; origin: SnapshotOrigin };

const readPilots =
  (database: Database): UnitMarks['pilots'] =>
  async (unitIds, year, levelCode) => {
    const rows = await database.$queryRaw<PilotRow[]>`
    SELECT DISTINCT ON (named.unit_id) named.unit_id, to_char(t.due_date, 'YYYY') AS year, s.code AS set_code,
      t.origin::text
    FROM target_unit named JOIN target t ON t.id = named.target_id JOIN measure m ON m.id = t.measure_id
    LEFT JOIN criteria_set s ON s.id = t.set_id LEFT JOIN level l ON l.id = s.level_id
    WHERE named.unit_id = ANY(${[...unitIds]}::int[]) AND m.code = 'recognition_year'
      AND to_char(t.due_date, 'YYYY') = ${year} AND coalesce(l.code = ${levelCode}, true)
    ORDER BY named.unit_id, (t.origin = 'simulated'), (t.set_id IS NULL), t.id`;
    return rows.map((row) => ({
      unitId: row.unit_id,
      year: row.year,
      setCode: row.set_code,
      origin: originOf(row),
    }));
  };

type TargetRow = {
  due_period: string;
  due_date: string;
  operator: string;
  qty_min: number | null;
  qty_max: number | null;
  decimals: number | null;
  set_code: string | null;
  origin: SnapshotOrigin;
  source_id: number | null;
};

const readAverageTargets =
  (database: Database): UnitMarks['averageTargets'] =>
  async (unitId) => {
    const rows = await database.$queryRaw<TargetRow[]>`
    SELECT t.due_period, t.due_date::text, t.operator, t.qty_min::float8, t.qty_max::float8, t.decimals,
      s.code AS set_code, t.origin::text, t.source_id
    FROM target t JOIN measure m ON m.id = t.measure_id LEFT JOIN criteria_set s ON s.id = t.set_id
    WHERE t.unit_id = ${unitId} AND m.code = 'average_criteria'
    ORDER BY t.due_date, t.id`;
    return rows.map((row) => ({
      duePeriod: row.due_period,
      dueDate: row.due_date,
      operator: row.operator,
      quantity: quantityBetween(row.qty_min, row.qty_max, row.decimals),
      setCode: row.set_code,
      origin: originOf(row),
      sourceId: row.source_id,
    }));
  };

/** Recognitions, printed counts, pilots, target averages and stressed criteria from the database. */
export function prismaUnitMarks(database: Database): UnitMarks {
  return {
    recognitions: readRecognitions(database),
    publishedCounts: readPublishedCounts(database),
    pilots: readPilots(database),
    averageTargets: readAverageTargets(database),
    emphases: readEmphases(database),
  };
}
