import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestServer } from '../packages/database/src/testing/test-server.ts';
import { buildRenderer } from './tasks/build-renderer.ts';
import { buildWeb, WEB_ROOT } from './tasks/build-web.ts';
import { generateClient } from './tasks/generate-client.ts';
import { onStopRequest } from './tasks/stop-request.ts';

/**
 * Serves the built application on a database and in a data directory of its own with the data that ships, for the
 * browser tests; `--with-dossiers`: also with the dossiers that a demonstration makes. Prints the link of the first administrator, the data directory and the address.
 */
const stopRequested = onStopRequest(() => {});
await generateClient();
await buildRenderer();
await buildWeb();

const databaseServer = await startTestServer();
process.env.TEST_DATABASE_URL = databaseServer.url;
const { createTestDatabase } = await import('../packages/database/src/testing/template-database.ts');
const database = await createTestDatabase({ data: 'demonstration' });

const dataDirectory = await mkdtemp(path.join(tmpdir(), 'tiendo-e2e-'));
process.env.TIENDO_DATA_DIR = dataDirectory;
process.env.TIENDO_CHECK_ANSWERS = '1';
const { startServer } = await import('../apps/api/src/main.ts');
const server = await startServer({
  databaseUrl: database.appUrl,
  host: '127.0.0.1',
  port: 0,
  webRoot: WEB_ROOT,
  demonstration: process.argv.includes('--with-dossiers'),
});
console.log(`${server.firstAdministratorLink} ${dataDirectory} ${server.address}`);

await stopRequested;
await server.close();
await database.drop();
await databaseServer.stop();
await rm(dataDirectory, { recursive: true });
process.exit(0);
