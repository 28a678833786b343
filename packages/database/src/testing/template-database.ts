import type pg from 'pg';
import { APP_ROLE, borrowRole, grantWork, urlAsRole } from '../app-role.ts';
import { installJobSchema, JOB_SCHEMA } from '../job-schema.ts';
import { applyMigrations } from '../migrate.ts';
import { createPrismaClient } from '../prisma-client.ts';
import { MIGRATIONS_DIRECTORY } from '../repository-paths.ts';
import { dropDatabase, ensureDatabase, siblingUrl, withConnection } from '../server-database.ts';
import { type DataAmount, loadData } from './shipped-data.ts';
import { templateFingerprint } from './template-fingerprint.ts';

const TEMPLATE_LOCK_KEY = 7_204_119;
const TEMPLATES_KEPT = 12;

export type TestDatabase = {
  /** Its owner's. */
  readonly url: string;
  /** That of the role which the app works as. */
  readonly appUrl: string;
  /** Drops the database; call it after closing every client. */
  drop(): Promise<void>;
};

/**
 * Creates a database of its own for one test file: a clone of a migrated template that holds no data, the reference
 * data (units, criteria sets, published figures) or also the simulated demonstration data.
 * Needs the server that the global setup starts (`TEST_DATABASE_URL`).
 */
export async function createTestDatabase({
  data = 'none',
}: {
  data?: DataAmount;
} = {}): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl)
    throw new Error('TEST_DATABASE_URL is not set: does the Vitest project use the global setup?');
  const name = `test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await withConnection(serverUrl, async (client) => {
    const template = await ensureTemplate(client, serverUrl, data);
    await ensureDatabase(client, name, template);
  });
  const url = siblingUrl(serverUrl, name);
  return {
    url,
    appUrl: urlAsRole(url, APP_ROLE),
    drop: () => withConnection(serverUrl, (client) => dropDatabase(client, name)),
  };
}

async function ensureTemplate(client: pg.Client, serverUrl: string, data: DataAmount): Promise<string> {
  const name = `template_${data}_${await templateFingerprint(data)}`;
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK_KEY]);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, serverUrl, name, data);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK_KEY]);
  }
  return name;
}

async function makeTemplate(
  client: pg.Client,
  serverUrl: string,
  name: string,
  data: DataAmount,
): Promise<void> {
  const unfinished = `unfinished_${name}`;
  const url = siblingUrl(serverUrl, unfinished);
  await dropDatabase(client, unfinished);
  await dropOldTemplates(client);
  await ensureDatabase(client, unfinished);
  await applyMigrations(url, MIGRATIONS_DIRECTORY);
  await installJobSchema(url);
  await fill(url, data);
  if (!(await borrowRole(url, APP_ROLE)))
    throw new Error(`The account of TEST_DATABASE_URL may not make the role ${APP_ROLE}.`);
  await grantWork(url, APP_ROLE, ['public', JOB_SCHEMA]);
  await withConnection(url, (connection) => connection.query('VACUUM ANALYZE'));
  await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`);
}

async function fill(url: string, data: DataAmount): Promise<void> {
  if (data === 'none') return;
  const prisma = createPrismaClient({ url, poolSize: 4 });
  try {
    await loadData(prisma, data);
  } finally {
    await prisma.$disconnect();
  }
}

async function dropOldTemplates(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(unfinished_)?template_' ORDER BY oid DESC OFFSET $1",
    [TEMPLATES_KEPT],
  );
  for (const { datname } of rows) await dropDatabase(client, datname);
}
