import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type DatabaseOptions = {
  /** `postgresql://user:password@host:port/database` */
  readonly url: string;
  /** The most connections that the client holds open. */
  readonly poolSize?: number;
};

/**
 * Builds the client that all stored data is read and written through. Connects at the first query;
 * the caller ends it with `$disconnect()`.
 */
export function createPrismaClient({ url, poolSize = 10 }: DatabaseOptions): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
  });
  return new PrismaClient({ adapter });
}
