import { createHash } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConnection } from './server-database.ts';
import { createTestDatabase, type TestDatabase } from './testing/template-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const connected = <T>(work: (client: pg.Client) => Promise<T>) => withConnection(database.url, work);

const adding = (reason: string) =>
  `INSERT INTO audit_event (actor_kind, action, subject_kind, reason) VALUES ('system', 'export.taken', 'export', '${reason}')`;

type Link = { id: string; reason: string; previous: string; hash: string; recomputed: string };

async function chain(client: pg.Client): Promise<Link[]> {
  const { rows } = await client.query<Link & { text: string }>(
    `SELECT id::text, reason, encode(previous_hash, 'hex') AS previous, encode(hash, 'hex') AS hash,
       audit_event_text(e) AS text FROM audit_event e ORDER BY e.id`,
  );
  return rows.map(({ text, ...link }) => ({
    ...link,
    recomputed: createHash('sha256').update(text).digest('hex'),
  }));
}

function expectLinked(links: readonly Link[]): void {
  expect(links.map(({ id }) => Number(id))).toEqual(links.map((_, index) => index + 1));
  expect(links.map(({ hash }) => hash)).toEqual(links.map(({ recomputed }) => recomputed));
  expect(links.map(({ previous }) => previous)).toEqual([
    '0'.repeat(64),
    ...links.slice(0, -1).map(({ hash }) => hash),
  ]);
}

describe('the chain of audit events', () => {
  test('holds over twenty connections at once, and a transaction taken back leaves no gap', async () => {
    const writer = (number: number) =>
      connected(async (client) => {
        for (let turn = 0; turn < 5; turn += 1) {
          await client.query('BEGIN');
          await client.query(`${adding(`${number}`)}, ('system', 'export.taken', 'export', 'second')`);
          await client.query((number + turn) % 3 === 0 ? 'ROLLBACK' : 'COMMIT');
        }
      });
    await Promise.all(Array.from({ length: 20 }, (_, number) => writer(number)));
    const kept = Array.from({ length: 100 }, (_, one) => (Math.floor(one / 5) + (one % 5)) % 3 !== 0);
    await connected(async (client) => {
      const links = await chain(client);
      expect(links).toHaveLength(kept.filter(Boolean).length * 2);
      expectLinked(links);
      const { rows } = await client.query(
        `SELECT last_id::text AS id, encode(hash, 'hex') AS hash FROM audit_head`,
      );
      expect(rows).toEqual([{ id: links.at(-1)?.id, hash: links.at(-1)?.hash }]);
    });
  });

  test('numbers, dates and chains every event itself, whatever the writer says', async () => {
    await connected(async (client) => {
      const { rows } = await client.query<{ fresh: boolean; forged: boolean }>(
        `INSERT INTO audit_event (id, at, actor_kind, action, subject_kind, previous_hash, hash)
         VALUES (9000, '2020-01-01', 'person', 'report.accepted', 'report', 'forged', 'forged')
         RETURNING at > now() - interval '1 hour' AS fresh, id = 9000 OR 'forged' IN (hash, previous_hash) AS forged`,
      );
      expect(rows).toEqual([{ fresh: true, forged: false }]);
      expectLinked(await chain(client));
    });
  });

  test('goes on within a statement of thousands of events, and over several statements of a transaction', async () => {
    await connected(async (client) => {
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO audit_event (actor_kind, action, subject_kind, reason, after)
         SELECT 'system', 'report.saved', 'report', n::text, jsonb_build_object('met', n) FROM generate_series(1, 10000) n`,
      );
      await client.query(adding('after them'));
      await client.query('COMMIT');
      const links = await chain(client);
      expectLinked(links);
      expect(links.slice(-3).map(({ reason }) => reason)).toEqual(['9999', '10000', 'after them']);
    });
  });

  test('finds the event before without a walk over all of them', async () => {
    const fresh = await createTestDatabase();
    await withConnection(fresh.url, async (client) => {
      await client.query('BEGIN');
      for (const reason of ['first', 'second']) await client.query(adding(reason));
      const { rows } = await client.query(
        `SELECT seq_scan::int AS walks FROM pg_stat_xact_user_tables WHERE relname = 'audit_event'`,
      );
      expect(rows).toEqual([{ walks: 0 }]);
      await client.query('ROLLBACK');
    });
    await fresh.drop();
  });

  test('has no two events of one text: nothing is not the empty text, and no value runs into the next', async () => {
    const pairs = [
      [null, null],
      ['', null],
      [null, ''],
      ['-', null],
      ['a', 'b'],
      ['ab', ''],
      ['1:a', 'b'],
      ['a1:b', null],
    ];
    await connected(async (client) => {
      const { rows } = await client.query<{ text: string }>(
        `SELECT DISTINCT audit_event_text(ROW(1, '2026-01-01', 'system', x->>0, x->>1, 'a', 's', NULL, NULL, NULL, NULL,
           NULL, NULL, '', '')::audit_event) AS text FROM jsonb_array_elements($1::jsonb) AS x`,
        [JSON.stringify(pairs)],
      );
      expect(rows).toHaveLength(pairs.length);
    });
  });
});

describe('the audit trail', () => {
  test.each([
    `UPDATE audit_event SET reason = 'x'`,
    `UPDATE audit_event SET reason = 'x' WHERE false`,
    'DELETE FROM audit_event WHERE id = 1',
    'TRUNCATE audit_event',
    `UPDATE audit_head SET last_id = 1`,
    `INSERT INTO audit_head (single, last_id, hash) VALUES (false, 1, '')`,
    'DELETE FROM audit_head',
    'TRUNCATE audit_head',
  ])('refuses even its owner: %s', async (sql) => {
    await expect(connected((client) => client.query(sql))).rejects.toMatchObject({
      code: '23001',
      constraint: 'audit_append_only',
    });
  });
});
