import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from '../database-error.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './postmaster.ts';
import type { ServerHome } from './server-home.ts';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);
const UNFINISHED = 'cluster-unfinished-';

/** Superuser of an embedded server: the only account, known to this application alone. */
export const SUPERUSER = 'tiendo';

/** Everything needed to run the programs of one embedded server. */
export type Installation = {
  readonly binaries: Binaries;
  readonly home: ServerHome;
  readonly user: ServerUser;
};

/**
 * Creates the files of the server if there are none: UTF-8, Vietnamese collation by ICU, password required.
 * Made under another name and renamed, so an interrupted first start leaves nothing half made.
 */
export async function ensureCluster(installation: Installation): Promise<void> {
  const { binaries, home } = installation;
  if (existsSync(path.join(home.cluster, 'PG_VERSION'))) return;
  await removeUnfinished(home);
  const unfinished = path.join(home.folder, `${UNFINISHED}${process.pid}`);
  const locale = await bestLocale();
  await runAsServer(installation, binaries.initdb, [
    `--pgdata=${unfinished}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${path.join(home.folder, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
    `--locale=${locale}`,
    '--data-checksums',
    '--no-instructions',
  ]);
  await rename(unfinished, home.cluster).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(path.join(home.cluster, 'PG_VERSION'))) throw error;
  });
}

/**
 * Runs a program of the server under the server's account; rejects with `server-start-failed`. It runs apart from the
 * terminal, so that Ctrl-C reaches this process alone, which then stops the server in order.
 */
export async function runAsServer(
  installation: Installation,
  program: string,
  args: string[],
): Promise<void> {
  const { home, user } = installation;
  const env = { ...withoutLocale(process.env), LC_ALL: await bestLocale() };
  const child = spawn(program, args, {
    ...user,
    env,
    cwd: home.folder,
    windowsHide: true,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.on('close', resolve);
  });
  if (code === 0) return;
  const log = await readFile(home.log, 'utf8').catch(() => '');
  const reason = [...output.trim().split('\n'), ...log.trim().split('\n').slice(-8)].filter(Boolean);
  throw new DatabaseError('server-start-failed', { program: path.basename(program), reason });
}

function withoutLocale(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(LC_|LANG|PG)/.test(name)));
}

let locale: Promise<string> | undefined;

function bestLocale(): Promise<string> {
  locale ??= run('locale', ['-a']).then(
    ({ stdout }) => {
      const names = new Set(stdout.split('\n').map((name) => name.trim()));
      return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => names.has(name)) ?? 'C';
    },
    () => 'C',
  );
  return locale;
}

async function removeUnfinished(home: ServerHome): Promise<void> {
  const names = (await readdir(home.folder)).filter((name) => name.startsWith(UNFINISHED));
  const abandoned = names.filter((name) => !isAlive(Number(name.slice(UNFINISHED.length))));
  await Promise.all(
    abandoned.map((name) => rm(path.join(home.folder, name), { recursive: true, force: true })),
  );
}
