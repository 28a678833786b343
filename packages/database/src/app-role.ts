import pg from 'pg';
import { DatabaseError } from './database-error.ts';
import { withConnection } from './server-database.ts';

/** The role that the running app works as, where its account is not chosen by somebody else. */
export const APP_ROLE = 'tiendo_app';

const GRANT_LOCK_KEY = 7_204_121;

/** Refused, not there, there already, or made by another process at this very moment: all processes share roles. */
const TOLERATED = new Set(['42501', '42704', '42710', '23505', 'XX000']);

/**
 * Lets `role` work with the data of the database at `url`, which is the address of its owner: read and write rows of
 * `schemas`, but neither change nor delete audit events, nor touch their head, nor change tables. To be repeated
 * after every migration. Throws DatabaseError `app-role-missing`.
 */
export async function grantWork(
  url: string,
  role: string,
  schemas: readonly string[] = ['public'],
): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [GRANT_LOCK_KEY]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) throw new DatabaseError('app-role-missing', { role });
    for (const schema of schemas) await client.query(rightsIn(schema, role));
    await client.query(limitsOf(role));
    await client.query('COMMIT');
  });
}

/** The address at `ownerUrl` with every connection working as `role`, which its account must be allowed to become. */
export function urlAsRole(ownerUrl: string, role: string): string {
  const url = new URL(ownerUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [given, `-c role=${role}`].filter(Boolean).join(' '));
  return url.href;
}

/**
 * Makes `role` where the server lacks it, and lets the account of `ownerUrl` become it. False where that account may
 * not do so, or something between it and the server does not let it.
 */
export async function borrowRole(ownerUrl: string, role: string): Promise<boolean> {
  if (await canBecome(ownerUrl, role)) return true;
  await withConnection(ownerUrl, async (client) => {
    await attempt(client, `CREATE ROLE ${pg.escapeIdentifier(role)} NOLOGIN`);
    await attempt(client, `GRANT ${pg.escapeIdentifier(role)} TO CURRENT_USER`);
  });
  return canBecome(ownerUrl, role);
}

/** Lets the account in `appUrl` sign in with the password there. One process at a time; needs a superuser. */
export async function ensureLogin(client: pg.Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const role = pg.escapeIdentifier(username);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [username]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${role}`);
  await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

/** Whether the account of `url` could change or delete audit events. Throws DatabaseError `app-database-unreachable`. */
export async function canRewriteAudit(url: string): Promise<boolean> {
  try {
    return await withConnection(url, async (client) => {
      const { rows } = await client.query<{ can: boolean }>(
        "SELECT has_table_privilege('audit_event', 'UPDATE, DELETE, TRUNCATE') AS can",
      );
      return rows[0]?.can ?? true;
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new DatabaseError('app-database-unreachable', { reason }, error);
  }
}

function rightsIn(schema: string, role: string): string {
  const [where, who] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(role)];
  return `GRANT USAGE ON SCHEMA ${where} TO ${who};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${where} TO ${who};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${where} TO ${who};`;
}

function limitsOf(role: string): string {
  const who = pg.escapeIdentifier(role);
  return `REVOKE UPDATE, DELETE ON public.audit_event FROM ${who};
    REVOKE ALL ON public.audit_head FROM ${who};
    REVOKE INSERT, UPDATE, DELETE ON public._prisma_migrations FROM ${who};`;
}

async function canBecome(ownerUrl: string, role: string): Promise<boolean> {
  try {
    return await withConnection(urlAsRole(ownerUrl, role), async (client) => {
      const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
      return rows[0]?.name === role;
    });
  } catch (error) {
    if (error instanceof pg.DatabaseError) return false;
    throw error;
  }
}

async function attempt(client: pg.Client, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && TOLERATED.has(error.code ?? ''))) throw error;
  }
}
