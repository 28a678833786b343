import { startTestServer } from './test-server.ts';

/** Vitest global setup: one server for the run, its address in `TEST_DATABASE_URL` for the workers. */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = await startTestServer();
  process.env.TEST_DATABASE_URL = server.url;
  return async () => {
    if (given === undefined) delete process.env.TEST_DATABASE_URL;
    await server.stop();
  };
}
