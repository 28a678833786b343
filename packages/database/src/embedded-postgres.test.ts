import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureLogin } from './app-role.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { findServerHome } from './embedded/server-home.ts';
import {
  type EmbeddedPostgres,
  isDataDirectoryInUse,
  runningEmbeddedUrl,
  startEmbeddedPostgres,
} from './embedded-postgres.ts';
import { withConnection } from './server-database.ts';

let dataDirectory: string;
const started: EmbeddedPostgres[] = [];

beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'tiendo embedded '));
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

afterAll(async () => {
  const home = await findServerHome(dataDirectory);
  if (home) await rm(home.folder, { recursive: true, force: true });
  await rm(dataDirectory, { recursive: true, force: true });
});

async function start(sharing: 'exclusive' | 'shared' = 'exclusive'): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, sharing, durable: true });
  started.push(server);
  return server;
}

async function postmaster(): Promise<{ pid: number; cluster: string } | undefined> {
  const home = await findServerHome(dataDirectory);
  const found = home && (await findPostmaster(home.cluster));
  return home && found && { pid: found.pid, cluster: home.cluster };
}

const remember = (server: EmbeddedPostgres): Promise<unknown> =>
  withConnection(server.url('postgres'), (client) =>
    client.query('DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 187 AS total'),
  );

async function remembered(server: EmbeddedPostgres): Promise<number | undefined> {
  return withConnection(server.url('postgres'), async (client) => {
    const { rows } = await client.query<{ total: number }>('SELECT total FROM kept');
    return rows[0]?.total;
  });
}

test('keeps what was stored over a stop and a start, in a directory with spaces', async () => {
  const first = await start();
  await remember(first);
  await first.stop();
  expect(await postmaster()).toBeUndefined();
  expect(await remembered(await start())).toBe(187);
});

test.each(['password', 'app-password'])('keeps its %s from other accounts', async (name) => {
  await start();
  const home = await findServerHome(dataDirectory);
  const mode = (await stat(path.join(home?.folder ?? '', name))).mode & 0o777;
  expect(mode).toBe(0o600);
});

test('lets the app in with a password of its own, over a stop and a start', async () => {
  const first = await start();
  const letIn = (server: EmbeddedPostgres) =>
    withConnection(server.url('postgres'), (client) => ensureLogin(client, server.appUrl('postgres')));
  await letIn(first);
  await letIn(first);
  await first.stop();
  const second = await start();
  const { rows } = await withConnection(second.appUrl('postgres'), (client) =>
    client.query(
      'SELECT session_user::text AS name, rolsuper AS mighty FROM pg_roles WHERE rolname = session_user',
    ),
  );
  expect(rows).toEqual([{ name: 'tiendo_app', mighty: false }]);
});

test('refuses a data directory that another start holds, and says so', async () => {
  await start();
  await expect(start()).rejects.toMatchObject({ code: 'data-directory-in-use' });
  expect(await isDataDirectoryInUse(dataDirectory)).toBe(true);
});

test('tells a command beside it where it runs, and nothing once it has stopped', async () => {
  const server = await start();
  expect(await runningEmbeddedUrl(dataDirectory, 'postgres')).toBe(server.url('postgres'));
  await server.stop();
  expect(await runningEmbeddedUrl(dataDirectory, 'postgres')).toBeUndefined();
});

test('recovers by itself after the server was killed', async () => {
  const server = await start();
  await remember(server);
  const killed = await postmaster();
  process.kill(killed?.pid ?? 0, 'SIGKILL');
  await server.lost;
  expect(await remembered(await start())).toBe(187);
});

test('is not misled by a lock file whose process number belongs to another program', async () => {
  const server = await start();
  await remember(server);
  const cluster = (await postmaster())?.cluster ?? '';
  await server.stop();
  await writeFile(
    path.join(cluster, 'postmaster.pid'),
    `${process.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n\nready\n`,
  );
  expect(await remembered(await start())).toBe(187);
});

test('lets several processes share a server that only the last one stops', async () => {
  const first = await start('shared');
  const second = await start('shared');
  await first.stop();
  expect(await postmaster()).toBeDefined();
  await second.stop();
  expect(await postmaster()).toBeUndefined();
});
