import { buildApp } from '../apps/api/src/app.ts';
import { compose } from '../apps/api/src/composition.ts';
import { serverConfig } from '../apps/api/src/config.ts';
import { createPrismaClient } from '../packages/database/src/prisma-client.ts';

/** How many SQL statements each address needs, in their order, once reference data is held. */
export async function countStatements(databaseUrl: string, paths: readonly string[]): Promise<number[]> {
  let sent = 0;
  const database = createPrismaClient({
    url: databaseUrl,
    onStatement: () => {
      sent += 1;
    },
  });
  const config = {
    ...serverConfig({}),
    logLevel: 'silent',
    requestsPerMinute: 0,
    maxEventLoopDelayMs: 0,
  } as const;
  const app = await buildApp({ composition: compose(database, 'bench'), config });
  const counts: number[] = [];
  await app.inject(paths[0] ?? '/');
  for (const path of paths) {
    const before = sent;
    await app.inject(path);
    counts.push(sent - before);
  }
  await app.close();
  await database.$disconnect();
  return counts;
}
