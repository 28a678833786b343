import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres.ts';
import { TEST_DATA_DIRECTORY } from '../repository-paths.ts';

export type TestServer = { readonly url: string; stop(): Promise<void> };

/**
 * The PostgreSQL server for tests and development commands: the one named by `TEST_DATABASE_URL`, else an embedded
 * one that concurrent runs share and the last one stops. Its content can be made again at any time.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const server: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDirectory: TEST_DATA_DIRECTORY,
    sharing: 'shared',
    durable: false,
  });
  return { url: server.url('postgres'), stop: () => server.stop() };
}
