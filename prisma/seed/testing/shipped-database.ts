import { afterAll, beforeAll } from 'vitest';
import type { PrismaClient } from '../../../packages/database/src/generated/client.ts';
import { createPrismaClient } from '../../../packages/database/src/prisma-client.ts';
import type { DataAmount } from '../../../packages/database/src/testing/shipped-data.ts';
import { createTestDatabase } from '../../../packages/database/src/testing/template-database.ts';

/** A client of a database of its own for the tests of a file, filled with shipped data; to be read within tests. */
export function shippedDatabase(data: DataAmount): () => PrismaClient {
  let client: PrismaClient | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const database = await createTestDatabase({ data });
    drop = () => database.drop();
    client = createPrismaClient({ url: database.url });
  });
  afterAll(async () => {
    await client?.$disconnect();
    await drop?.();
  });
  return () => {
    if (client === undefined) throw new Error('the database is there within tests only');
    return client;
  };
}
