import type { Database } from '../../shared/prisma-database.ts';
import type {
  CriterionDetails,
  CriterionReader,
  CriterionSnapshot,
  SnapshotWanted,
} from './criterion-reader.ts';

async function readDetails(database: Database, criterionId: number): Promise<CriterionDetails | null> {
  const [row] = await database.$queryRaw<CriterionDetails[]>`
    WITH own_indicator AS (
      SELECT * FROM indicator WHERE criterion_id = ${criterionId}
    ), own_threshold AS (
      SELECT * FROM threshold WHERE indicator_id IN (SELECT id FROM own_indicator)
    ), named_source AS (
      SELECT source_id AS id FROM own_indicator UNION SELECT source_id FROM own_threshold
    )
    SELECT s.threshold_axis AS "thresholdAxis", c.responsible_body AS "responsibleBody", c.note,
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'code', i.code, 'text', i.text,
          'textConfidence', i.text_confidence, 'textSource', i.text_source, 'unitOfMeasure', i.unit_of_measure,
          'operator', i.operator, 'note', i.note, 'thresholds',
          (SELECT coalesce(json_agg(json_build_object('axisValue', t.axis_value, 'year', t.year,
              'value', t.value_number, 'text', t.value_text, 'confidence', t.confidence, 'source', t.source_text)
              ORDER BY t.axis_value, t.year, t.id), '[]')
            FROM own_threshold t WHERE t.indicator_id = i.id)) ORDER BY i.position), '[]')
        FROM own_indicator i) AS indicators,
      (SELECT coalesce(json_agg(json_build_object('key', d.key, 'kind', d.kind, 'title', d.title,
          'publisher', d.publisher, 'number', d.number, 'eventDate', d.event_date,
          'publicationDate', d.publication_date, 'caution', d.caution, 'cautionEn', d.caution_en) ORDER BY d.key), '[]')
        FROM source_document d WHERE d.id IN (SELECT id FROM named_source)) AS sources
    FROM criterion c JOIN criteria_set s ON s.id = c.set_id WHERE c.id = ${criterionId}`;
  return row ?? null;
}

async function readSnapshot(
  database: Database,
  { unitIds, setId, asOf, basis, origin, revision }: SnapshotWanted,
  criterionId: number,
): Promise<CriterionSnapshot | null> {
  const [row] = await database.$queryRaw<CriterionSnapshot[]>`
    SELECT p.id, p.as_of::text AS "asOf", p.basis::text, p.revision, p.revision_reason AS "revisionReason",
      p.origin::text, p.received_on::text AS "receivedOn", r.note,
      CASE WHEN d.id IS NOT NULL THEN json_build_object('key', d.key, 'kind', d.kind, 'title', d.title,
        'publisher', d.publisher, 'number', d.number, 'eventDate', d.event_date,
        'publicationDate', d.publication_date, 'caution', d.caution, 'cautionEn', d.caution_en) END AS source,
      (SELECT coalesce(json_agg(json_build_object('indicatorId', v.indicator_id, 'min', v.qty_min, 'max', v.qty_max,
          'decimals', v.decimals, 'text', v.value_text, 'isMet', v.is_met)), '[]')
        FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id
        WHERE v.snapshot_id = p.id AND i.criterion_id = ${criterionId}) AS values
    FROM progress_snapshot p
    LEFT JOIN criterion_result r ON r.snapshot_id = p.id AND r.criterion_id = ${criterionId}
    LEFT JOIN source_document d ON d.id = p.source_id
    WHERE p.unit_id = ANY(${[...unitIds]}::int[]) AND p.set_id = ${setId} AND p.state = 'accepted'
      AND p.as_of = ${asOf}::date AND p.basis::text = ${basis} AND p.origin::text = ${origin}
      AND p.revision = ${revision}
    ORDER BY p.id DESC LIMIT 1`;
  return row ?? null;
}

/** One criterion in full from the database, one statement a question. */
export function prismaCriterionReader(database: Database): CriterionReader {
  return {
    details: (criterionId) => readDetails(database, criterionId),
    snapshot: (wanted, criterionId) => readSnapshot(database, wanted, criterionId),
  };
}
