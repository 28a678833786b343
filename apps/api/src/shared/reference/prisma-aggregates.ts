import { communesTold } from '@tiendo/domain/figures/communes-told.ts';
import type { AsOfBasis, AsOfPrecision } from '@tiendo/domain/time/as-of.ts';
import type { Statements } from '../prisma-database.ts';
import type { AggregateRecord, RecognisedCount } from './aggregate-directory.ts';

type AggregateRow = {
  unit_id: number;
  set_id: number;
  source_id: number;
  set_size: number | null;
  as_of_from: string | null;
  as_of_to: string | null;
  precision: AsOfPrecision;
  basis: AsOfBasis;
  communes: number | null;
  total: number | null;
  average: number | null;
  average_decimals: number | null;
  printed_period: string | null;
  groups: { from: number | null; to: number | null; communes: number | null }[] | null;
};

function aggregateOf(row: AggregateRow): AggregateRecord {
  const groups = (row.groups ?? []).map((group) => ({
    min: group.from ?? 0,
    max: group.to ?? row.set_size ?? group.from ?? 0,
    communes: group.communes,
  }));
  return {
    unitId: row.unit_id,
    setId: row.set_id,
    asOf: { from: row.as_of_from, to: row.as_of_to, precision: row.precision, basis: row.basis },
    communesPrinted: row.communes,
    communes: communesTold(row.communes, groups),
    total: row.total,
    average: row.average === null ? null : { value: row.average, decimals: row.average_decimals ?? 2 },
    groups,
    sourceIds: [row.source_id],
    printedPeriod: row.printed_period,
  };
}

/**
 * What sources printed about all communes of a unit together: distribution reports, and averages
 * that were printed without a distribution.
 */
export async function readAggregates(database: Statements): Promise<AggregateRecord[]> {
  const rows = await database.$queryRaw<AggregateRow[]>`
    WITH averages AS (
      SELECT f.* FROM published_figure f JOIN measure m ON m.id = f.measure_id
      WHERE m.code = 'average_criteria' AND f.status IN ('result', 'estimate') AND f.set_id IS NOT NULL
    )
    SELECT r.unit_id, r.set_id, r.source_id, s.criterion_count AS set_size, r.as_of_from::text,
      r.as_of_to::text, r.as_of_precision::text AS precision, r.as_of_basis::text AS basis, r.communes,
      r.total, r.average::float8, r.average_decimals,
      (SELECT a.period FROM averages a WHERE a.source_id = r.source_id AND a.unit_id = r.unit_id
        AND a.set_id = r.set_id ORDER BY a.id LIMIT 1) AS printed_period,
      (SELECT json_agg(json_build_object('from', b.from_count, 'to', b.to_count, 'communes', b.communes)
        ORDER BY b.position) FROM distribution_band b WHERE b.report_id = r.id) AS groups
    FROM distribution_report r JOIN criteria_set s ON s.id = r.set_id
    UNION ALL
    SELECT a.unit_id, a.set_id, a.source_id, s.criterion_count, a.as_of_from::text, a.as_of_to::text,
      a.as_of_precision::text, a.as_of_basis::text, NULL, NULL,
      CASE WHEN a.qty_min = a.qty_max THEN a.qty_min::float8 END, a.decimals, a.period, NULL
    FROM averages a JOIN criteria_set s ON s.id = a.set_id
    WHERE NOT EXISTS (SELECT 1 FROM distribution_report r
      WHERE r.source_id = a.source_id AND r.unit_id = a.unit_id AND r.set_id = a.set_id)`;
  return rows.map(aggregateOf);
}

/** Every printed number of recognised units, the latest first. */
export const readRecognisedCounts = (database: Statements): Promise<RecognisedCount[]> =>
  database.$queryRaw<RecognisedCount[]>`
    SELECT f.unit_id AS "unitId", l.code AS "levelCode", f.qty_min::int AS count, f.as_of_to::text AS "asOf",
      f.source_id AS "sourceId"
    FROM published_figure f
    JOIN measure m ON m.id = f.measure_id
    LEFT JOIN criteria_set s ON s.id = f.set_id
    JOIN level l ON l.id = coalesce(f.level_id, s.level_id)
    WHERE m.code = 'communes_recognised' AND f.as_of_to IS NOT NULL
      AND f.status IN ('result', 'estimate') AND f.qty_min = f.qty_max
    ORDER BY f.as_of_to DESC, f.id DESC`;
