import type { PageWindow } from '../../shared/paging.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { FigureRecord, FigureSearch, FoundFigures } from './published-figure-reader.ts';

/** A page of figures, and every figure of their sources, in the order of sources and keys. */
export async function readFigures(
  database: Database,
  search: FigureSearch,
  { offset, take }: PageWindow,
): Promise<FoundFigures> {
  const unitIds = search.unitIds === null ? null : [...search.unitIds];
  const rows = await database.$queryRaw<(FigureRecord & { asked: boolean })[]>`
    WITH page AS (
      SELECT f.id, f.source_id FROM published_figure f JOIN source_document d ON d.id = f.source_id
      WHERE (${unitIds}::int[] IS NULL OR f.unit_id = ANY(${unitIds}::int[])
          OR f.population_id IN (SELECT n.group_id FROM unit_group_member n WHERE n.unit_id = ANY(${unitIds}::int[])))
        AND (${search.source}::text IS NULL OR d.key = ${search.source})
      ORDER BY d.key, length(f.key), f.key OFFSET ${offset} LIMIT ${take}
    )
    SELECT f.id IN (SELECT id FROM page) AS asked, f.key, f.source_id AS "sourceId", d.key AS "sourceKey",
      d.event_date::text AS "sourceDate",
      json_build_object('code', m.code, 'nameVi', m.name_vi, 'nameEn', m.name_en,
        'unitOfMeasureVi', m.unit_of_measure_vi, 'unitOfMeasureEn', m.unit_of_measure_en) AS measure,
      f.label_vi AS "labelVi", f.label_en AS "labelEn", f.unit_id AS "unitId", f.per_member AS "perMember",
      f.population_id AS "populationId",
      CASE WHEN g.id IS NOT NULL THEN json_build_object('name', g.name, 'nameEn', g.name_en,
        'sizePrinted', g.size_printed, 'unitIds',
        (SELECT coalesce(json_agg(n.unit_id ORDER BY n.unit_id), '[]') FROM unit_group_member n WHERE n.group_id = g.id)) END AS population,
      f.set_id AS "setId", s.code AS "setCode", f.set_basis::text AS "setBasis",
      coalesce(s.criterion_count, (SELECT min(c.criterion_count) FROM figure_set_candidate n
        JOIN criteria_set c ON c.id = n.set_id WHERE n.figure_id = f.id
        HAVING min(c.criterion_count) = max(c.criterion_count))) AS "setSize",
      (SELECT coalesce(json_agg(c.code ORDER BY c.valid_from, c.code), '[]') FROM figure_set_candidate n
        JOIN criteria_set c ON c.id = n.set_id WHERE n.figure_id = f.id) AS "setCandidates",
      (SELECT coalesce(json_agg(n.set_id ORDER BY n.set_id), '[]') FROM figure_set_candidate n
        WHERE n.figure_id = f.id) AS "candidateIds",
      CASE WHEN f.qualifier IS NOT NULL THEN json_build_object('min', f.qty_min::float8, 'max', f.qty_max::float8,
        'decimals', f.decimals, 'qualifier', f.qualifier) END AS quantity,
      f.value_text AS "valueText", f.value_text_en AS "valueTextEn", f.numerator, f.denominator, f.percent::float8,
      CASE WHEN f.band_from IS NOT NULL THEN json_build_object('from', f.band_from, 'to', f.band_to) END AS band,
      json_build_object('from', f.as_of_from, 'to', f.as_of_to, 'precision', f.as_of_precision,
        'basis', f.as_of_basis) AS "asOf",
      f.period, f.stock_or_flow::text AS "stockOrFlow", f.status::text, f.met_names AS "metNames",
      f.met_names_en AS "metNamesEn", f.not_met_names AS "notMetNames", f.not_met_names_en AS "notMetNamesEn",
      f.met_numbers AS "metNumbers", f.not_met_numbers AS "notMetNumbers",
      f.unit_names AS "unitNames", f.quote, f.note, f.note_en AS "noteEn", base.key AS "baseKey"
    FROM published_figure f
    JOIN source_document d ON d.id = f.source_id
    JOIN measure m ON m.id = f.measure_id
    LEFT JOIN criteria_set s ON s.id = f.set_id
    LEFT JOIN unit_group g ON g.id = f.population_id
    LEFT JOIN published_figure base ON base.id = f.base_figure_id
    WHERE f.source_id IN (SELECT source_id FROM page)
    ORDER BY d.key, length(f.key), f.key`;
  const ofSources = rows.map(({ asked: _asked, ...figure }) => figure);
  return { page: ofSources.filter((_, index) => rows[index]?.asked), ofSources };
}
