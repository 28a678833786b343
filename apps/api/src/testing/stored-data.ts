import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import type { DataAmount } from '@tiendo/database/testing/shipped-data.ts';
import { createTestDatabase } from '@tiendo/database/testing/template-database.ts';
import type { Database } from '../shared/prisma-database.ts';

export type StoredData = { readonly database: Database; readonly url: string; close(): Promise<void> };

/** A database of its own for the tests of a file, without an app over it. */
export async function openStoredData(data: DataAmount): Promise<StoredData> {
  const stored = await createTestDatabase({ data });
  const database = createPrismaClient({ url: stored.url, poolSize: 4 });
  return {
    database,
    url: stored.url,
    close: async () => {
      await database.$disconnect();
      await stored.drop();
    },
  };
}
