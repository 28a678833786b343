import type pg from 'pg';
import { type CopyRow, copyRows } from '../seed/copy-rows.ts';

const tables = {
  progress_snapshot: `id, unit_id, set_id, as_of::text, basis, origin, state, revision, size, verdict_mask, declared_count,
    note, round_id, author_id`,
  criterion_result: 'snapshot_id, criterion_id, verdict',
  report_writer: 'snapshot_id, user_id, at::text',
  audit_event: `actor_kind, actor_id, actor_name, action, subject_kind, subject_id, unit_id, request_id, reason,
    before::text, after::text`,
} as const;
export type CopiedTable = keyof typeof tables;

type Rows = ReadonlyMap<CopiedTable, readonly CopyRow[]>;

const whereOf: Record<CopiedTable, string> = {
  progress_snapshot: 'round_id IS NOT NULL',
  criterion_result: 'snapshot_id IN (SELECT id FROM progress_snapshot WHERE round_id IS NOT NULL)',
  report_writer: 'true',
  audit_event: 'id > $1',
};

/** A text as COPY takes it. */
const escaped = (value: string): string => value.replaceAll('\\', '\\\\');

/** Everything that an import wrote, as COPY takes it. `since`: the last event of before. */
export async function writtenRows(client: pg.Client, since: number): Promise<Rows> {
  const rows = new Map<CopiedTable, readonly CopyRow[]>();
  for (const table of Object.keys(tables) as CopiedTable[]) {
    const values = table === 'audit_event' ? [since] : [];
    const text = `SELECT ${tables[table]} FROM ${table} WHERE ${whereOf[table]} ORDER BY 1`;
    const found = await client.query<(string | number | null)[]>({ text, values, rowMode: 'array' });
    rows.set(
      table,
      found.rows.map((row) => row.map((value) => (typeof value === 'string' ? escaped(value) : value))),
    );
  }
  return rows;
}

/** Takes away what an import wrote, but for events, which stay. */
export async function clearWritten(client: pg.Client): Promise<void> {
  await client.query('DELETE FROM progress_snapshot WHERE round_id IS NOT NULL');
  await client.query('VACUUM ANALYZE progress_snapshot, criterion_result, report_writer');
}

/** Writes the rows by COPY in one transaction, with every index and trigger. Milliseconds. */
export async function copyAgain(
  client: pg.Client,
  rows: Rows,
  without: readonly CopiedTable[],
): Promise<number> {
  const start = performance.now();
  await client.query('BEGIN');
  for (const [table, all] of rows) {
    const columns = tables[table].replaceAll('::text', '');
    if (!without.includes(table)) await copyRows(client, `${table} (${columns})`, all);
  }
  await client.query('COMMIT');
  return performance.now() - start;
}
