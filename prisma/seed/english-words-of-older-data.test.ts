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
  '20261122011000_english_words_of_shipped_rows/migration.sql',
);

const forgetting = `
  UPDATE criterion SET name_en = NULL, short_name_en = NULL, group_name_en = NULL;
  UPDATE unit_group SET name_en = NULL;
  UPDATE source_document SET caution_en = NULL, event_date_basis_en = NULL;
  UPDATE published_figure SET value_text_en = NULL, note_en = NULL, met_names_en = '{}', not_met_names_en = '{}';
  DELETE FROM criterion_emphasis`;

const words = [
  'SELECT id, name_en, short_name_en, group_name_en FROM criterion ORDER BY id',
  'SELECT id, name_en FROM unit_group ORDER BY id',
  'SELECT id, caution_en, event_date_basis_en FROM source_document ORDER BY id',
  'SELECT id, value_text_en, note_en, met_names_en, not_met_names_en FROM published_figure ORDER BY id',
  'SELECT * FROM criterion_emphasis ORDER BY criterion_id',
];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'demonstration' });
});

afterAll(() => database.drop());

test('a database that was filled without English words gets those that a new one is filled with', async () => {
  const sql = await readFile(migration, 'utf8');
  await withConnection(database.url, async (client) => {
    const told = async () => {
      const answers = [];
      for (const query of words) answers.push((await client.query(query)).rows);
      return answers;
    };
    const filled = await told();
    await client.query(forgetting);
    expect(await told()).not.toEqual(filled);
    await client.query(sql);
    expect(await told()).toEqual(filled);
    await client.query(sql);
    expect(await told()).toEqual(filled);
  });
});
