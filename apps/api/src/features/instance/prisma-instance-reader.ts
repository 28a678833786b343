import type { Database } from '../../shared/prisma-database.ts';
import type { InstanceFacts, InstanceReader } from './instance-reader.ts';

type ViewRow = { unit_id: number; set_code: string; date: string };

/** What the database holds. */
export function prismaInstanceReader(database: Database): InstanceReader {
  return {
    facts: async () => {
      const [row] = await database.$queryRaw<InstanceFacts[]>`
        WITH dates AS (
          SELECT min(as_of) AS first, max(as_of) AS last FROM progress_snapshot WHERE state = 'accepted'
          UNION ALL
          SELECT min(as_of_to), max(as_of_to) FROM distribution_report
        )
        SELECT EXISTS (SELECT 1 FROM progress_snapshot WHERE origin = 'simulated') AS "hasSimulatedData",
          min(first)::text AS "firstData", max(last)::text AS "lastData" FROM dates`;
      return row ?? { hasSimulatedData: false, firstData: null, lastData: null };
    },
    newestView: async () => {
      const [row] = await database.$queryRaw<ViewRow[]>`
        SELECT unit_id, set_code, date FROM (
          SELECT 0 AS rank, r.unit_id, s.code AS set_code, r.as_of_to::text AS date
          FROM distribution_report r JOIN criteria_set s ON s.id = r.set_id
          WHERE r.as_of_to IS NOT NULL AND EXISTS (SELECT 1 FROM distribution_band b WHERE b.report_id = r.id)
          UNION ALL
          (SELECT 1, p.unit_id, s.code, p.as_of::text
          FROM progress_snapshot p JOIN criteria_set s ON s.id = p.set_id
          WHERE p.state = 'accepted' ORDER BY p.as_of DESC, p.id LIMIT 1)
        ) candidate ORDER BY rank, date DESC, unit_id LIMIT 1`;
      if (row === undefined) return null;
      return { unitId: row.unit_id, setCode: row.set_code, date: row.date };
    },
  };
}
