import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type DatabaseOptions = {
  /** `postgresql://user:password@host:port/database` */
  readonly url: string;
  /** The most connections that the client holds open. */
  readonly poolSize?: number;
  /** Called with every statement sent, for counting them. */
  readonly onStatement?: (sql: string) => void;
};

/** How long a statement or a transaction waits for a connection while all are at work. */
const patienceMs = 10_000;

/** One name a text, so that the server parses and plans each statement once a connection. */
const statementName = ({ sql }: { sql: string }): string =>
  `s${createHash('sha1').update(sql).digest('base64url')}`;

/**
 * Builds the client that all stored data is read and written through. Connects at the first query;
 * the caller ends it with `$disconnect()`.
 */
export function createPrismaClient({ url, poolSize = 10, onStatement }: DatabaseOptions): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: url, max: poolSize, connectionTimeoutMillis: patienceMs },
    { statementNameGenerator: statementName },
  );
  const options = { adapter, transactionOptions: { maxWait: patienceMs } };
  if (onStatement === undefined) return new PrismaClient(options);
  const client = new PrismaClient({ ...options, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => onStatement(query));
  return client;
}
