import { DatabaseError } from '../../packages/database/src/database-error.ts';
import { isDataDirectoryInUse } from '../../packages/database/src/embedded-postgres.ts';
import { buildRenderer } from './build-renderer.ts';
import { buildWeb, WEB_ROOT } from './build-web.ts';
import { explainDatabaseError } from './database-problems.ts';
import { fillWhenEmpty } from './fill-when-empty.ts';
import { generateClient } from './generate-client.ts';
import type { LaunchStep } from './launch-step.ts';
import { explainListenError, requireFreeAddress } from './listen-address.ts';
import { migrateDatabase, openDatabase } from './open-database.ts';
import { openForApp } from './open-for-app.ts';
import type { StartConfig } from './start-config.ts';

export type LaunchOptions = {
  readonly config: StartConfig;
  readonly onStep: (step: LaunchStep) => void;
  /** Ends a launch under way; what was started is stopped again. */
  readonly signal: AbortSignal;
};

export type RunningApplication = {
  readonly address: string;
  /** The link by which the first administrator is made; null where there is one. */
  readonly firstAdministratorLink: string | null;
  /** Resolves if the database ends by itself. */
  readonly databaseLost: Promise<void>;
  close(): Promise<void>;
};

/**
 * Brings the whole application up: database, migrations, data, SPA, API.
 * Throws CommandProblem for every expected failure, after stopping what it had started.
 */
export async function launch({ config, onStep, signal }: LaunchOptions): Promise<RunningApplication> {
  await generateClient(signal);
  await requireUsableAddress(config);
  signal.throwIfAborted();
  const database = await openDatabase(config, onStep);
  try {
    signal.throwIfAborted();
    await migrateDatabase(database.url, onStep);
    signal.throwIfAborted();
    await fillWhenEmpty(database.url, config.demonstration, onStep);
    signal.throwIfAborted();
    await buildRenderer(signal);
    signal.throwIfAborted();
    await buildWeb({ onBuild: () => onStep({ kind: 'building-web' }), signal });
    signal.throwIfAborted();
    const server = await serve(await openForApp(database, onStep), config);
    return {
      address: server.address,
      firstAdministratorLink: server.firstAdministratorLink,
      databaseLost: database.lost,
      close: async () => {
        await server.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A taken port often means that this very application runs already: then the data directory tells it better. */
async function requireUsableAddress({ host, port, databaseUrl, dataDirectory }: StartConfig): Promise<void> {
  try {
    await requireFreeAddress(host, port);
  } catch (error) {
    if (databaseUrl === undefined && (await isDataDirectoryInUse(dataDirectory))) {
      throw explainDatabaseError(new DatabaseError('data-directory-in-use', { directory: dataDirectory }));
    }
    throw error;
  }
}

async function serve(databaseUrl: string, { host, port, demonstration }: StartConfig): Promise<ServerHandle> {
  const { startServer } = await import('../../apps/api/src/main.ts');
  try {
    return await startServer({ databaseUrl, host, port, webRoot: WEB_ROOT, demonstration });
  } catch (error) {
    // The address was free when the start began; another program may have taken it since.
    throw explainListenError(error, host, port);
  }
}

type ServerHandle = Pick<RunningApplication, 'address' | 'firstAdministratorLink' | 'close'>;
