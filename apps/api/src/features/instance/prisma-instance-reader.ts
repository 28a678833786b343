import type { Database } from '../../shared/prisma-database.ts';
import type { InstanceReader, StoredInstance } from './instance-reader.ts';

/** What the database holds, in one statement. */
export function prismaInstanceReader(database: Database): InstanceReader {
  return async () => {
    const [row] = await database.$queryRaw<StoredInstance[]>`
      WITH reported AS (
        SELECT coalesce(u.parent_id, u.id) AS "parentId", s.set_id AS "setId", s.as_of::text AS date,
          count(DISTINCT s.unit_id) AS units
        FROM progress_snapshot s JOIN administrative_unit u ON u.id = s.unit_id
        WHERE s.state = 'accepted' AND s.origin <> 'published' AND s.as_of = (
          SELECT max(as_of) FROM progress_snapshot WHERE state = 'accepted' AND origin <> 'published')
        GROUP BY 1, 2, 3 ORDER BY 1, 2)
      SELECT EXISTS (SELECT 1 FROM progress_snapshot WHERE origin = 'simulated') AS "hasSimulatedData",
        least((SELECT min(as_of) FROM progress_snapshot WHERE state = 'accepted'),
          (SELECT min(as_of_to) FROM distribution_report))::text AS "firstData",
        greatest((SELECT max(as_of) FROM progress_snapshot WHERE state = 'accepted'),
          (SELECT max(as_of_to) FROM distribution_report))::text AS "lastData",
        (SELECT coalesce(json_agg(reported), '[]') FROM reported) AS "newestReports"`;
    return row ?? { hasSimulatedData: false, firstData: null, lastData: null, newestReports: [] };
  };
}
