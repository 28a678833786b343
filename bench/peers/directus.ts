import { spawn } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFreePort } from '@tiendo/database/embedded/free-port.ts';
import { withConnection } from '@tiendo/database/server-database.ts';
import type { CorePlan } from '../load/cpu-pinning.ts';
import { httpAsker } from '../load/http-ask.ts';
import { startChildServer } from '../servers/child-server.ts';
import { peersFolder } from './install-peers.ts';
import type { Peer, PeerQuestion } from './peer.ts';

const adminToken = 'bench-only';
/** The policy of whoever is not signed in; Directus gives it this id at every installation. */
const publicPolicy = 'abf8a154-5b1c-4a46-ac9c-7300570f4f17';
const servedTables = ['bench_standing', 'progress_snapshot'];

/** Its own tables lie in a schema of their own beside the tables that it serves. */
const environmentOf = (url: string, port: number): Record<string, string> => ({
  DB_CLIENT: 'pg',
  DB_CONNECTION_STRING: url,
  DB_SEARCH_PATH: 'array:directus,public',
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  SECRET: 'bench-only-secret-of-thirty-two-letters',
  ADMIN_EMAIL: 'bench@example.com',
  ADMIN_PASSWORD: 'bench-only',
  ADMIN_TOKEN: adminToken,
  SERVE_APP: 'false',
  TELEMETRY: 'false',
  LOG_LEVEL: 'error',
  PRESSURE_LIMITER_ENABLED: 'false',
});

function bootstrap(environment: Readonly<Record<string, string>>): Promise<void> {
  const module = path.join(peersFolder, 'node_modules', '@directus', 'api', 'dist', 'cli', 'run.js');
  const child = spawn(process.execPath, [module, 'bootstrap'], {
    cwd: peersFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      told += text.toString();
    });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Directus could not set up its tables:\n${told.slice(-2000)}`));
    });
  });
}

/** Everybody may read the tables, as everybody may read our figures: no account is looked up. */
async function openToPublic(address: string): Promise<void> {
  const asker = httpAsker(address, 1);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` };
  for (const collection of servedTables) {
    const permission = { policy: publicPolicy, collection, action: 'read', permissions: {}, fields: ['*'] };
    await asker.ask({ path: '/permissions', method: 'POST', headers, body: JSON.stringify(permission) });
  }
  asker.close();
}

type Aggregated = { data: { sum: { met_count: string }; count: string }[] };

function aggregateQuestion(
  part: Pick<PeerQuestion, 'name' | 'asks'>,
  table: string,
  filter: Readonly<Record<string, string>>,
): PeerQuestion {
  const query = new URLSearchParams({
    'aggregate[sum]': 'met_count',
    'aggregate[count]': '*',
    'aggregate[avg]': 'met_count',
    ...Object.fromEntries(Object.entries(filter).map(([field, value]) => [`filter[${field}][_eq]`, value])),
  });
  return {
    ...part,
    request: { path: `/items/${table}?${query}` },
    essenceOf: (body) => {
      const { data }: Aggregated = JSON.parse(body);
      return [Number(data[0]?.sum.met_count), Number(data[0]?.count)];
    },
  };
}

/** Directus over the same database, with its system tables made anew. */
export async function startDirectus(
  url: string,
  cores: CorePlan,
  asked: { readonly set: string; readonly setId: number; readonly quarter: string; readonly day: string },
): Promise<Peer> {
  await withConnection(url, async (client) => {
    await client.query('DROP SCHEMA IF EXISTS directus CASCADE');
    await client.query('CREATE SCHEMA directus');
  });
  const environment = environmentOf(url, await findFreePort());
  await bootstrap(environment);
  const name = 'directus-server.mjs';
  const module = path.join(peersFolder, name);
  await copyFile(new URL(name, import.meta.url), module);
  const server = await startChildServer({
    module: pathToFileURL(module),
    cores,
    environment,
    workingFolder: peersFolder,
    quiet: true,
    patienceMs: 180_000,
  });
  await openToPublic(server.address);
  return {
    server,
    questions: [
      aggregateQuestion(
        {
          name: 'Directus, states laid ready',
          asks: 'its aggregate over a table with the state of every commune and quarter laid ready',
        },
        'bench_standing',
        { set_code: asked.set, quarter: asked.quarter },
      ),
      aggregateQuestion(
        {
          name: 'Directus over one quarter’s snapshots',
          asks: 'its aggregate over accepted snapshots of exactly the quarter’s last day: without help, and without the communes whose state is carried forward',
        },
        'progress_snapshot',
        { set_id: String(asked.setId), as_of: asked.day, state: 'accepted' },
      ),
    ],
  };
}
