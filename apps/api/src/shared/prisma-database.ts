import type { createPrismaClient } from '@tiendo/database/prisma-client.ts';

/** The client that read models send their statements through. */
export type Database = ReturnType<typeof createPrismaClient>;
