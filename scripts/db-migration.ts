import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyMigrations, diffToSql } from '../packages/database/src/migrate.ts';
import { MIGRATIONS_DIRECTORY, SCHEMA_FILE } from '../packages/database/src/repository-paths.ts';
import { withScratchDatabase } from '../packages/database/src/server-database.ts';
import { startTestServer } from '../packages/database/src/testing/test-server.ts';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Cách dùng / Usage: pnpm db:migration <name>   (a–z, 0–9, _)');
  process.exit(1);
}

const server = await startTestServer();
try {
  const sql = await withScratchDatabase(server.url, async (url) => {
    await applyMigrations(url, MIGRATIONS_DIRECTORY);
    return diffToSql(url, SCHEMA_FILE);
  });
  if (sql.trim() === '') {
    console.log('Lược đồ không đổi, không có gì để ghi. / The schema has not changed: nothing to write.');
  } else {
    console.log(`✔ ${path.relative(process.cwd(), await writeMigration(sql))}`);
  }
} finally {
  await server.stop();
}

async function writeMigration(sql: string): Promise<string> {
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_DIRECTORY, `${timestamp}_${name}`);
  await mkdir(folder);
  const file = path.join(folder, 'migration.sql');
  await writeFile(file, `${sql.trim()}\n`);
  return file;
}
