import type { Statements } from '../prisma-database.ts';
import type { SetContent } from './set-content.ts';

/** What a set asks for, in one statement. */
export async function readSetContent(database: Statements, setId: number): Promise<SetContent> {
  const [content] = await database.$queryRaw<SetContent[]>`
    SELECT s.threshold_axis AS "thresholdAxis", s.verdicts_allowed::text[] AS "verdictsAllowed",
      s.indicator_count AS "indicatorCount", s.basic_counts AS "basicCounts",
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'number', c.number,
          'name', c.name, 'nameEn', c.name_en, 'shortName', c.short_name, 'shortNameEn', c.short_name_en,
          'groupName', c.group_name, 'groupNameEn', c.group_name_en, 'responsibleBody', c.responsible_body,
          'indicators', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'code', i.code, 'text', i.text,
              'textConfidence', i.text_confidence, 'textSource', i.text_source, 'unitOfMeasure', i.unit_of_measure,
              'operator', i.operator, 'note', i.note, 'thresholds',
              (SELECT coalesce(json_agg(json_build_object('axisValue', t.axis_value, 'year', t.year,
                  'value', t.value_number, 'text', t.value_text, 'confidence', t.confidence, 'source', t.source_text)
                  ORDER BY t.axis_value, t.year, t.id), '[]')
                FROM threshold t WHERE t.indicator_id = i.id)) ORDER BY i.position), '[]')
            FROM indicator i WHERE i.criterion_id = c.id)) ORDER BY c.position), '[]')
        FROM criterion c WHERE c.set_id = s.id) AS criteria
    FROM criteria_set s WHERE s.id = ${setId}`;
  if (content === undefined) throw new Error(`the set ${setId} is stored`);
  return content;
}
