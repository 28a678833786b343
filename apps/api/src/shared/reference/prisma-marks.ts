import { originOf } from '@tiendo/domain/figures/origin.ts';
import type { SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { quantityBetween } from '@tiendo/domain/values/quantity.ts';
import type { Statements } from '../prisma-database.ts';
import type {
  AverageTarget,
  EmphasisRecord,
  Marks,
  PilotRecord,
  RecognitionRecord,
} from './marks-directory.ts';

type Stored<T> = Omit<T, 'origin'> & { origin: SnapshotOrigin };

const withOrigin = <T extends { origin: SnapshotOrigin }>(row: T) => ({ ...row, origin: originOf(row) });

async function readRecognitions(database: Statements): Promise<RecognitionRecord[]> {
  const rows = await database.$queryRaw<Stored<RecognitionRecord>[]>`
    SELECT r.id, r.unit_id AS "unitId", json_build_object('code', l.code, 'nameVi', l.name_vi, 'nameEn', l.name_en) AS level,
      r.achieved_year AS "achievedYear", r.decision_number AS "decisionNumber",
      r.decision_date::text AS "decisionDate", r.known_from::text AS "knownFrom",
      least(r.valid_to, r.revoked_on)::text AS "endsOn", r.revoked_on::text AS "revokedOn",
      r.origin::text, r.source_id AS "sourceId"
    FROM recognition r JOIN level l ON l.id = r.level_id
    ORDER BY l.position, r.known_from, r.id`;
  return rows.map(withOrigin);
}

async function readPilots(database: Statements): Promise<PilotRecord[]> {
  const rows = await database.$queryRaw<Stored<PilotRecord>[]>`
    SELECT named.unit_id AS "unitId", to_char(t.due_date, 'YYYY') AS year, s.code AS "setCode",
      l.code AS "levelCode", t.set_on::text AS "setOn", t.origin::text
    FROM target_unit named JOIN target t ON t.id = named.target_id JOIN measure m ON m.id = t.measure_id
    LEFT JOIN criteria_set s ON s.id = t.set_id LEFT JOIN level l ON l.id = s.level_id
    WHERE m.code = 'recognition_year'
    ORDER BY named.unit_id, (t.origin = 'simulated'), (t.set_id IS NULL), t.id`;
  return rows.map(withOrigin);
}

type TargetRow = Stored<Omit<AverageTarget, 'quantity'>> & {
  least: number | null;
  most: number | null;
  decimals: number | null;
};

async function readAverageTargets(database: Statements): Promise<AverageTarget[]> {
  const rows = await database.$queryRaw<TargetRow[]>`
    SELECT t.unit_id AS "unitId", t.due_period AS "duePeriod", t.due_date::text AS "dueDate", t.operator,
      t.qty_min::float8 AS least, t.qty_max::float8 AS most, t.decimals, s.code AS "setCode",
      t.set_on::text AS "setOn", t.origin::text, t.source_id AS "sourceId"
    FROM target t JOIN measure m ON m.id = t.measure_id LEFT JOIN criteria_set s ON s.id = t.set_id
    WHERE m.code = 'average_criteria'
    ORDER BY t.due_date, t.id`;
  return rows.map(({ least, most, decimals, ...row }) => ({
    ...withOrigin(row),
    quantity: quantityBetween(least, most, decimals),
  }));
}

const readEmphases = (database: Statements): Promise<EmphasisRecord[]> =>
  database.$queryRaw<EmphasisRecord[]>`
    SELECT e.unit_id AS "unitId", e.criterion_id AS "criterionId", e.as_of::text AS "asOf",
      e.set_basis::text AS "setBasis", e.source_id AS "sourceId"
    FROM criterion_emphasis e JOIN criterion c ON c.id = e.criterion_id
    ORDER BY e.as_of, e.source_id, c.position`;

/** Recognitions, pilots, target averages and stressed criteria. */
export async function readMarks(database: Statements): Promise<Marks> {
  return {
    recognitions: await readRecognitions(database),
    pilots: await readPilots(database),
    averageTargets: await readAverageTargets(database),
    emphases: await readEmphases(database),
  };
}
