import { generateClient } from './generate-client.ts';
import type { LaunchStep } from './launch-step.ts';
import { migrateDatabase, reachDatabase } from './open-database.ts';
import { readStartConfig } from './start-config.ts';

type Client = Awaited<ReturnType<typeof connect>>;

async function connect(url: string) {
  const { createPrismaClient } = await import('../../packages/database/src/prisma-client.ts');
  return createPrismaClient({ url, poolSize: 4 });
}

/** Does a command's work on the database of the settings, brought up to date; beside the app or without it. */
export async function withDatabase<T>(
  onStep: (step: LaunchStep) => void,
  work: (database: Client) => Promise<T>,
): Promise<T> {
  await generateClient();
  const opened = await reachDatabase(readStartConfig(process.env), onStep);
  try {
    await migrateDatabase(opened.url, onStep);
    const database = await connect(opened.url);
    try {
      return await work(database);
    } finally {
      await database.$disconnect();
    }
  } finally {
    await opened.close();
  }
}
