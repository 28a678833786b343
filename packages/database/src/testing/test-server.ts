import { isAlive } from '../embedded/postmaster.ts';
import { startEmbeddedPostgres } from '../embedded-postgres.ts';
import { TEST_DATA_DIRECTORY } from '../repository-paths.ts';
import { dropDatabase, withConnection } from '../server-database.ts';

export type TestServer = { readonly url: string; stop(): Promise<void> };

/**
 * The PostgreSQL server for tests and development commands: the one named by `TEST_DATABASE_URL`, else an embedded
 * one that concurrent runs share and the last one stops. Its content can be made again at any time.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const server = await startEmbeddedPostgres({
    dataDirectory: TEST_DATA_DIRECTORY,
    sharing: 'shared',
    durable: false,
  });
  const url = server.url('postgres');
  await dropAbandoned(url);
  return { url, stop: () => server.stop() };
}

/** Databases carry the number of the process that made them: those of killed runs are dropped. */
async function dropAbandoned(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname ~ '^(test|scratch)_[0-9]+_'",
    );
    const abandoned = rows.filter(({ datname }) => !isAlive(Number(datname.split('_')[1])));
    for (const { datname } of abandoned) await dropDatabase(client, datname);
  });
}
