import { setTimeout } from 'node:timers/promises';
import { withConnection } from '@tiendo/database/server-database.ts';

/** Rows that imports have written, by table; `events`: those of the audit trail that tell of imports and reports. */
export type Written = {
  readonly reports: number;
  readonly verdicts: number;
  readonly writers: number;
  readonly events: number;
};

const counts = `SELECT
  (SELECT count(*)::int FROM progress_snapshot WHERE round_id IS NOT NULL) AS reports,
  (SELECT count(*)::int FROM criterion_result r JOIN progress_snapshot s ON s.id = r.snapshot_id
    WHERE s.round_id IS NOT NULL) AS verdicts,
  (SELECT count(*)::int FROM report_writer) AS writers,
  (SELECT count(*)::int FROM audit_event WHERE subject_kind IN ('import', 'report')) AS events`;

export async function readWritten(url: string): Promise<Written> {
  const { rows } = await withConnection(url, (client) => client.query<Written>(counts));
  const [written] = rows;
  if (written === undefined) throw new Error('no counts');
  return written;
}

/** What the database itself says of an import. */
export async function storedState(url: string, id: number): Promise<string> {
  const text = `SELECT state::text || coalesce(' (' || error_code || ')', '') AS state FROM import_file WHERE id = $1`;
  const { rows } = await withConnection(url, (client) => client.query<{ state: string }>(text, [id]));
  return rows[0]?.state ?? 'gone';
}

/** A backend at work in a transaction that has written already, waiting for no lock. */
const writing = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'
  AND backend_xid IS NOT NULL AND wait_event_type IS DISTINCT FROM 'Lock' AND query LIKE $1`;

const pauseMs = 2;

/** The backend that is just writing rows of a table, as soon as one is. */
export const backendWriting = (url: string, table: string): Promise<number> =>
  withConnection(url, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(writing, [`%INSERT INTO ${table}%`]);
      if (rows[0] !== undefined) return rows[0].pid;
      await setTimeout(pauseMs);
    }
  });
