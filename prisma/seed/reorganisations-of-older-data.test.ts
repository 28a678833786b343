import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS_DIRECTORY } from '../../packages/database/src/repository-paths.ts';
import { withConnection } from '../../packages/database/src/server-database.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../packages/database/src/testing/template-database.ts';

const migration = path.join(
  MIGRATIONS_DIRECTORY,
  '20261122035400_reorganisations_of_shipped_units/migration.sql',
);

const forgetting = `
  UPDATE administrative_unit SET formed_by = NULL, ended_by = NULL;
  UPDATE unit_succession SET reorganisation_id = NULL;
  DELETE FROM reorganisation`;

const stored = [
  `SELECT r.date, r.title, r.title_en, r.legal_basis, s.key, r.plan, r.reversed_at
    FROM reorganisation r JOIN source_document s ON s.id = r.source_id ORDER BY r.date, r.title`,
  `SELECT u.id, f.title AS formed, e.title AS ended FROM administrative_unit u
    LEFT JOIN reorganisation f ON f.id = u.formed_by LEFT JOIN reorganisation e ON e.id = u.ended_by ORDER BY u.id`,
  `SELECT s.id, r.title FROM unit_succession s LEFT JOIN reorganisation r ON r.id = s.reorganisation_id ORDER BY s.id`,
];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'demonstration' });
});

afterAll(() => database.drop());

test('a database that was filled before there were reorganisations gets those that a new one is filled with', async () => {
  const sql = await readFile(migration, 'utf8');
  await withConnection(database.url, async (client) => {
    const rows = () =>
      stored.reduce<Promise<unknown[]>>(
        async (before, query) => [...(await before), (await client.query(query)).rows],
        Promise.resolve([]),
      );
    const before = await rows();
    await client.query(forgetting);
    await client.query(sql);
    expect(await rows()).toEqual(before);
    const unnamed = await client.query(
      `SELECT u.code FROM administrative_unit u WHERE u.kind IN ('district', 'commune', 'ward', 'township')
        AND ((u.valid_from IS NOT NULL AND u.formed_by IS NULL) OR (u.valid_to IS NOT NULL AND u.ended_by IS NULL))`,
    );
    expect(unnamed.rows).toEqual([]);
    const steps = await client.query('SELECT 1 FROM unit_succession WHERE reorganisation_id IS NULL');
    expect(steps.rows).toEqual([]);
  });
});
