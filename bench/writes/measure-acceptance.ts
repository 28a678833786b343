import { withConnection } from '@tiendo/database/server-database.ts';
import type pg from 'pg';
import { httpAsker } from '../load/http-ask.ts';
import { percentile } from '../load/offered-rate.ts';
import type { ChildServer } from '../servers/child-server.ts';
import { askUntilRight, nationalTotal, writtenDay, writtenSet } from './national-total.ts';

/** Milliseconds; `behind`: answers that did not show the acceptance yet. */
export type MeasuredAcceptance = {
  readonly communes: number;
  readonly acceptances: number;
  readonly transaction: number;
  readonly untilRight: number;
  readonly untilRightP95: number;
  readonly behind: number;
};

const insertSnapshot = `INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, size, met_count)
  VALUES ($1, (SELECT id FROM criteria_set WHERE code = $2), $3, 'self_assessed', 'import', 'accepted', 19, 0)
  RETURNING id`;

const insertResults = `INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
  SELECT s.id, c.id, 'not_met' FROM progress_snapshot s JOIN criterion c ON c.set_id = s.set_id WHERE s.id = $1`;

/** Communes with the criteria that they meet on the day. */
const standingCommunes = `SELECT u.id, s.met_count AS met FROM administrative_unit u
  JOIN LATERAL (SELECT met_count FROM progress_snapshot p WHERE p.unit_id = u.id AND p.as_of <= $1::date
    AND p.state = 'accepted' AND p.set_id = (SELECT id FROM criteria_set WHERE code = $2)
    ORDER BY p.as_of DESC, p.revision DESC LIMIT 1) s ON s.met_count > 0
  WHERE u.kind = 'commune' AND daterange(u.valid_from, u.valid_to) @> $1::date
  ORDER BY md5(u.id::text) LIMIT $3`;

async function acceptOne(client: pg.Client, unitId: number): Promise<void> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ id: number }>(insertSnapshot, [unitId, writtenSet, writtenDay]);
  await client.query(insertResults, [rows[0]?.id]);
  await client.query('COMMIT');
}

const median = (values: readonly number[], share = 0.5): number =>
  percentile(
    [...values].sort((a, b) => a - b),
    share,
  );

/**
 * Reports of single communes that meet nothing are accepted one by one, each followed by the question for the average
 * of the nation; they are taken away afterwards.
 */
export async function measureAcceptance(
  url: string,
  ours: ChildServer,
  { communes, acceptances }: { readonly communes: number; readonly acceptances: number },
): Promise<MeasuredAcceptance> {
  const asker = httpAsker(ours.address, 1);
  const [transactions, answers]: [number[], number[]] = [[], []];
  let behind = 0;
  await withConnection(url, async (client) => {
    let total = await nationalTotal(asker);
    const chosen = await client.query<{ id: number; met: number }>(standingCommunes, [
      writtenDay,
      writtenSet,
      acceptances,
    ]);
    for (const { id, met } of chosen.rows) {
      total -= met;
      const start = performance.now();
      await acceptOne(client, id);
      transactions.push(performance.now() - start);
      behind += await askUntilRight(asker, total);
      answers.push(performance.now() - start);
    }
    await client.query('DELETE FROM progress_snapshot WHERE as_of = $1', [writtenDay]);
  });
  asker.close();
  return {
    ...{ communes, acceptances, behind },
    transaction: median(transactions),
    untilRight: median(answers),
    untilRightP95: median(answers, 0.95),
  };
}
