import path from 'node:path';
import { findPostmaster } from '@tiendo/database/embedded/postmaster.ts';
import { findServerHome } from '@tiendo/database/embedded/server-home.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@tiendo/database/embedded-postgres.ts';
import type { ChildServer } from '../servers/child-server.ts';
import { startOurServer } from '../servers/our-server.ts';

/** PostgreSQL as `npm start` runs it, which keeps what it has committed, and a server on it, both to be killed. */
export type RunningSystem = {
  readonly postgres: EmbeddedPostgres;
  readonly server: ChildServer;
  /** What the server logged since it was asked last. */
  readonly messages: () => string[];
};

export const startPostgres = (folder: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDirectory: folder, sharing: 'exclusive', durable: true });

/** What was logged, each once; the address, which is printed too, is no message. */
const messagesIn = (printed: string): string[] => {
  const lines = printed.split('\n').filter((line) => line.startsWith('{'));
  return [...new Set(lines.map((line): string => JSON.parse(line).msg))];
};

export async function startServer(
  postgres: EmbeddedPostgres,
  folder: string,
  database: string,
): Promise<RunningSystem> {
  let printed = '';
  const server = await startOurServer(postgres.url(database), null, {
    environment: { TIENDO_DATA_DIR: path.join(folder, 'server') },
    quiet: true,
    onPrinted: (text) => {
      printed += text;
    },
  });
  const messages = () => {
    const told = messagesIn(printed);
    printed = '';
    return told;
  };
  return { postgres, server, messages };
}

/** Ends PostgreSQL, and with it all that it does, as a lost machine would. */
export async function killPostgres(folder: string): Promise<void> {
  const home = await findServerHome(folder);
  const postmaster = home && (await findPostmaster(home.cluster));
  if (postmaster === undefined) throw new Error('PostgreSQL does not run');
  process.kill(postmaster.pid, 'SIGKILL');
}
