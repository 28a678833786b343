import { heldLock } from '@tiendo/database/held-lock.ts';
import { buildApp } from '../apps/api/src/app.ts';
import { compose } from '../apps/api/src/composition.ts';
import { serverConfig } from '../apps/api/src/config.ts';
import { importRunner, runnerLockSpace } from '../apps/api/src/features/imports/import-runner.ts';
import { type VersionRow, versionStatement } from '../apps/api/src/shared/data/prisma-data-store.ts';
import { pgBossJobs } from '../apps/api/src/shared/jobs/pg-boss-jobs.ts';
import { configuredMailer } from '../apps/api/src/shared/mail/configured-mailer.ts';
import { preparedStatement } from '../packages/database/src/prepared-statement.ts';
import { createPrismaClient } from '../packages/database/src/prisma-client.ts';

/** How many SQL statements each address needs, in their order, once reference data is held. */
export async function countStatements(databaseUrl: string, paths: readonly string[]): Promise<number[]> {
  let sent = 0;
  const onStatement = () => {
    sent += 1;
  };
  const database = createPrismaClient({ url: databaseUrl, onStatement });
  const versions = preparedStatement<VersionRow>({ url: databaseUrl, text: versionStatement, onStatement });
  const config = {
    ...serverConfig({}),
    logLevel: 'silent',
    requestsPerMinute: 0,
    maxEventLoopDelayMs: 0,
  } as const;
  const composition = compose({
    database,
    jobs: pgBossJobs({ url: databaseUrl }),
    importRunner: importRunner({
      url: databaseUrl,
      lock: heldLock(databaseUrl, runnerLockSpace),
      onFailure: () => undefined,
    }),
    mailer: configuredMailer(config),
    readVersions: versions.run,
    versionLeaseMs: 0,
    version: 'bench',
    build: 'bench',
    config,
  });
  const app = await buildApp({ composition, config });
  const counts: number[] = [];
  await app.inject(paths[0] ?? '/');
  for (const path of paths) {
    const before = sent;
    await app.inject(path);
    counts.push(sent - before);
  }
  await app.close();
  await versions.close();
  await database.$disconnect();
  return counts;
}
