import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyMigrations, diagnoseMigrations, diffToSql, migrationNames } from './migrate.ts';
import { MIGRATIONS_DIRECTORY, SCHEMA_FILE } from './repository-paths.ts';
import { withConnection, withScratchDatabase } from './server-database.ts';

const serverUrl = process.env.TEST_DATABASE_URL ?? '';
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'migrations-'));
  await cp(MIGRATIONS_DIRECTORY, directory, { recursive: true });
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(directory, name));
  await writeFile(path.join(directory, name, 'migration.sql'), sql);
}

test('applies all migrations once and records them as Prisma does', async () => {
  await withScratchDatabase(serverUrl, async (url) => {
    const names = await migrationNames(directory);
    expect(await applyMigrations(url, directory)).toEqual(names);
    expect(await applyMigrations(url, directory)).toEqual([]);
    const recorded = await withConnection(url, (client) =>
      client.query(
        'SELECT migration_name, finished_at, applied_steps_count FROM _prisma_migrations ORDER BY started_at',
      ),
    );
    expect(recorded.rows.map((row) => row.migration_name)).toEqual(names);
    expect(recorded.rows.every((row) => row.finished_at !== null && row.applied_steps_count === 1)).toBe(
      true,
    );
  });
});

test('two processes that migrate at the same time apply each migration once', async () => {
  await withScratchDatabase(serverUrl, async (url) => {
    const applied = await Promise.all([applyMigrations(url, directory), applyMigrations(url, directory)]);
    expect(applied.flat()).toEqual(await migrationNames(directory));
  });
});

test('the migrations lead to the schema file', async () => {
  await withScratchDatabase(serverUrl, async (url) => {
    await applyMigrations(url, directory);
    expect(await diffToSql(url, SCHEMA_FILE)).toBe('');
  });
});

test('writes the SQL of a difference', async () => {
  const changed = path.join(directory, 'schema.prisma');
  const schema = await readFile(SCHEMA_FILE, 'utf8');
  await writeFile(changed, `${schema}\nmodel Added {\n  id Int @id\n\n  @@map("added")\n}\n`);
  await withScratchDatabase(serverUrl, async (url) => {
    await applyMigrations(url, directory);
    expect(await diffToSql(url, changed)).toContain('CREATE TABLE "added"');
  });
});

test('refuses a database that holds a migration this code does not know', async () => {
  await withScratchDatabase(serverUrl, async (url) => {
    await addMigration('29990101000000_future', 'CREATE TABLE future (id int);');
    await applyMigrations(url, directory);
    await expect(applyMigrations(url, MIGRATIONS_DIRECTORY)).rejects.toMatchObject({
      code: 'database-newer',
      details: { migrations: ['29990101000000_future'] },
    });
  });
});

test('refuses a database whose migration was edited after use', async () => {
  await withScratchDatabase(serverUrl, async (url) => {
    await addMigration('29990101000000_edited', 'CREATE TABLE edited (id int);');
    await applyMigrations(url, directory);
    await writeFile(path.join(directory, '29990101000000_edited', 'migration.sql'), 'SELECT 1;');
    await expect(applyMigrations(url, directory)).rejects.toMatchObject({ code: 'migration-edited' });
  });
});

test('a migration that fails leaves nothing of itself behind and is applied once it is corrected', async () => {
  await withScratchDatabase(serverUrl, async (url) => {
    await applyMigrations(url, directory);
    await addMigration('29990101000000_broken', 'CREATE TABLE half (id int); SELECT nothing_there();');
    await expect(applyMigrations(url, directory)).rejects.toMatchObject({ code: 'migration-failed' });
    expect((await diagnoseMigrations(url, directory)).failed).toEqual(['29990101000000_broken']);
    const { rows } = await withConnection(url, (client) =>
      client.query("SELECT to_regclass('half') AS half"),
    );
    expect(rows[0]?.half).toBeNull();
    await writeFile(
      path.join(directory, '29990101000000_broken', 'migration.sql'),
      'CREATE TABLE half (id int);',
    );
    expect(await applyMigrations(url, directory)).toEqual(['29990101000000_broken']);
  });
});

test('says that a database is out of reach', async () => {
  const closed = 'postgresql://nobody:secret@127.0.0.1:1/none';
  await expect(applyMigrations(closed, directory)).rejects.toMatchObject({ code: 'database-unreachable' });
});
