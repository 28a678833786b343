import { fork } from 'node:child_process';
import { startTestServer } from '../packages/database/src/testing/test-server.ts';
import { coreReads } from './core-reads.ts';
import { measureLatency, warmUp } from './latency.ts';
import { countStatements } from './statement-counts.ts';

/** Latency and SQL statements of every core read on the data that ships. Prints; judges nothing. */
const load = { requests: 200, warmUp: 100, concurrency: 1 };

const databaseServer = await startTestServer();
process.env.TEST_DATABASE_URL = databaseServer.url;
const { createTestDatabase } = await import('../packages/database/src/testing/template-database.ts');
const database = await createTestDatabase({ data: 'demonstration' });

const child = fork(new URL('./api-server.ts', import.meta.url), {
  env: { ...process.env, DATABASE_URL: database.url },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const address = await new Promise<string>((resolve, reject) => {
  child.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  child.once('exit', () => reject(new Error('the server ended')));
});

const statements = await countStatements(
  database.url,
  coreReads.map((read) => read.path),
);
// All reads before any is measured: they share code, and the first would be measured cold.
for (const { path } of coreReads) await warmUp(`${address}${path}`, load);
const rows: Record<string, string | number>[] = [];
for (const [index, { name, path }] of coreReads.entries()) {
  const { p50, p95, p99, bytes } = await measureLatency(`${address}${path}`, load);
  const [low, high, highest] = [p50, p95, p99].map((value) => value.toFixed(1));
  rows.push({
    read: name,
    'p50 ms': low ?? '',
    'p95 ms': high ?? '',
    'p99 ms': highest ?? '',
    SQL: statements[index] ?? 0,
    bytes,
  });
}
console.table(rows);
console.log(
  `${load.requests} requests each, ${load.concurrency} at a time, after ${load.warmUp} of each to warm up.`,
);

child.disconnect();
await new Promise((resolve) => child.once('exit', resolve));
await database.drop();
await databaseServer.stop();
