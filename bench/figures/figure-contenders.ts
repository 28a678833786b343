import type pg from 'pg';
import type { HttpContender, SqlContender } from '../load/contender.ts';
import { httpAsker } from '../load/http-ask.ts';
import type { LoadSettings } from '../load/settings.ts';
import type { FigureQuestion } from '../questions/figure-question.ts';
import type { ChildServer } from '../servers/child-server.ts';

/** The same request again and again. */
export function samePath(name: string, { address, pid }: ChildServer, path: string): HttpContender {
  const request = { path };
  return { kind: 'http', name, address, pid, next: () => request, atMost: null };
}

/** Each request once; as many a round as the server is likely to answer in time and as there are. */
export async function newPaths(
  server: ChildServer,
  question: FigureQuestion,
  { rounds, seconds, connections, offered }: LoadSettings,
): Promise<HttpContender> {
  const left = question.others.values();
  const next = () => {
    const { value, done } = left.next();
    if (done) throw new Error(`${question.name}: every other question was asked`);
    return { path: value };
  };
  const asker = httpAsker(server.address, 1);
  const tried: number[] = [];
  for (let count = 0; count < 5; count += 1) tried.push((await asker.ask(next())).milliseconds);
  asker.close();
  const likely = (seconds * 1000 * 2) / Math.max(0.1, Math.min(...tried));
  const keptForLatency = rounds * seconds * offered + tried.length;
  const share = Math.floor((question.others.length - keptForLatency) / (rounds + 1));
  const atMost = Math.max(connections, Math.round(Math.min(likely, share)));
  const { address, pid } = server;
  return { kind: 'http', name: `${question.name} (new)`, address, pid, next, atMost };
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
