import type { Database } from '../../../shared/prisma-database.ts';
import type { PlainRecords, PlainState } from './verify-roll-ups.ts';

const masksAtATime = 5_000;

/** The rows that roll-ups are made of, read again from the results themselves; nothing of it is held. */
export function prismaPlainRecords(database: Database): PlainRecords {
  return {
    wrongMasks: async (repair) => {
      const wrong: number[] = [];
      for (let after = 0; ; ) {
        const rows = await database.$queryRaw<{ id: number; wrong: boolean }[]>`
          WITH page AS (SELECT id, verdict_mask FROM progress_snapshot WHERE id > ${after} ORDER BY id LIMIT ${masksAtATime}),
            told AS (SELECT * FROM verdict_masks_of(ARRAY(SELECT id FROM page)))
          SELECT page.id, page.verdict_mask <> coalesce(told.mask, '') AS wrong
          FROM page LEFT JOIN told ON told.snapshot_id = page.id ORDER BY page.id`;
        wrong.push(...rows.filter((row) => row.wrong).map(({ id }) => id));
        if (rows.length < masksAtATime) break;
        after = rows.at(-1)?.id ?? 0;
      }
      if (repair && wrong.length > 0)
        await database.$executeRaw`
          UPDATE progress_snapshot s SET verdict_mask = told.mask
          FROM verdict_masks_of(${wrong}::int[]) AS told WHERE s.id = told.snapshot_id`;
      return wrong;
    },
    quarters: () => database.$queryRaw<{ setId: number; first: string; last: string }[]>`
      SELECT set_id AS "setId", min(as_of)::text AS first, max(as_of)::text AS last
      FROM progress_snapshot WHERE state = 'accepted' GROUP BY set_id ORDER BY set_id`,
    states: (setId, date) => database.$queryRaw<PlainState[]>`
      SELECT latest.unit_id AS "unitId", latest.origin, latest.met_count AS "metCount",
        latest.basic_count AS "basicCount", latest.size,
        coalesce((SELECT mask FROM verdict_masks_of(ARRAY[latest.id])), '') AS mask
      FROM (
        SELECT DISTINCT ON (s.unit_id, s.origin = 'simulated') s.id, s.unit_id, s.met_count,
          s.basic_count, s.size,
          CASE WHEN s.origin = 'simulated' THEN 'simulated' ELSE 'real' END AS origin
        FROM progress_snapshot s JOIN administrative_unit u ON u.id = s.unit_id
        WHERE s.state = 'accepted' AND s.set_id = ${setId} AND s.as_of <= ${date}::date
          AND (u.valid_from IS NULL OR s.as_of >= u.valid_from) AND (u.valid_to IS NULL OR s.as_of < u.valid_to)
        ORDER BY s.unit_id, s.origin = 'simulated', s.as_of DESC, (s.origin = 'published'), s.revision DESC,
          (s.basis = 'published'), s.basis DESC, s.id DESC
      ) latest`,
    readAllAgain: async () => {
      await database.$executeRaw`
        WITH counted AS (UPDATE data_version SET version = version + 1 WHERE part = 'progress' RETURNING version)
        INSERT INTO progress_change SELECT DISTINCT s.unit_id, s.set_id, counted.version FROM progress_snapshot s, counted
        ON CONFLICT (unit_id, set_id) DO UPDATE SET version = excluded.version`;
    },
  };
}
