import { parseArgs } from 'node:util';
import { withConnection } from '@tiendo/database/server-database.ts';
import { ensureSeeded, startBenchServer } from './seed/seed-database.ts';
import { nationalCommunes } from './seed/seed-size.ts';
import { readCounts } from './seed/verify-seed.ts';

/** Builds a country in the benchmark's own PostgreSQL, or finds it there, and prints what it holds. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { national: { type: 'boolean', default: false }, communes: { type: 'string' } },
});
const communes = values.communes === undefined ? nationalCommunes : Number(values.communes);
const isAsked = values.national !== (values.communes !== undefined);
if (!isAsked || !(communes >= 200 && communes <= 99_999)) {
  console.error('Cách dùng / Usage: pnpm bench:seed --national | --communes 1000  (200 to 99999)');
  process.exit(1);
}

const start = performance.now();
const server = await startBenchServer();
try {
  const { url, made } = await ensureSeeded(server, communes);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.table([await withConnection(url, readCounts)]);
  console.log(made ? `Built and verified in ${seconds} s.` : `Found as it was built (${seconds} s).`);
} finally {
  await server.stop();
}
