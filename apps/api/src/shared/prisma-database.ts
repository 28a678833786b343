import type { createPrismaClient } from '@tiendo/database/prisma-client.ts';

/** The client that read models send their statements through. */
export type Database = ReturnType<typeof createPrismaClient>;

/** What a statement can be sent through: the client, or a transaction of it. */
export type Statements = Pick<Database, '$queryRaw'>;
