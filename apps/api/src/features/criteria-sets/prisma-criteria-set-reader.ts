import type { Database } from '../../shared/prisma-database.ts';
import type { CriteriaSetDetails, CriteriaSetReader } from './criteria-set-reader.ts';
import { readSetRelations } from './prisma-set-relations.ts';

/** The set with its criteria, their indicators and thresholds, and the documents they were read in. */
async function readDetails(database: Database, id: number): Promise<CriteriaSetDetails | null> {
  const [row] = await database.$queryRaw<CriteriaSetDetails[]>`
    WITH own_criterion AS (
      SELECT * FROM criterion WHERE set_id = ${id}
    ), own_indicator AS (
      SELECT * FROM indicator WHERE criterion_id IN (SELECT id FROM own_criterion)
    ), own_threshold AS (
      SELECT * FROM threshold WHERE indicator_id IN (SELECT id FROM own_indicator)
    ), named_source AS (
      SELECT source_id AS id FROM criteria_set WHERE id = ${id}
      UNION SELECT source_id FROM own_criterion
      UNION SELECT source_id FROM own_indicator
      UNION SELECT source_id FROM own_threshold
    ), thresholds AS (
      SELECT t.indicator_id, json_agg(json_build_object('axisValue', t.axis_value, 'year', t.year,
        'value', t.value_number, 'text', t.value_text, 'confidence', t.confidence, 'source', t.source_text)
        ORDER BY t.axis_value, t.year, t.id) AS items
      FROM own_threshold t GROUP BY t.indicator_id
    ), indicators AS (
      SELECT i.criterion_id, json_agg(json_build_object('id', i.id, 'code', i.code, 'text', i.text,
        'textConfidence', i.text_confidence, 'textSource', i.text_source, 'unitOfMeasure', i.unit_of_measure,
        'operator', i.operator, 'note', i.note, 'thresholds', coalesce(thresholds.items, '[]'))
        ORDER BY i.position) AS items
      FROM own_indicator i LEFT JOIN thresholds ON thresholds.indicator_id = i.id GROUP BY i.criterion_id
    )
    SELECT s.decision_date::text AS "decisionDate", s.issuer, s.period_printed AS "periodPrinted",
      s.indicator_count AS "indicatorCount", s.verdicts_allowed::text[] AS "verdictsAllowed",
      s.threshold_axis AS "thresholdAxis", s.completeness, s.note,
      (SELECT min(p.as_of)::text FROM progress_snapshot p WHERE p.set_id = s.id) AS "frozenSince",
      (SELECT coalesce(json_agg(json_build_object('from', b.from_count, 'to', b.to_count) ORDER BY b.position), '[]')
        FROM criteria_set_band b WHERE b.set_id = s.id) AS bands,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'number', c.number,
          'name', c.name, 'nameEn', c.name_en, 'shortName', c.short_name, 'shortNameEn', c.short_name_en,
          'groupName', c.group_name, 'groupNameEn', c.group_name_en,
          'responsibleBody', c.responsible_body, 'withdrawalKey', c.withdrawal_key,
          'nameSource', c.name_source, 'note', c.note, 'indicators', coalesce(indicators.items, '[]'))
          ORDER BY c.position), '[]')
        FROM own_criterion c LEFT JOIN indicators ON indicators.criterion_id = c.id) AS criteria,
      (SELECT coalesce(json_agg(json_build_object('key', d.key, 'kind', d.kind, 'title', d.title,
          'publisher', d.publisher, 'number', d.number, 'eventDate', d.event_date,
          'publicationDate', d.publication_date, 'caution', d.caution, 'cautionEn', d.caution_en) ORDER BY d.key), '[]')
        FROM source_document d WHERE d.id IN (SELECT id FROM named_source)) AS sources
    FROM criteria_set s WHERE s.id = ${id}`;
  return row ?? null;
}

/** Criteria sets in full from the database, one statement a question. */
export function prismaCriteriaSetReader(database: Database): CriteriaSetReader {
  return {
    details: (id) => readDetails(database, id),
    relations: (levelId) => readSetRelations(database, levelId),
  };
}
