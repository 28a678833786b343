import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPrismaClient } from '../prisma-client.ts';
import { siblingUrl, withConnection } from '../server-database.ts';
import { createTestDatabase, type TestDatabase } from './template-database.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

test('clones are migrated and share no rows', async () => {
  const [one, other] = [createPrismaClient({ url: first.url }), createPrismaClient({ url: second.url })];
  await one.sourceDocument.create({ data: { key: 'a', kind: 'report', title: 'A' } });
  expect(await one.sourceDocument.count()).toBe(1);
  expect(await other.sourceDocument.count()).toBe(0);
  await Promise.all([one.$disconnect(), other.$disconnect()]);
});

test('a clone sorts Vietnamese names by its collation and matches tone marks', async () => {
  const names = await withConnection(first.url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT name FROM unnest(ARRAY['Đồng Bục', 'Ái Quốc', 'Yên Khoái', 'Dương Hưu', 'An Bình']) AS name ORDER BY name",
    );
    return rows.map((row) => row.name);
  });
  expect(names).toEqual(['Ái Quốc', 'An Bình', 'Dương Hưu', 'Đồng Bục', 'Yên Khoái']);
});

test('a dropped clone is gone from the server', async () => {
  const dropped = await createTestDatabase();
  await dropped.drop();
  const name = new URL(dropped.url).pathname.slice(1);
  const found = await withConnection(siblingUrl(dropped.url, 'postgres'), (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]),
  );
  expect(found.rowCount).toBe(0);
});
