import { heldLock } from '@tiendo/database/held-lock.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { buildApp } from './app.ts';
import { compose } from './composition.ts';
import { serverConfig } from './config.ts';
import { importRunner, runnerLockSpace } from './features/imports/import-runner.ts';
import { pgBossJobs } from './shared/jobs/pg-boss-jobs.ts';
import { configuredMailer } from './shared/mail/configured-mailer.ts';

/** The text of the OpenAPI document. Nothing is asked of a database. */
export async function writeOpenapiDocument(version: string): Promise<string> {
  const url = 'postgresql://localhost:1/none';
  const database = createPrismaClient({ url });
  const config = { ...serverConfig({}), logLevel: 'silent' } as const;
  const app = await buildApp({
    composition: compose({
      database,
      jobs: pgBossJobs({ url }),
      importRunner: importRunner({
        url: '',
        lock: heldLock('', runnerLockSpace),
        onFailure: () => undefined,
      }),
      mailer: configuredMailer(config),
      readVersions: async () => [],
      versionLeaseMs: 0,
      version,
      build: version,
      config,
    }),
    config,
  });
  const document = app.swagger();
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
