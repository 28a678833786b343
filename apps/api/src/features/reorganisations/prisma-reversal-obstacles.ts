import type { ReversalObstacle } from '@tiendo/domain/units/reorganisation-reversal.ts';
import type { Database } from '../../shared/prisma-database.ts';

type Transaction = Pick<Database, '$queryRaw'>;

type State = { reversed: boolean };

const obstacle = (code: ReversalObstacle['code']): ReversalObstacle => ({
  code,
  unit: null,
  other: null,
  count: 1,
});

/** What became of the units since: changed again, given units under them, their codes and parents gone. */
function readLaterChanges(tx: Transaction, id: number) {
  return tx.$queryRaw<ReversalObstacle[]>`
    WITH formed AS (SELECT * FROM administrative_unit WHERE formed_by = ${id}::int),
      ended AS (SELECT * FROM administrative_unit WHERE ended_by = ${id}::int)
    SELECT 'later_reorganisation' AS code, concat_ws(' ', f.code, f.name) AS unit,
      coalesce(r.title, f.valid_to::text) AS other, 1 AS count
    FROM formed f LEFT JOIN reorganisation r ON r.id = f.ended_by WHERE f.valid_to IS NOT NULL
    UNION ALL
    SELECT 'units_under_formed', concat_ws(' ', f.code, f.name), min(concat_ws(' ', c.code, c.name)), count(*)::int
    FROM formed f JOIN administrative_unit c ON c.parent_id = f.id
    WHERE c.formed_by IS DISTINCT FROM ${id}::int GROUP BY f.id, f.code, f.name
    UNION ALL
    SELECT 'code_taken_since', concat_ws(' ', e.code, e.name), min(concat_ws(' ', u.code, u.name)), count(*)::int
    FROM ended e JOIN administrative_unit u ON u.code = e.code AND u.valid_from >= e.valid_to
    WHERE u.formed_by IS DISTINCT FROM ${id}::int GROUP BY e.id, e.code, e.name
    UNION ALL
    SELECT 'parent_ended_since', concat_ws(' ', e.code, e.name), concat_ws(' ', p.code, p.name), 1
    FROM ended e JOIN administrative_unit p ON p.id = e.parent_id
    WHERE p.valid_to IS NOT NULL AND p.ended_by IS DISTINCT FROM ${id}::int
    ORDER BY 1, 2`;
}

/** The data that speaks of the units formed. */
function readDependents(tx: Transaction, id: number) {
  return tx.$queryRaw<ReversalObstacle[]>`
    WITH formed AS (SELECT id, concat_ws(' ', code, name) AS label FROM administrative_unit WHERE formed_by = ${id}::int)
    SELECT used.code, f.label AS unit, NULL AS other, count(*)::int AS count
    FROM formed f JOIN (
      SELECT 'snapshots' AS code, unit_id FROM progress_snapshot
      UNION ALL SELECT 'published_figures', unit_id FROM published_figure
      UNION ALL SELECT 'published_figures', unit_id FROM distribution_report
      UNION ALL SELECT 'recognitions', unit_id FROM recognition
      UNION ALL SELECT 'targets', unit_id FROM target
      UNION ALL SELECT 'targets', unit_id FROM target_unit
      UNION ALL SELECT 'unit_groups', owner_id FROM unit_group
      UNION ALL SELECT 'unit_groups', unit_id FROM unit_group_member
      UNION ALL SELECT 'scope_rules', unit_id FROM programme_scope
      UNION ALL SELECT 'criteria_sets', scope_unit_id FROM criteria_set
      UNION ALL SELECT 'stressed_criteria', unit_id FROM criterion_emphasis
    ) used ON used.unit_id = f.id
    GROUP BY used.code, f.id, f.label ORDER BY used.code, f.label`;
}

/** Everything that stands in the way of taking a reorganisation back. */
export async function readObstacles(tx: Transaction, id: number): Promise<ReversalObstacle[]> {
  const [state] = await tx.$queryRaw<State[]>`
    SELECT reversed_at IS NOT NULL AS reversed FROM reorganisation WHERE id = ${id}::int`;
  if (state === undefined) return [obstacle('unknown_reorganisation')];
  if (state.reversed) return [obstacle('already_reversed')];
  return [...(await readLaterChanges(tx, id)), ...(await readDependents(tx, id))];
}
