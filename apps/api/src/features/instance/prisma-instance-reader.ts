import type { Database } from '../../shared/prisma-database.ts';
import type { InstanceFacts, InstanceReader, NewestReports } from './instance-reader.ts';

/** What the database holds. */
export function prismaInstanceReader(database: Database): InstanceReader {
  return {
    facts: async () => {
      const [row] = await database.$queryRaw<InstanceFacts[]>`
        SELECT EXISTS (SELECT 1 FROM progress_snapshot WHERE origin = 'simulated') AS "hasSimulatedData",
          least((SELECT min(as_of) FROM progress_snapshot WHERE state = 'accepted'),
            (SELECT min(as_of_to) FROM distribution_report))::text AS "firstData",
          greatest((SELECT max(as_of) FROM progress_snapshot WHERE state = 'accepted'),
            (SELECT max(as_of_to) FROM distribution_report))::text AS "lastData"`;
      return row ?? { hasSimulatedData: false, firstData: null, lastData: null };
    },
    newestReports: () => database.$queryRaw<NewestReports[]>`
      SELECT coalesce(u.parent_id, u.id) AS "parentId", s.set_id AS "setId", s.as_of::text AS date,
        count(DISTINCT s.unit_id)::int AS units
      FROM progress_snapshot s JOIN administrative_unit u ON u.id = s.unit_id
      WHERE s.state = 'accepted' AND s.origin <> 'published' AND s.as_of = (
        SELECT max(as_of) FROM progress_snapshot WHERE state = 'accepted' AND origin <> 'published')
      GROUP BY 1, 2, 3 ORDER BY 1, 2`,
  };
}
