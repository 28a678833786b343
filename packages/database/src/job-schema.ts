import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import library from 'pg-boss/package.json' with { type: 'json' };
import { DatabaseError } from './database-error.ts';
import { withConnection } from './server-database.ts';

/** Where background jobs are kept, beside the tables of the product. */
export const JOB_SCHEMA = 'pgboss';

const LOCK_KEY = 7_204_120;

/** Every statement that makes the schema of jobs anew. */
export const jobSchemaSql = (): string => getConstructionPlans(JOB_SCHEMA);

/**
 * Makes the tables of background jobs in the database at `url` or brings them up to date, one process at a time.
 * Needs the rights of an owner, so that the server can do without them. Throws DatabaseError `migration-failed`.
 */
export async function installJobSchema(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    try {
      for (const script of await missingScripts(client)) await client.query(script);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DatabaseError('migration-failed', { reason }, error);
    }
  });
}

/** What the schema lacks: scripts that are each kept whole or not at all, to be sent one after the other. */
async function missingScripts(client: pg.Client): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ installed: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS installed',
    [`${JOB_SCHEMA}.version`],
  );
  if (!found[0]?.installed) return [jobSchemaSql()];
  const { rows } = await client.query<{ version: number }>(`SELECT version FROM ${JOB_SCHEMA}.version`);
  const version = rows[0]?.version ?? 0;
  return version < library.pgboss.schema ? upgradeScripts(version) : [];
}

/** The upgrade proper, then the indexes that PostgreSQL builds outside of any transaction. */
function upgradeScripts(version: number): readonly string[] {
  const plans = getMigrationPlans(JOB_SCHEMA, version);
  const end = plans.lastIndexOf('COMMIT;') + 'COMMIT;'.length;
  const indexes = plans.slice(end).split(/;\s*$/m);
  return [plans.slice(0, end), ...indexes.filter((statement) => statement.trim() !== '')];
}
