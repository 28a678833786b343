import { readFileSync } from 'node:fs';
import { heldLock } from '@tiendo/database/held-lock.ts';
import { preparedStatement } from '@tiendo/database/prepared-statement.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { buildApp } from './app.ts';
import { buildName } from './build-name.ts';
import { compose } from './composition.ts';
import { type ServerConfig, serverConfig } from './config.ts';
import { importRunner, runnerLockSpace } from './features/imports/import-runner.ts';
import { keptSecret } from './kept-secret.ts';
import { type VersionRow, versionStatement } from './shared/data/prisma-data-store.ts';
import { evidenceFolder, sweepUnfinished } from './shared/evidence/evidence-folder.ts';
import { pgBossJobs } from './shared/jobs/pg-boss-jobs.ts';
import { configuredMailer } from './shared/mail/configured-mailer.ts';

export type ServerOptions = {
  readonly databaseUrl: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built SPA. */
  readonly webRoot?: string | undefined;
  /** Whether dossiers are made where the accounts of the demonstration have none. */
  readonly demonstration?: boolean;
};

export type RunningServer = {
  /** Where it listens, for example `http://127.0.0.1:3000`. */
  readonly address: string;
  /** The link by which the first administrator is made; null where there is one. */
  readonly firstAdministratorLink: string | null;
  /** Finishes the requests and jobs under way and lets go of the database. */
  close(): Promise<void>;
};

/** How long requests under way may take to finish when the server closes. */
const closingGraceMs = 5_000;

/** The version of this code, as printed in its package. */
export function codeVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

/** The settings, with the secret of the data directory where none was given. */
async function configWithSecret(): Promise<ServerConfig> {
  const config = serverConfig(process.env);
  return config.secret === '' ? { ...config, secret: await keptSecret(config.dataDirectory) } : config;
}

/** How this machine reaches an address that the server listens on. */
const localAddress = (listening: string): string => listening.replace('//0.0.0.0:', '//localhost:');

/**
 * Starts the server on a migrated database. Rejects with the error of the system where the port
 * is taken or the address cannot be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const config = await configWithSecret();
  const database = createPrismaClient({ url: options.databaseUrl, poolSize: config.databaseConnections });
  const versions = preparedStatement<VersionRow>({ url: options.databaseUrl, text: versionStatement });
  let siteAddress = config.publicAddress;
  const jobs = pgBossJobs({ url: options.databaseUrl });
  const composition = compose({
    siteAddress: () => siteAddress,
    onLateFailure: (error) => app.log.error({ err: error }, 'failed in the background'),
    database,
    jobs,
    importRunner: importRunner({
      url: options.databaseUrl,
      lock: heldLock(options.databaseUrl, runnerLockSpace),
      onFailure: (error) => app.log.error({ err: error }, 'an import failed in the background'),
    }),
    mailer: configuredMailer(config),
    readVersions: versions.run,
    versionLeaseMs: config.versionLeaseMs,
    version: codeVersion(),
    build: buildName(),
    config,
  });
  const app = await buildApp({ composition, config, webRoot: options.webRoot });
  const close = async () => {
    const hangUp = setTimeout(() => app.server.closeAllConnections(), closingGraceMs);
    await app.close();
    clearTimeout(hangUp);
    await jobs.close();
    await versions.close();
    await database.$disconnect();
  };
  try {
    await sweepUnfinished(evidenceFolder(config.dataDirectory));
    for (const id of await composition.endAbandonedImports())
      app.log.warn(`import ${id} was under way when its server ended: nothing of it was written`);
    await jobs.begin();
    const address = await app.listen({ host: options.host, port: options.port });
    siteAddress ||= localAddress(address);
    if (options.demonstration) composition.beginDemonstration();
    return { address, firstAdministratorLink: await composition.firstAdministratorLink(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
