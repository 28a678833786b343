import type { Database } from '../../shared/prisma-database.ts';
import type { SimulatedCounts, SimulationQuestion } from './published-figure-reader.ts';

/** The latest simulated count of each unit at or under a unit, at the date of each question. */
export async function readSimulated(
  database: Database,
  questions: readonly SimulationQuestion[],
): Promise<SimulatedCounts[]> {
  const unitIds = questions.map((question) => question.unitId);
  const setIds = questions.map((question) => question.setId);
  const dates = questions.map((question) => question.date);
  return database.$queryRaw<SimulatedCounts[]>`
    WITH RECURSIVE asked AS (
      SELECT DISTINCT * FROM unnest(${unitIds}::int[], ${setIds}::int[], ${dates}::date[]) AS question (unit_id, set_id, date)
    ), under AS (
      SELECT asked.*, asked.unit_id AS id FROM asked
      UNION ALL
      SELECT under.unit_id, under.set_id, under.date, child.id
      FROM under JOIN administrative_unit child ON child.parent_id = under.id
      WHERE daterange(child.valid_from, child.valid_to) @> under.date
    ), latest AS (
      SELECT DISTINCT ON (under.unit_id, under.set_id, under.date, under.id)
        under.unit_id, under.set_id, under.date, s.met_count
      FROM under JOIN progress_snapshot s ON s.unit_id = under.id AND s.set_id = under.set_id
      WHERE s.origin = 'simulated' AND s.state = 'accepted' AND s.as_of <= under.date
      ORDER BY under.unit_id, under.set_id, under.date, under.id, s.as_of DESC, s.revision DESC, s.id DESC
    )
    SELECT unit_id AS "unitId", set_id AS "setId", date::text, json_agg(met_count) AS counts
    FROM latest WHERE met_count IS NOT NULL GROUP BY unit_id, set_id, date`;
}
