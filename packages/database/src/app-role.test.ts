import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ROLE, borrowRole, canRewriteAudit, grantWork, urlAsRole } from './app-role.ts';
import { withConnection } from './server-database.ts';
import { createTestDatabase, type TestDatabase } from './testing/template-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const asApp = (sql: string) => withConnection(database.appUrl, (client) => client.query(sql));
const asOwner = (sql: string) => withConnection(database.url, (client) => client.query(sql));

const event = `INSERT INTO audit_event (actor_kind, action, subject_kind) VALUES ('system', 'export.taken', 'export')`;

describe('the role of the app', () => {
  test('reads and writes what it works with, and adds audit events', async () => {
    await asApp(`INSERT INTO source_document (key, kind, title) VALUES ('a', 'report', 'A')`);
    await asApp(`UPDATE source_document SET title = 'B'`);
    await asApp('DELETE FROM source_document');
    await asApp(event);
    expect((await asApp('SELECT 1 FROM audit_event')).rowCount).toBe(1);
    expect((await asApp('SELECT 1 FROM _prisma_migrations')).rowCount).toBeGreaterThan(1);
    expect(await canRewriteAudit(database.appUrl)).toBe(false);
    expect(await canRewriteAudit(database.url)).toBe(true);
  });

  test.each([
    `UPDATE audit_event SET reason = 'x'`,
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
    'ALTER TABLE audit_event DISABLE TRIGGER ALL',
    'ALTER TABLE audit_event ADD COLUMN x int',
    'DROP TRIGGER audit_event_2_chain ON audit_event',
    'DROP TABLE audit_event',
    `CREATE OR REPLACE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    'SELECT * FROM audit_head',
    'UPDATE audit_head SET last_id = 0',
    'SET session_replication_role = replica',
    'CREATE TABLE mine (id int)',
    'DROP TABLE source_document',
    'TRUNCATE source_document',
    'DELETE FROM _prisma_migrations',
    'CREATE ROLE other',
  ])('may not: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot forge number, time or hash of an event', async () => {
    const { rows } = await asApp(
      `INSERT INTO audit_event (id, at, actor_kind, action, subject_kind, previous_hash, hash)
       VALUES (77, '2020-01-01', 'system', 'export.taken', 'export', 'x', 'x')
       RETURNING id = 77 OR at < now() - interval '1 hour' OR hash = 'x' OR previous_hash = 'x' AS forged`,
    );
    expect(rows).toEqual([{ forged: false }]);
  });

  test('gets to the tables of a later migration when the rights are granted again', async () => {
    await asOwner(
      'CREATE TABLE later (id serial PRIMARY KEY); CREATE SCHEMA jobs; CREATE TABLE jobs.job (id int)',
    );
    await expect(asApp('SELECT * FROM later')).rejects.toMatchObject({ code: '42501' });
    await Promise.all([1, 2, 3].map(() => grantWork(database.url, APP_ROLE, ['public', 'jobs'])));
    await asApp('INSERT INTO later DEFAULT VALUES');
    await asApp('INSERT INTO jobs.job VALUES (1)');
  });

  test('is missed by name where there is none', async () => {
    await expect(grantWork(database.url, 'nobody_here')).rejects.toMatchObject({
      code: 'app-role-missing',
      details: { role: 'nobody_here' },
    });
  });
});

describe('borrowing a role', () => {
  const suffix = crypto.randomUUID().slice(0, 8);
  const [role, plain, maker] = [`borrowed_${suffix}`, `plain_${suffix}`, `maker_${suffix}`];
  const accountUrl = (account: string) => {
    const url = new URL(database.url);
    [url.username, url.password] = [account, 'secret'];
    return url.href;
  };

  beforeAll(() =>
    asOwner(
      `CREATE ROLE ${plain} LOGIN PASSWORD 'secret'; CREATE ROLE ${maker} LOGIN CREATEROLE PASSWORD 'secret'`,
    ),
  );
  afterAll(() => asOwner(`DROP ROLE IF EXISTS ${role}, ${plain}, ${maker}`));

  test('is not possible for an account that may not make roles', async () => {
    expect(await borrowRole(accountUrl(plain), role)).toBe(false);
  });

  test('makes it once, however many ask at the same time, and the connection works as it', async () => {
    const asked = await Promise.all(Array.from({ length: 8 }, () => borrowRole(accountUrl(maker), role)));
    expect(asked).toEqual(asked.map(() => true));
    const url = urlAsRole(`${accountUrl(maker)}?options=-c%20jit%3Doff`, role);
    const { rows } = await withConnection(url, (client) =>
      client.query(`SELECT current_user, current_setting('jit') AS jit`),
    );
    expect(rows).toEqual([{ current_user: role, jit: 'off' }]);
    await expect(withConnection(urlAsRole(accountUrl(plain), role), async () => {})).rejects.toThrow(
      pg.DatabaseError,
    );
  });
});
