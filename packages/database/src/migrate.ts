import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type {
  DiagnoseMigrationHistoryOutput,
  MigrationDirectory,
  MigrationList,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { DatabaseError } from './database-error.ts';
import { withSchemaEngine } from './schema-engine.ts';

const NO_FILTER = { externalTables: [], externalEnums: [] };
const LOCK_FILE = 'migration_lock.toml';
const MIGRATION_LOCK_KEY = 7_204_118;

/** Where the database stands against the migrations of this code; every list holds migration names in order. */
export type MigrationDiagnosis = {
  /** In the directory, not yet in the database. */
  readonly pending: readonly string[];
  /** In the database, unknown to this code: the database was used by a newer version. */
  readonly unknown: readonly string[];
  /** Applied in full with a text that differs from the one in the directory. */
  readonly edited: readonly string[];
  /** Started in the database and never finished; nothing of them was kept. */
  readonly failed: readonly string[];
};

/**
 * Applies the migrations of `directory` that the database at `url` lacks, as `prisma migrate deploy` does
 * (table `_prisma_migrations`), one process at a time, and returns their names. One that failed or was cut short
 * before is tried again: a migration is sent as one script, of which PostgreSQL keeps all or nothing.
 * Throws DatabaseError: `database-unreachable`, `database-newer`, `migration-edited`, `migration-failed`.
 */
export async function applyMigrations(url: string, directory: string): Promise<readonly string[]> {
  return withMigrationLock(url, async () => {
    const diagnosis = await diagnoseMigrations(url, directory);
    refuseUnusable(diagnosis);
    if (diagnosis.pending.length === 0 && diagnosis.failed.length === 0) return [];
    const migrationsList = await readMigrations(directory);
    return withSchemaEngine(url, async (engine) => {
      try {
        for (const migrationName of diagnosis.failed) await engine.markMigrationRolledBack({ migrationName });
        const applied = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
        return applied.appliedMigrationNames;
      } catch (error) {
        throw new DatabaseError('migration-failed', { reason: reasonOf(error) }, error);
      }
    });
  });
}

/** Compares the migrations recorded in the database at `url` with those of `directory`; changes nothing. */
export async function diagnoseMigrations(url: string, directory: string): Promise<MigrationDiagnosis> {
  const migrationsList = await readMigrations(directory);
  const output = await withSchemaEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    }),
  );
  return {
    pending: pendingNames(output, migrationsList),
    unknown: unknownNames(output),
    edited: output.editedMigrationNames.filter((name) => !output.failedMigrationNames.includes(name)),
    failed: output.failedMigrationNames,
  };
}

/**
 * The SQL that turns the database at `url` into what the schema file describes; an empty string if it already is.
 */
export async function diffToSql(url: string, schemaFile: string): Promise<string> {
  const files = [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }];
  const result = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    }),
  );
  return result.exitCode === 0 ? '' : (result.stdout ?? '');
}

/** Names of the migrations in `directory`, oldest first. */
export async function migrationNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readMigrations(directory: string): Promise<MigrationList> {
  const names = await migrationNames(directory);
  return {
    baseDir: directory,
    lockfile: {
      path: LOCK_FILE,
      content: await readFile(path.join(directory, LOCK_FILE), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map((name) => readMigration(directory, name))),
  };
}

async function readMigration(directory: string, name: string): Promise<MigrationDirectory> {
  const file = 'migration.sql';
  const content = await readFile(path.join(directory, name, file), 'utf8');
  return { path: name, migrationFile: { path: file, content: { tag: 'ok', value: content } } };
}

function pendingNames(output: DiagnoseMigrationHistoryOutput, list: MigrationList): readonly string[] {
  if (!output.hasMigrationsTable) return list.migrationDirectories.map((migration) => migration.path);
  const { history } = output;
  return history === null || history.diagnostic === 'migrationsDirectoryIsBehind'
    ? []
    : history.unappliedMigrationNames;
}

function unknownNames({ history }: DiagnoseMigrationHistoryOutput): readonly string[] {
  return history === null || history.diagnostic === 'databaseIsBehind'
    ? []
    : history.unpersistedMigrationNames;
}

function refuseUnusable(diagnosis: MigrationDiagnosis): void {
  if (diagnosis.unknown.length > 0)
    throw new DatabaseError('database-newer', { migrations: diagnosis.unknown });
  if (diagnosis.edited.length > 0)
    throw new DatabaseError('migration-edited', { migrations: diagnosis.edited });
}

async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw new DatabaseError('database-unreachable', { reason: reasonOf(error) }, error);
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK_KEY]);
    return await work();
  } finally {
    await client.end();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
