import type { Database } from '../../shared/prisma-database.ts';
import type { PublishedFigureReader } from './published-figure-reader.ts';

/** The latest simulated count of each unit of each question; of units without one, nothing. */
export const readSimulated =
  (database: Database): PublishedFigureReader['simulated'] =>
  async (questions) => {
    const asked = questions.flatMap(({ unitIds, setId, date }, place) =>
      unitIds.map((unitId) => ({ place, unitId, setId, date })),
    );
    const rows = await database.$queryRaw<{ place: number; counts: number[] }[]>`
      SELECT place, json_agg(met_count) AS counts FROM (
        SELECT DISTINCT ON (asked.place, s.unit_id) asked.place, s.met_count
        FROM unnest(${asked.map((one) => one.place)}::int[], ${asked.map((one) => one.unitId)}::int[],
          ${asked.map((one) => one.setId)}::int[], ${asked.map((one) => one.date)}::date[])
          AS asked (place, unit_id, set_id, date)
        JOIN progress_snapshot s ON s.unit_id = asked.unit_id AND s.set_id = asked.set_id AND s.as_of <= asked.date
        WHERE s.origin = 'simulated' AND s.state = 'accepted'
        ORDER BY asked.place, s.unit_id, s.as_of DESC, s.revision DESC, s.id DESC
      ) latest
      WHERE met_count IS NOT NULL GROUP BY place`;
    const counts = new Map(rows.map((row) => [row.place, row.counts]));
    return questions.map((_, place) => counts.get(place) ?? []);
  };
