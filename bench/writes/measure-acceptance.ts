import pg from 'pg';
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

export type AcceptingCountry = {
  readonly communes: number;
  readonly url: string;
  readonly ours: ChildServer;
};

type Timed = { readonly transaction: number; readonly untilRight: number; readonly behind: number };

/** A country whose communes report one after the other that they meet nothing. */
async function openCountry({ url, ours }: AcceptingCountry, reports: number) {
  const asker = httpAsker(ours.address, 1);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const asked = [writtenDay, writtenSet, reports];
  const { rows } = await client.query<{ id: number; met: number }>(standingCommunes, asked);
  const waiting = rows.values();
  let total = await nationalTotal(asker);
  const acceptNext = async (): Promise<Timed> => {
    const { value } = waiting.next();
    if (value === undefined) throw new Error('too few communes');
    total -= value.met;
    const start = performance.now();
    await acceptOne(client, value.id);
    const transaction = performance.now() - start;
    const behind = await askUntilRight(asker, total);
    return { transaction, behind, untilRight: performance.now() - start };
  };
  const close = async () => {
    await client.query('DELETE FROM progress_snapshot WHERE as_of = $1', [writtenDay]);
    await client.end();
    asker.close();
  };
  return { acceptNext, close };
}

const percentileOf = (values: readonly number[], share: number): number =>
  percentile(
    [...values].sort((a, b) => a - b),
    share,
  );

function summaryOf(communes: number, timed: readonly Timed[]): MeasuredAcceptance {
  const answers = timed.map(({ untilRight }) => untilRight);
  return {
    communes,
    acceptances: timed.length,
    transaction: percentileOf(
      timed.map(({ transaction }) => transaction),
      0.5,
    ),
    untilRight: percentileOf(answers, 0.5),
    untilRightP95: percentileOf(answers, 0.95),
    behind: timed.reduce((sum, { behind }) => sum + behind, 0),
  };
}

const warmUps = 3;

/**
 * Reports of single communes are accepted in turn, one in each country, each followed by the question for the average
 * of the nation until it shows; they are taken away afterwards.
 */
export async function measureAcceptances(
  countries: readonly AcceptingCountry[],
  acceptances: number,
): Promise<MeasuredAcceptance[]> {
  const open = await Promise.all(countries.map((country) => openCountry(country, acceptances + warmUps)));
  const timed = open.map((): Timed[] => []);
  try {
    for (let round = 0; round < acceptances + warmUps; round += 1)
      for (const [index, { acceptNext }] of open.entries()) {
        const one = await acceptNext();
        if (round >= warmUps) timed[index]?.push(one);
      }
  } finally {
    for (const { close } of open) await close();
  }
  return countries.map(({ communes }, index) => summaryOf(communes, timed[index] ?? []));
}
