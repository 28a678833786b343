import pg from 'pg';

/** Runs `work` with one connection to the database at `url` and closes it. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function siblingUrl(url: string, database: string): string {
  const sibling = new URL(url);
  sibling.pathname = `/${encodeURIComponent(database)}`;
  return sibling.href;
}

/** Creates the database if the server lacks it; `template` is copied with its data and must have no connections. */
export async function ensureDatabase(client: pg.Client, name: string, template?: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) return;
  const from = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
  await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`);
}

/** Drops the database with whoever is still connected to it. */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

/** Runs `work` on an empty database of the server at `serverUrl` and drops it afterwards. */
export async function withScratchDatabase<T>(
  serverUrl: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const name = `scratch_${process.pid}_${Date.now()}`;
  return withConnection(serverUrl, async (client) => {
    await ensureDatabase(client, name);
    try {
      return await work(siblingUrl(serverUrl, name));
    } finally {
      await dropDatabase(client, name);
    }
  });
}
