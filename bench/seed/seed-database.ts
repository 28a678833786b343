import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@tiendo/database/embedded-postgres.ts';
import { installJobSchema } from '@tiendo/database/job-schema.ts';
import { applyMigrations } from '@tiendo/database/migrate.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { MIGRATIONS_DIRECTORY, REPOSITORY_ROOT } from '@tiendo/database/repository-paths.ts';
import { dropDatabase, ensureDatabase, withConnection } from '@tiendo/database/server-database.ts';
import { loadReferenceData } from '../../prisma/seed/load.ts';
import { loadProgress } from './load-progress.ts';
import { loadUnits } from './load-units.ts';
import { planUnits } from './plan-units.ts';
import { sizeOf } from './seed-size.ts';
import { findFaults } from './verify-seed.ts';

const datasetName = 'bench';
const seedLockKey = 7_204_121;

/** The PostgreSQL server of the benchmark, with a data folder of its own. */
export function startBenchServer(): Promise<EmbeddedPostgres> {
  const dataDirectory = process.env.TIENDO_BENCH_DATA ?? path.join(REPOSITORY_ROOT, 'bench', '.data');
  return startEmbeddedPostgres({ dataDirectory, sharing: 'shared', durable: false });
}

/** What decides the content: the schema, the reference data and the generator. */
const contentSources = [
  'prisma/migrations/*/*.sql',
  'prisma/seed/{reference,data}/**/*.ts',
  'bench/seed/*.ts',
];

async function seedVersion(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(contentSources, { cwd: REPOSITORY_ROOT })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(path.join(REPOSITORY_ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

async function heldVersion(url: string): Promise<string | null> {
  try {
    const { rows } = await withConnection(url, (client) =>
      client.query<{ version: string }>('SELECT version FROM loaded_dataset WHERE name = $1', [datasetName]),
    );
    return rows[0]?.version ?? null;
  } catch {
    return null;
  }
}

/**
 * Fills the database in one transaction, with the triggers off that check and note rows one by one, then looks for
 * everything that they would have refused.
 */
async function fill(url: string, communes: number, version: string): Promise<void> {
  const size = sizeOf(communes);
  await withConnection(url, async (client) => {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    const plan = planUnits(size);
    await loadProgress(client, plan, await loadUnits(client, plan));
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    const faults = await findFaults(client, size);
    if (faults.length > 0) throw new Error(`The seed is wrong: ${faults.join('; ')}`);
    await client.query('INSERT INTO loaded_dataset (name, version) VALUES ($1, $2)', [datasetName, version]);
  });
}

export type SeededDatabase = { readonly name: string; readonly url: string; readonly made: boolean };

/** Makes a database anew with the schema and the reference data. */
export async function makeDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  await withConnection(server.url('postgres'), async (client) => {
    await dropDatabase(client, name);
    await ensureDatabase(client, name);
  });
  await applyMigrations(server.url(name), MIGRATIONS_DIRECTORY);
  await installJobSchema(server.url(name));
  const prisma = createPrismaClient({ url: server.url(name), poolSize: 2 });
  await loadReferenceData(prisma);
  await prisma.$disconnect();
}

/**
 * The database with so many communes: the one there where its version matches, else made anew. A second process that
 * wants it waits for the first.
 */
export async function ensureSeeded(server: EmbeddedPostgres, communes: number): Promise<SeededDatabase> {
  const name = `bench_${communes}`;
  const [url, version] = [server.url(name), await seedVersion()];
  return withConnection(server.url('postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [seedLockKey]);
    if ((await heldVersion(url)) === version) return { name, url, made: false };
    await makeDatabase(server, name);
    await fill(url, communes, version);
    return { name, url, made: true };
  });
}
