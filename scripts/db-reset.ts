import { JOB_SCHEMA } from '../packages/database/src/job-schema.ts';
import { withConnection } from '../packages/database/src/server-database.ts';
import { fillWhenEmpty } from './tasks/fill-when-empty.ts';
import { generateClient } from './tasks/generate-client.ts';
import { tellStep } from './tasks/launch-step.ts';
import { migrateDatabase, openDatabase } from './tasks/open-database.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { readStartConfig, type StartConfig } from './tasks/start-config.ts';

try {
  const config = readStartConfig(process.env);
  requireConsent(config, process.argv.includes('--yes'));
  await reset(config);
  console.log('✔ Cơ sở dữ liệu như mới. / The database is as new.');
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}

/** The embedded database belongs to this checkout; any other one may hold somebody's work. */
function requireConsent({ databaseUrl }: StartConfig, consent: boolean): void {
  if (databaseUrl === undefined || consent) return;
  const { host, pathname } = new URL(databaseUrl);
  throw new CommandProblem({
    vi: `Lệnh này xoá toàn bộ dữ liệu trong ${host}${pathname} (DATABASE_URL). Nếu đúng ý, chạy: pnpm db:reset --yes`,
    en: `This deletes everything in ${host}${pathname} (DATABASE_URL). If you mean it, run: pnpm db:reset --yes`,
  });
}

async function reset(config: StartConfig): Promise<void> {
  await generateClient();
  const database = await openDatabase(config, tellStep);
  try {
    await withConnection(database.url, (client) =>
      client.query(
        `DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS ${JOB_SCHEMA} CASCADE`,
      ),
    );
    await migrateDatabase(database.url, tellStep);
    await fillWhenEmpty(database.url, config.demonstration, tellStep);
  } finally {
    await database.close();
  }
}
