import pg from 'pg';
import { SUPERUSER } from './cluster.ts';

const LOCK_KEY = 7_204_117;

/** How a process holds a server: alone (the application) or together with others (test runs). */
export type Sharing = 'exclusive' | 'shared';

/** A connection that marks the server as held: the mark ends with the process, however it ends. */
export type ServerLock = {
  /** Resolves when the server ends the connection. */
  readonly lost: Promise<void>;
  /** Gives the mark up and says whether nobody else holds the server. */
  releaseAsLast(): Promise<boolean>;
  close(): Promise<void>;
};

/** Address of a database on an embedded server. */
export function embeddedUrl(
  port: number,
  password: string,
  database: string,
  account: string = SUPERUSER,
): string {
  return `postgresql://${account}:${password}@127.0.0.1:${port}/${database}`;
}

/** Marks the server as held; undefined if it is held by another process in a way that excludes this one. */
export async function holdServer(url: string, sharing: Sharing): Promise<ServerLock | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  await client.connect();
  const held = await ask(
    client,
    sharing === 'shared' ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock',
  );
  if (!held) {
    await client.end();
    return undefined;
  }
  return {
    lost,
    releaseAsLast: async () => {
      if (sharing === 'exclusive') return true;
      await ask(client, 'pg_advisory_unlock_shared').catch(() => false);
      return ask(client, 'pg_try_advisory_lock').catch(() => false);
    },
    close: () => client.end().catch(() => {}),
  };
}

async function ask(client: pg.Client, lockFunction: string): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`SELECT ${lockFunction}($1) AS granted`, [
    LOCK_KEY,
  ]);
  return rows[0]?.granted ?? false;
}
