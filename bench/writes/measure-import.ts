import { withConnection } from '@tiendo/database/server-database.ts';
import type pg from 'pg';
import { httpAsker } from '../load/http-ask.ts';
import { medianBy } from '../load/interleaved-rounds.ts';
import { copyRows } from '../seed/copy-rows.ts';
import type { ChildServer } from '../servers/child-server.ts';
import { askUntilRight, writtenDay, writtenSet } from './national-total.ts';

/** Milliseconds. */
export type MeasuredImport = {
  readonly snapshots: number;
  readonly results: number;
  /** One transaction with every check of the database. */
  readonly transaction: number;
  readonly untilRight: number;
  /** COPY of the same rows, with the checks and without. */
  readonly copyChecked: number;
  readonly copyBare: number;
};

type Rows = {
  readonly ids: readonly number[];
  readonly unitIds: readonly number[];
  readonly setId: number;
  readonly criterionIds: readonly number[];
};

/** Every third criterion is not met: what is written matters little, that all of it is counted does. */
const isMet = (index: number): boolean => index % 3 !== 2;
const verdictAt = (index: number): string => (isMet(index) ? 'met' : 'not_met');

async function planRows(client: pg.Client): Promise<Rows> {
  const units = await client.query<{ id: number }>(
    `SELECT id FROM administrative_unit
     WHERE kind = 'commune' AND daterange(valid_from, valid_to) @> $1::date ORDER BY id`,
    [writtenDay],
  );
  const criteria = await client.query<{ id: number; set_id: number }>(
    `SELECT c.id, c.set_id FROM criterion c JOIN criteria_set s ON s.id = c.set_id WHERE s.code = $1 ORDER BY position`,
    [writtenSet],
  );
  const ids = await client.query<{ id: number }>(
    "SELECT nextval('progress_snapshot_id_seq')::int AS id FROM generate_series(1, $1)",
    [units.rowCount],
  );
  return {
    ids: ids.rows.map(({ id }) => id),
    unitIds: units.rows.map(({ id }) => id),
    setId: criteria.rows[0]?.set_id ?? 0,
    criterionIds: criteria.rows.map(({ id }) => id),
  };
}

const metOf = ({ criterionIds }: Rows): number => criterionIds.filter((_, index) => isMet(index)).length;

async function insertRows(client: pg.Client, rows: Rows): Promise<void> {
  const { ids, unitIds, setId, criterionIds } = rows;
  await client.query(
    `INSERT INTO progress_snapshot (id, unit_id, set_id, as_of, basis, origin, state, size, met_count)
     SELECT id, unit_id, $3, $4, 'self_assessed', 'import', 'accepted', $5, $6
     FROM unnest($1::int[], $2::int[]) AS given (id, unit_id)`,
    [ids, unitIds, setId, writtenDay, criterionIds.length, metOf(rows)],
  );
  const results = ids.flatMap((id) => criterionIds.map((criterion, index) => ({ id, criterion, index })));
  await client.query(
    `INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
     SELECT * FROM unnest($1::int[], $2::int[], $3::verdict[])`,
    [
      results.map(({ id }) => id),
      results.map(({ criterion }) => criterion),
      results.map(({ index }) => verdictAt(index)),
    ],
  );
}

async function copyAll(client: pg.Client, rows: Rows): Promise<void> {
  const { ids, unitIds, setId, criterionIds } = rows;
  await copyRows(
    client,
    'progress_snapshot (id, unit_id, set_id, as_of, basis, origin, state, size, met_count)',
    ids.map((id, index) => [
      ...[id, unitIds[index] ?? 0, setId, writtenDay, 'self_assessed', 'import', 'accepted'],
      ...[criterionIds.length, metOf(rows)],
    ]),
  );
  await copyRows(
    client,
    'criterion_result (snapshot_id, criterion_id, verdict)',
    ids.flatMap((id) => criterionIds.map((criterion, index) => [id, criterion, verdictAt(index)])),
  );
}

type Way = { readonly checked: boolean; readonly write: (client: pg.Client, rows: Rows) => Promise<void> };

/** Writes all rows in one transaction, runs `after`, takes them away again. Milliseconds to the commit and to the end. */
async function writeOnce(client: pg.Client, { checked, write }: Way, after: (rows: Rows) => Promise<void>) {
  const rows = await planRows(client);
  const start = performance.now();
  await client.query('BEGIN');
  if (!checked) await client.query('SET LOCAL session_replication_role = replica');
  await write(client, rows);
  await client.query('COMMIT');
  const committed = performance.now() - start;
  await after(rows);
  const whole = performance.now() - start;
  await client.query('DELETE FROM progress_snapshot WHERE as_of = $1', [writtenDay]);
  await client.query('VACUUM progress_snapshot, criterion_result');
  return { committed, whole };
}

/** A quarter of all communes imported, against COPY of the same rows into the same tables. */
export async function measureImport(url: string, ours: ChildServer, rounds: number): Promise<MeasuredImport> {
  const asker = httpAsker(ours.address, 1);
  const measured = await withConnection(url, async (client) => {
    const { ids, criterionIds } = await planRows(client);
    const total = ids.length * metOf(await planRows(client));
    const shown = async () => void (await askUntilRight(asker, total));
    const nothing = async () => {};
    const taken: Record<'inserted' | 'checked' | 'bare', { committed: number; whole: number }[]> = {
      ...{ inserted: [], checked: [], bare: [] },
    };
    for (let round = 0; round < rounds; round += 1) {
      taken.inserted.push(await writeOnce(client, { checked: true, write: insertRows }, shown));
      taken.checked.push(await writeOnce(client, { checked: true, write: copyAll }, nothing));
      taken.bare.push(await writeOnce(client, { checked: false, write: copyAll }, nothing));
    }
    const inserted = medianBy(taken.inserted, ({ committed }) => committed);
    return {
      snapshots: ids.length,
      results: ids.length * criterionIds.length,
      transaction: inserted.committed,
      untilRight: inserted.whole,
      copyChecked: medianBy(taken.checked, ({ committed }) => committed).committed,
      copyBare: medianBy(taken.bare, ({ committed }) => committed).committed,
    };
  });
  asker.close();
  return measured;
}
