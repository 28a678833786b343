import type { Database } from '../../shared/prisma-database.ts';
import type { InstanceFacts, InstanceReader, InstanceView } from './instance-reader.ts';

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
    newestState: async () => {
      const [row] = await database.$queryRaw<InstanceView[]>`
        SELECT unit_id AS "unitId", set_id AS "setId", as_of::text AS date FROM progress_snapshot
        WHERE state = 'accepted' ORDER BY as_of DESC, id LIMIT 1`;
      return row ?? null;
    },
  };
}
