import type { Database } from '../../shared/prisma-database.ts';
import type { ReportRecord } from './published-figure-reader.ts';

type ReportRow = Omit<ReportRecord, 'groups'> & { groups: ReportRecord['groups'] | null };

/**
 * What sources tell of the communes of a unit together: distribution reports, and units of which
 * only an average is printed; with the number of units that the lists of units hold at the date.
 */
export async function readReports(database: Database, sourceIds: readonly number[]): Promise<ReportRecord[]> {
  const rows = await database.$queryRaw<ReportRow[]>`
    WITH RECURSIVE told AS (
      SELECT r.id, r.source_id, r.unit_id, r.set_id, r.as_of_to AS date, r.communes, r.total
      FROM distribution_report r WHERE r.source_id = ANY(${[...sourceIds]}::int[])
      UNION ALL
      SELECT NULL, f.source_id, f.unit_id, f.set_id, f.as_of_to, NULL, NULL
      FROM published_figure f JOIN measure m ON m.id = f.measure_id
      WHERE m.code = 'average_criteria' AND f.set_id IS NOT NULL AND f.source_id = ANY(${[...sourceIds]}::int[])
        AND NOT EXISTS (SELECT 1 FROM distribution_report r
          WHERE r.source_id = f.source_id AND r.unit_id = f.unit_id AND r.set_id = f.set_id)
    ), under AS (
      SELECT told.source_id, told.unit_id, told.set_id, told.date, told.unit_id AS id FROM told
      UNION ALL
      SELECT under.source_id, under.unit_id, under.set_id, under.date, child.id
      FROM under JOIN administrative_unit child ON child.parent_id = under.id
      WHERE daterange(child.valid_from, child.valid_to) @> under.date
    )
    SELECT told.source_id AS "sourceId", told.unit_id AS "unitId", told.set_id AS "setId", told.communes, told.total,
      (SELECT count(*) FROM under JOIN administrative_unit u ON u.id = under.id
        JOIN criteria_set s ON s.id = under.set_id JOIN level l ON l.id = s.level_id
        LEFT JOIN programme_scope p ON p.unit_id = u.id AND daterange(p.valid_from, p.valid_to) @> under.date
        WHERE under.source_id = told.source_id AND under.unit_id = told.unit_id AND under.set_id = told.set_id
          AND coalesce(p.counted, u.kind = ANY(l.unit_kinds)))::int AS "unitsListed",
      (SELECT json_agg(json_build_object('min', coalesce(b.from_count, 0), 'max', coalesce(b.to_count, s.criterion_count),
          'communes', b.communes) ORDER BY b.position)
        FROM distribution_band b JOIN criteria_set s ON s.id = told.set_id WHERE b.report_id = told.id) AS groups
    FROM told`;
  return rows.map((row) => ({ ...row, groups: row.groups ?? [] }));
}
