import { rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP_ROLE } from './app-role.ts';
import { DatabaseError } from './database-error.ts';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster, type Installation, runAsServer } from './embedded/cluster.ts';
import { findFreePort } from './embedded/free-port.ts';
import { findPostmaster, type Postmaster } from './embedded/postmaster.ts';
import { findServerHome, prepareServerHome, readAppPassword } from './embedded/server-home.ts';
import { embeddedUrl, holdServer, type ServerLock, type Sharing } from './embedded/server-lock.ts';
import { serverUser } from './embedded/server-user.ts';

const PATIENCE_MS = { exclusive: 3_000, shared: 60_000 };
const START_ATTEMPTS = 3;

export type EmbeddedOptions = {
  /** Absolute path; the server's files lie in its folder `postgres`. */
  readonly dataDirectory: string;
  /** `exclusive`: one process at a time. `shared`: several may use the server, the last one stops it. */
  readonly sharing: Sharing;
  /** False trades safety at a crash for speed: for data that can be made again. */
  readonly durable: boolean;
};

export type EmbeddedPostgres = {
  /** Address of a database on this server, as its superuser. */
  url(database: string): string;
  /** The same as the role of the app, once `ensureLogin` let it in. */
  appUrl(database: string): string;
  /** Folder of the server's files if the account `postgres` could not enter the data directory. */
  readonly movedTo: string | undefined;
  /** Resolves when the server is gone, asked or not. */
  readonly lost: Promise<void>;
  /** Stops the server after finishing what it wrote (if shared: only as the last user). */
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL 18 from npm's binaries on 127.0.0.1 and a free port, creating its files at the first start.
 * A server left behind by a killed process is taken over; after a crash PostgreSQL recovers by itself.
 * Throws DatabaseError: `platform-unsupported`, `server-user-missing`, `data-directory-in-use`,
 * `data-directory-foreign`, `data-directory-unusable`, `server-start-failed`.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = await serverUser();
  const binaries = await findBinaries(user);
  const home = await prepareServerHome(options.dataDirectory, user);
  const installation = { binaries, home, user };
  await ensureCluster(installation);
  const appPassword = await readAppPassword(home, user);
  const { port, lock } = await reachServer(installation, options);
  return {
    url: (database) => embeddedUrl(port, home.password, database),
    appUrl: (database) => embeddedUrl(port, appPassword, database, APP_ROLE),
    movedTo: home.moved ? home.folder : undefined,
    lost: lock.lost,
    stop: async () => {
      if (await lock.releaseAsLast()) await stopServer(installation);
      await lock.close();
    },
  };
}

/**
 * Address of a database on the server that another process runs on this data directory, for a command that works
 * beside it; undefined where none runs.
 */
export async function runningEmbeddedUrl(
  dataDirectory: string,
  database: string,
): Promise<string | undefined> {
  const home = await findServerHome(dataDirectory);
  const postmaster = home && (await findPostmaster(home.cluster));
  return home && postmaster?.ready ? embeddedUrl(postmaster.port, home.password, database) : undefined;
}

/** Whether another process holds the embedded server of this data directory. */
export async function isDataDirectoryInUse(dataDirectory: string): Promise<boolean> {
  const home = await findServerHome(dataDirectory);
  const postmaster = home && (await findPostmaster(home.cluster));
  if (!home || !postmaster?.ready) return false;
  const lock = await holdServer(embeddedUrl(postmaster.port, home.password, 'postgres'), 'exclusive');
  await lock?.close();
  return lock === undefined;
}

async function reachServer(
  installation: Installation,
  options: EmbeddedOptions,
): Promise<{ port: number; lock: ServerLock }> {
  const deadline = Date.now() + PATIENCE_MS[options.sharing];
  for (;;) {
    const postmaster = await findPostmaster(installation.home.cluster);
    if (postmaster === undefined) {
      await startServer(installation, options);
      continue;
    }
    const lock = postmaster.ready ? await tryLock(installation, postmaster, options.sharing) : undefined;
    if (lock !== undefined) return { port: postmaster.port, lock };
    if (postmaster.ready && Date.now() > deadline) {
      throw new DatabaseError('data-directory-in-use', {
        directory: options.dataDirectory,
        pid: postmaster.pid,
      });
    }
    await sleep(100);
  }
}

async function tryLock(
  installation: Installation,
  { port }: Postmaster,
  sharing: Sharing,
): Promise<ServerLock | undefined> {
  try {
    return await holdServer(embeddedUrl(port, installation.home.password, 'postgres'), sharing);
  } catch {
    return undefined;
  }
}

async function startServer(installation: Installation, options: EmbeddedOptions): Promise<void> {
  const { home, binaries } = installation;
  await rename(home.log, `${home.log}.previous`).catch(() => {});
  for (let attempt = 1; ; attempt += 1) {
    const settings = serverSettings(await findFreePort(), options);
    const args = ['start', '-w', '-t', '120', '-s', '-D', home.cluster, '-l', home.log, '-o', settings];
    try {
      await runAsServer(installation, binaries.pgCtl, args);
      return;
    } catch (error) {
      if ((await findPostmaster(home.cluster)) !== undefined) return;
      if (attempt === START_ATTEMPTS) throw error;
      await sleep(500 * attempt);
    }
  }
}

/** Stops in order; a server that is gone, or goes while asked, needs no stopping. */
async function stopServer(installation: Installation): Promise<void> {
  const { home, binaries } = installation;
  if ((await findPostmaster(home.cluster)) === undefined) return;
  const args = ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', home.cluster];
  try {
    await runAsServer(installation, binaries.pgCtl, args);
  } catch (error) {
    if ((await findPostmaster(home.cluster)) !== undefined) throw error;
  }
}

function serverSettings(port: number, { durable, sharing }: EmbeddedOptions): string {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: sharing === 'shared' ? 200 : 60,
    timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return [`-p ${port}`, ...flags].join(' ');
}
