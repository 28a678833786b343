import { randomInt } from 'node:crypto';
import pg from 'pg';

/** A lock of the database that this process holds as long as it lives, on a connection of its own. */
export type HeldLock = {
  /** The second key of the lock; another one once the connection was lost. */
  key(): Promise<number>;
  close(): Promise<void>;
};

const largestKey = 2_147_483_647;

/**
 * Holds an advisory lock under the keys `space` and one drawn at random, from the first {@link HeldLock.key} on. It goes
 * with the process, however that ends: whoever finds nobody holding a key knows that its process is gone.
 */
export function heldLock(url: string, space: number): HeldLock {
  let held: { client: pg.Client; key: number } | null = null;
  let taking: Promise<number> | null = null;
  const take = async (): Promise<number> => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    await client.connect();
    const key = randomInt(1, largestKey);
    await client.query('SELECT pg_advisory_lock($1, $2)', [space, key]);
    held = { client, key };
    const lose = () => {
      if (held?.client === client) held = null;
    };
    client.on('error', lose).on('end', lose);
    return key;
  };
  return {
    key: async () => {
      if (held !== null) return held.key;
      taking ??= take().finally(() => {
        taking = null;
      });
      return taking;
    },
    close: async () => {
      await taking;
      await held?.client.end();
    },
  };
}
