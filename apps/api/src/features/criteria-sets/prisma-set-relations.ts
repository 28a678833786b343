import type { Statements } from '../../shared/prisma-database.ts';
import type { SetRelations } from './criteria-set-reader.ts';

/** The mappings between the sets of a level, and which were made from which. */
export async function readSetRelations(database: Statements, levelId: number): Promise<SetRelations> {
  const [row] = await database.$queryRaw<SetRelations[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('from', f.code, 'to', t.code, 'fromId', m.from_id,
          'toId', m.to_id, 'note', m.note) ORDER BY f.code, t.code, c.position, m.id), '[]')
        FROM criterion_mapping m JOIN criterion c ON c.id = m.from_id JOIN criteria_set f ON f.id = c.set_id
        JOIN criteria_set t ON t.id = m.to_set_id WHERE f.level_id = ${levelId}) AS mappings,
      (SELECT coalesce(json_agg(json_build_object('from', p.code, 'to', s.code) ORDER BY p.code, s.code), '[]')
        FROM criteria_set s JOIN criteria_set p ON p.id = s.parent_id
        WHERE s.level_id = ${levelId} AND p.level_id = ${levelId}) AS descents`;
  return row ?? { mappings: [], descents: [] };
}
