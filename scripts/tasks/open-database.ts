import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureLogin } from '../../packages/database/src/app-role.ts';
import { runningEmbeddedUrl, startEmbeddedPostgres } from '../../packages/database/src/embedded-postgres.ts';
import { installJobSchema } from '../../packages/database/src/job-schema.ts';
import { applyMigrations } from '../../packages/database/src/migrate.ts';
import { MIGRATIONS_DIRECTORY } from '../../packages/database/src/repository-paths.ts';
import { ensureDatabase, withConnection } from '../../packages/database/src/server-database.ts';
import { explainDatabaseError } from './database-problems.ts';
import type { LaunchStep } from './launch-step.ts';
import type { StartConfig } from './start-config.ts';

const DATABASE = 'tiendo';

type DatabaseSettings = Pick<StartConfig, 'databaseUrl' | 'appDatabaseUrl' | 'dataDirectory'>;

export type OpenDatabase = {
  /** The owner's address: for migrations, shipped data and commands. */
  readonly url: string;
  /** The address with an account for the app alone; undefined where none was made for it. */
  readonly appUrl: string | undefined;
  /** Resolves if the embedded server ends; never for a server that somebody else runs. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the database of the settings: the embedded server unless an address is given.
 * Throws CommandProblem if that is not possible.
 */
export async function openDatabase(
  { databaseUrl, appDatabaseUrl, dataDirectory }: DatabaseSettings,
  onStep: (step: LaunchStep) => void,
): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return openGiven(databaseUrl, appDatabaseUrl);
  return openEmbedded(dataDirectory, onStep).catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
}

/**
 * Opens the database for a command that may run beside the app: the server that the app runs is used where one
 * does, else it is started for the while. Throws CommandProblem if that is not possible.
 */
export async function reachDatabase(
  config: DatabaseSettings,
  onStep: (step: LaunchStep) => void,
): Promise<OpenDatabase> {
  const running =
    config.databaseUrl === undefined ? await runningEmbeddedUrl(config.dataDirectory, DATABASE) : undefined;
  return running === undefined ? openDatabase(config, onStep) : openGiven(running);
}

/** Brings the schema up to date. Throws CommandProblem if the database is out of reach, newer or refuses. */
export async function migrateDatabase(url: string, onStep: (step: LaunchStep) => void): Promise<void> {
  try {
    const applied = await applyMigrations(url, MIGRATIONS_DIRECTORY);
    await installJobSchema(url);
    if (applied.length > 0) onStep({ kind: 'migrated', count: applied.length });
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

function openGiven(url: string, appUrl?: string): OpenDatabase {
  return { url, appUrl, lost: new Promise(() => {}), close: async () => {} };
}

async function openEmbedded(
  dataDirectory: string,
  onStep: (step: LaunchStep) => void,
): Promise<OpenDatabase> {
  const isNew = !existsSync(path.join(dataDirectory, 'postgres'));
  if (isNew) onStep({ kind: 'creating-database' });
  const server = await startEmbeddedPostgres({ dataDirectory, sharing: 'exclusive', durable: true });
  if (isNew && server.movedTo !== undefined) onStep({ kind: 'data-elsewhere', folder: server.movedTo });
  const appUrl = server.appUrl(DATABASE);
  await withConnection(server.url('postgres'), async (client) => {
    await ensureDatabase(client, DATABASE);
    await ensureLogin(client, appUrl);
  });
  return { url: server.url(DATABASE), appUrl, lost: server.lost, close: () => server.stop() };
}
