import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer | undefined;

/** Vitest global setup: one server for the run, its address in `TEST_DATABASE_URL` for the workers. */
export async function setup(): Promise<void> {
  server = await startTestServer();
  process.env.TEST_DATABASE_URL = server.url;
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
