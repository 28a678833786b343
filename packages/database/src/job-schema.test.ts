import { getRollbackPlans } from 'pg-boss';
import { expect, it } from 'vitest';
import { installJobSchema, JOB_SCHEMA } from './job-schema.ts';
import { withConnection, withScratchDatabase } from './server-database.ts';

const serverUrl = () => process.env.TEST_DATABASE_URL ?? '';

const describeSchema = (url: string) =>
  withConnection(url, async (client) => {
    const { rows: version } = await client.query(`SELECT version FROM ${JOB_SCHEMA}.version`);
    const { rows: indexes } = await client.query(
      'SELECT indexname FROM pg_indexes WHERE schemaname = $1 ORDER BY 1',
      [JOB_SCHEMA],
    );
    return { version, indexes };
  });

it('makes the tables of jobs once, also where several processes start together', async () => {
  await withScratchDatabase(serverUrl(), async (url) => {
    await Promise.all([installJobSchema(url), installJobSchema(url), installJobSchema(url)]);
    const first = await describeSchema(url);
    await installJobSchema(url);
    expect(await describeSchema(url)).toEqual(first);
  });
});

it('brings tables of an older version up to date and keeps what is in them', async () => {
  await withScratchDatabase(serverUrl(), async (url) => {
    await installJobSchema(url);
    const current = await describeSchema(url);
    await withConnection(url, async (client) => {
      await client.query(`SELECT ${JOB_SCHEMA}.create_queue('mail', '{"policy":"standard"}')`);
      await client.query(getRollbackPlans(JOB_SCHEMA));
    });
    expect(await describeSchema(url)).not.toEqual(current);
    await installJobSchema(url);
    expect(await describeSchema(url)).toEqual(current);
    await withConnection(url, async (client) => {
      const { rows } = await client.query(`SELECT name FROM ${JOB_SCHEMA}.queue`);
      expect(rows).toEqual([{ name: 'mail' }]);
    });
  });
});

it('says why where the account may not make a schema', async () => {
  await withScratchDatabase(serverUrl(), async (url) => {
    await withConnection(url, (client) => client.query("CREATE ROLE job_guest LOGIN PASSWORD 'guest'"));
    const guest = new URL(url);
    [guest.username, guest.password] = ['job_guest', 'guest'];
    try {
      await expect(installJobSchema(guest.href)).rejects.toMatchObject({ code: 'migration-failed' });
    } finally {
      await withConnection(url, (client) => client.query('DROP ROLE job_guest'));
    }
  });
});
