import type pg from 'pg';
import { type CopyRow, copyRows } from './copy-rows.ts';
import type { UnitRows } from './load-units.ts';
import { metIn, planSnapshots, snapshotSize } from './plan-snapshots.ts';
import type { UnitPlan } from './unit-plan.ts';

const snapshotColumns =
  'id, unit_id, set_id, as_of, basis, origin, state, revision, size, met_count, verdict_mask';

async function setIds(client: pg.Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: number; code: string }>('SELECT id, code FROM criteria_set');
  return new Map(rows.map(({ id, code }) => [code, id]));
}

function* snapshotRows(
  plan: UnitPlan,
  rowOf: UnitRows,
  sets: ReadonlyMap<string, number>,
): Generator<CopyRow> {
  let id = 0;
  for (const { unitKey, set, asOf, basis, state, revision, mask } of planSnapshots(plan)) {
    const [unitId = null, setId = null] = [rowOf.get(unitKey), sets.get(set)];
    id += 1;
    yield [id, unitId, setId, asOf, basis, 'import', state, revision, snapshotSize, metIn(mask), mask];
  }
}

/** A row for each letter of a mask that is known. */
const resultsOfMasks = `
  INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
  SELECT s.id, c.id, (CASE substr(s.verdict_mask, c.position, 1)
      WHEN 'm' THEN 'met' WHEN 'n' THEN 'not_met' WHEN 'a' THEN 'not_assessed' END)::verdict
  FROM progress_snapshot s
  JOIN criterion c ON c.set_id = s.set_id AND substr(s.verdict_mask, c.position, 1) <> '.'
  ORDER BY s.id, c.position`;

/** Loads every report with its results, and writes at once what triggers would have written row by row. */
export async function loadProgress(client: pg.Client, plan: UnitPlan, rowOf: UnitRows): Promise<void> {
  const sets = await setIds(client);
  await copyRows(client, `progress_snapshot (${snapshotColumns})`, snapshotRows(plan, rowOf, sets));
  await client.query(resultsOfMasks);
  await client.query("SELECT setval('progress_snapshot_id_seq', max(id)) FROM progress_snapshot");
  await client.query('UPDATE data_version SET version = version + 1');
  await client.query(`INSERT INTO progress_change (unit_id, set_id, version)
    SELECT DISTINCT s.unit_id, s.set_id, v.version FROM progress_snapshot s, data_version v
    WHERE s.state = 'accepted' AND v.part = 'progress'`);
}
