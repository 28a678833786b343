import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CorePlan } from '../load/cpu-pinning.ts';
import { startChildServer } from '../servers/child-server.ts';
import { peersFolder } from './install-peers.ts';
import type { Peer, PeerQuestion } from './peer.ts';

type Totals = { total: number; communes: number; average: number };

function graphqlQuestion(
  part: Pick<PeerQuestion, 'name' | 'asks'>,
  query: string,
  variables: Readonly<Record<string, string>>,
): PeerQuestion {
  return {
    ...part,
    request: {
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    },
    essenceOf: (body) => {
      const answer: { data?: { answer: Totals } } = JSON.parse(body);
      if (answer.data === undefined) throw new Error(`PostGraphile: ${body.slice(0, 300)}`);
      return [answer.data.answer.total, answer.data.answer.communes];
    },
  };
}

/** PostGraphile over the same database. */
export async function startPostgraphile(
  url: string,
  cores: CorePlan,
  asked: { readonly set: string; readonly quarter: string; readonly day: string },
): Promise<Peer> {
  const name = 'postgraphile-server.mjs';
  const module = path.join(peersFolder, name);
  await copyFile(new URL(name, import.meta.url), module);
  const server = await startChildServer({
    module: pathToFileURL(module),
    cores,
    environment: { DATABASE_URL: url, GRAPHILE_ENV: 'production' },
    workingFolder: peersFolder,
    quiet: true,
  });
  const fields = '{ total communes average }';
  const { set, quarter, day } = asked;
  return {
    server,
    questions: [
      graphqlQuestion(
        {
          name: 'PostGraphile, states laid ready',
          asks: 'a SQL function that adds up a table with the state of every commune and quarter laid ready',
        },
        `query ($set: String!, $quarter: String!) { answer: benchAverageOfStanding(setCode: $set, quarter: $quarter) ${fields} }`,
        { set, quarter },
      ),
      graphqlQuestion(
        {
          name: 'PostGraphile over snapshots',
          asks: 'a SQL function that finds the latest accepted snapshot of every commune',
        },
        `query ($set: String!, $day: Date!) { answer: benchAverageOfSnapshots(setCode: $set, day: $day) ${fields} }`,
        { set, day },
      ),
    ],
  };
}
