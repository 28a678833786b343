import { applyMigrations, diffToSql } from '../packages/database/src/migrate.ts';
import { MIGRATIONS_DIRECTORY, SCHEMA_FILE } from '../packages/database/src/repository-paths.ts';
import { withScratchDatabase } from '../packages/database/src/server-database.ts';
import { startTestServer } from '../packages/database/src/testing/test-server.ts';

const server = await startTestServer();
try {
  const difference = await withScratchDatabase(server.url, async (url) => {
    await applyMigrations(url, MIGRATIONS_DIRECTORY);
    return diffToSql(url, SCHEMA_FILE);
  });
  if (difference !== '') {
    console.error(
      `The migrations do not lead to prisma/schema.prisma. Run: pnpm db:migration <name>\n${difference}`,
    );
    process.exitCode = 1;
  }
} finally {
  await server.stop();
}
