import { originOf } from '@tiendo/domain/figures/origin.ts';
import type { SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { quantityBetween } from '@tiendo/domain/values/quantity.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { TargetReader, TargetRecord } from './target-reader.ts';

type TargetRow = Omit<TargetRecord, 'quantity' | 'origin' | 'units'> & {
  min: number | null;
  max: number | null;
  decimals: number | null;
  origin: SnapshotOrigin;
  units: TargetRecord['units'] | null;
};

function targetOf({ min, max, decimals, units, ...row }: TargetRow): TargetRecord {
  return {
    ...row,
    quantity: quantityBetween(min, max, decimals),
    origin: originOf(row),
    units: units ?? [],
  };
}

/** Targets from the database; each question is one statement. */
export function prismaTargetReader(database: Database): TargetReader {
  return {
    search: async ({ unitIds, date, layer }, { offset, take }) => {
      const rows = await database.$queryRaw<TargetRow[]>`
        SELECT t.id, t.unit_id AS "unitId", s.code AS "setCode", g.name AS population, g.name_en AS "populationEn",
          t.status::text,
          t.operator, t.qty_min::float8 AS min, t.qty_max::float8 AS max, t.decimals, t.denominator,
          t.due_period AS "duePeriod", t.due_date::text AS "dueDate", t.set_on::text AS "setOn", t.origin::text,
          json_build_object('code', m.code, 'nameVi', m.name_vi, 'nameEn', m.name_en,
            'unitOfMeasureVi', m.unit_of_measure_vi, 'unitOfMeasureEn', m.unit_of_measure_en) AS measure,
          (SELECT json_agg(json_build_object('unitId', n.unit_id, 'outcome', n.outcome) ORDER BY n.unit_id)
            FROM target_unit n WHERE n.target_id = t.id) AS units,
          CASE WHEN d.id IS NOT NULL THEN json_build_object('key', d.key, 'kind', d.kind, 'title', d.title,
            'publisher', d.publisher, 'number', d.number, 'eventDate', d.event_date,
            'publicationDate', d.publication_date, 'caution', d.caution, 'cautionEn', d.caution_en) END AS source
        FROM target t
        JOIN measure m ON m.id = t.measure_id
        LEFT JOIN criteria_set s ON s.id = t.set_id
        LEFT JOIN unit_group g ON g.id = t.population_id
        LEFT JOIN source_document d ON d.id = t.source_id
        WHERE t.unit_id = ANY(${[...unitIds]}::int[])
          AND (${layer} = 'all' OR t.origin <> 'simulated')
          AND (${date}::date IS NULL OR (coalesce(t.set_on <= ${date}::date, true)
            AND date_part('year', t.due_date) >= date_part('year', ${date}::date)))
        ORDER BY t.due_date, t.id OFFSET ${offset} LIMIT ${take}`;
      return rows.map(targetOf);
    },
  };
}
