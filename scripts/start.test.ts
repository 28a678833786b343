import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { runningEmbeddedUrl } from '../packages/database/src/embedded-postgres.ts';
import { withConnection } from '../packages/database/src/server-database.ts';

const script = fileURLToPath(new URL('./start.ts', import.meta.url));

type Run = { readonly child: ChildProcess; readonly output: () => string };

let dataDirectory: string;
const running: Run[] = [];

beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'tiendo start '));
});

afterEach(() => Promise.all(running.splice(0).map((run) => end(run, 'SIGTERM'))));

afterAll(async () => {
  const pointer = path.join(dataDirectory, 'postgres-location.txt');
  const moved = await readFile(pointer, 'utf8').catch(() => undefined);
  if (moved) await rm(moved.trim(), { recursive: true, force: true });
  await rm(dataDirectory, { recursive: true, force: true });
});

function run(settings: Readonly<Record<string, string>> = {}): Run {
  const { DATABASE_URL, TEST_DATABASE_URL, ...inherited } = process.env;
  const env = {
    ...inherited,
    TIENDO_DATA_DIR: dataDirectory,
    TIENDO_DEMO: 'off',
    PORT: '0',
    ...settings,
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], { env });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const started: Run = { child, output: () => output };
  running.push(started);
  return started;
}

/** Waits until it tells its address or ends; the exit code, or undefined while it runs. */
async function settle(run: Run): Promise<number | undefined> {
  while (run.child.exitCode === null && addressOf(run) === undefined)
    await new Promise((next) => setTimeout(next, 20));
  return run.child.exitCode ?? undefined;
}

/** Where it listens, once it has told. */
function addressOf({ output }: Run): string | undefined {
  return /✔ Tiendo: (\S+)\n/.exec(output())?.[1];
}

async function end({ child }: Run, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  return child.exitCode;
}

async function readCriteriaSets(run: Run): Promise<string> {
  const response = await fetch(`${addressOf(run)}/api/v1/criteria-sets`);
  expect(response.status).toBe(200);
  return response.text();
}

/** The accounts that hold connections to the embedded database. */
async function connectedAccounts(): Promise<string[]> {
  const url = await runningEmbeddedUrl(dataDirectory, 'tiendo');
  return withConnection(String(url), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT DISTINCT usename AS name FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    return rows.map(({ name }) => name);
  });
}

test('serves pages and figures, stops cleanly, and a second start keeps the data', async () => {
  const first = run();
  expect(await settle(first), first.output()).toBeUndefined();
  const page = await fetch(`${addressOf(first)}/`);
  expect(await page.text()).toContain('<div id="root">');
  const criteriaSets = await readCriteriaSets(first);
  expect(criteriaSets).toContain('XA_NTM_2016');
  expect(await connectedAccounts()).toEqual(['tiendo_app']);
  expect(await end(first, 'SIGINT')).toBe(0);
  const second = run();
  expect(await settle(second), second.output()).toBeUndefined();
  expect(second.output()).not.toContain('Loading the data');
  expect(await readCriteriaSets(second)).toBe(criteriaSets);
});

test('starts again by itself after it was killed', async () => {
  const killed = run();
  await settle(killed);
  await end(killed, 'SIGKILL');
  const next = run();
  expect(await settle(next), next.output()).toBeUndefined();
});

test('refuses a second start on the same data directory with a reason and a way out', async () => {
  await settle(run());
  const second = run();
  expect(await settle(second)).toBe(1);
  expect(second.output()).toMatch(/✖ Thư mục dữ liệu .*TIENDO_DATA_DIR/);
  expect(second.output()).toMatch(/ {2}The data directory .* is in use .*TIENDO_DATA_DIR/);
  expect(second.output()).not.toMatch(/^ +at /m);
});

test('names a taken port and how to choose another', async () => {
  const first = run();
  await settle(first);
  const second = run({
    PORT: new URL(String(addressOf(first))).port,
    TIENDO_DATA_DIR: path.join(dataDirectory, 'other'),
  });
  expect(await settle(second)).toBe(1);
  expect(second.output()).toMatch(
    /✖ Cổng \d+ .*PORT=\d+ npm start\n {2}Port \d+ is taken .*PORT=\d+ npm start/,
  );
});

test('names a database that cannot be reached', async () => {
  const refused = run({ DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/none' });
  expect(await settle(refused)).toBe(1);
  expect(refused.output()).toMatch(
    /✖ Không kết nối được .*DATABASE_URL.*\n {2}The database .* cannot be reached/,
  );
  expect(refused.output()).not.toContain('secret');
});
