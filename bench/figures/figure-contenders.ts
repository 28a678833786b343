import type pg from 'pg';
import type { HttpContender, SqlContender } from '../load/contender.ts';
import type { LoadSettings } from '../load/settings.ts';
import type { FigureQuestion } from '../questions/figure-question.ts';
import type { ChildServer } from '../servers/child-server.ts';

/** A quick run, which is to show that all of it works, rehearses less. */
const rehearsedARound = 4_000;

/** The same request again and again, rehearsed as long as new ones are. */
export function samePath(
  name: string,
  { address, pid }: ChildServer,
  path: string,
  { rounds }: LoadSettings,
): HttpContender {
  const request = { path };
  const rehearsal = Array.from({ length: rounds * rehearsedARound }, () => request);
  return { kind: 'http', name, address, pid, next: () => request, rehearsal, atMost: null };
}

/** Each request once; as many a round as leave enough for all rounds. */
export function newPaths(
  { address, pid }: ChildServer,
  question: Pick<FigureQuestion, 'name' | 'others' | 'rehearsal'>,
  { rounds, seconds, connections, offered }: LoadSettings,
): HttpContender {
  const left = question.others.values();
  const next = () => {
    const { value, done } = left.next();
    if (done) throw new Error(`${question.name}: every other question was asked`);
    return { path: value };
  };
  const keptApart = rounds * seconds * offered + 4 * connections;
  // The rounds, a quarter of one to warm up, and what autocannon prepares and does not send.
  const atMost = Math.floor((question.others.length - keptApart) / (rounds + 2));
  const rehearsal = question.rehearsal.slice(0, rounds * rehearsedARound).map((path) => ({ path }));
  return { kind: 'http', name: `${question.name} (new)`, address, pid, next, rehearsal, atMost };
}

/** A prepared statement asked over a pool. */
export function statement(
  name: string,
  pool: pg.Pool,
  query: { readonly text: string; readonly values: readonly unknown[] },
  connections: number,
): SqlContender {
  const prepared = { name, text: query.text, values: [...query.values] };
  const ask = async () => {
    const { rows } = await pool.query<{ body?: string }>(prepared);
    return rows[0]?.body?.length ?? JSON.stringify(rows).length;
  };
  return { kind: 'sql', name, ask, connections };
}
