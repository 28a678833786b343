import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConnection } from './server-database.ts';
import { createTestDatabase, type TestDatabase } from './testing/template-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'demonstration' });
});
afterAll(() => database.drop());

const used = `(SELECT id FROM criteria_set WHERE code = 'XA_NTM_2016')`;
const usedCriterion = `(SELECT id FROM criterion WHERE set_id = ${used} AND number = 10)`;
const usedIndicator = `(SELECT i.id FROM indicator i JOIN threshold t ON t.indicator_id = i.id
  WHERE i.criterion_id = ${usedCriterion} LIMIT 1)`;

/** What the database answers to a statement: the constraint that refuses it, or how many rows it changed. */
async function answerTo(client: pg.Client, sql: string): Promise<string | number> {
  await client.query('BEGIN');
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } catch (error) {
    if (error instanceof Error && 'constraint' in error && 'code' in error)
      return `${String(error.constraint)} ${String(error.code)}`;
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
}

const answers = (sql: string) => withConnection(database.url, (client) => answerTo(client, sql));

describe('a set that figures stand on', () => {
  test.each([
    ['its size', `UPDATE criteria_set SET criterion_count = 20 WHERE id = ${used}`],
    ['its number of indicators', `UPDATE criteria_set SET indicator_count = 50 WHERE id = ${used}`],
    ['its scale', `UPDATE criteria_set SET scale = 'points' WHERE id = ${used}`],
    [
      'its verdicts',
      `UPDATE criteria_set SET verdicts_allowed = '{met,basically_met,not_met}' WHERE id = ${used}`,
    ],
    ['whether basically met counts', `UPDATE criteria_set SET basic_counts = true WHERE id = ${used}`],
    ['its code', `UPDATE criteria_set SET code = 'OTHER' WHERE id = ${used}`],
    ['its level', `UPDATE criteria_set SET level_id = (SELECT max(id) FROM level) WHERE id = ${used}`],
    [
      'the unit it holds for',
      `UPDATE criteria_set SET scope_unit_id = (SELECT min(id) FROM administrative_unit) WHERE id = ${used}`,
    ],
    ['its being there', `DELETE FROM criteria_set WHERE id = ${used}`],
    ['its list, by one more', `INSERT INTO criterion (set_id, position, number) VALUES (${used}, 20, 20)`],
    ['its list, by one less', `DELETE FROM criterion WHERE id = ${usedCriterion}`],
    ['the number of a criterion', `UPDATE criterion SET number = 20 WHERE id = ${usedCriterion}`],
    ['the place of a criterion', `UPDATE criterion SET position = 20 WHERE id = ${usedCriterion}`],
    ['the name of a criterion', `UPDATE criterion SET name = 'Hộ nghèo' WHERE id = ${usedCriterion}`],
    [
      'the set of a criterion',
      `UPDATE criterion SET set_id = (SELECT id FROM criteria_set WHERE code = 'THON_DAT_CHUAN_LANGSON')
        WHERE id = ${usedCriterion}`,
    ],
    [
      'its indicators, by one more',
      `INSERT INTO indicator (criterion_id, position, code) VALUES (${usedCriterion}, 9, '10.9')`,
    ],
    ['its indicators, by one less', `DELETE FROM indicator WHERE id = ${usedIndicator}`],
    ['the measure of an indicator', `UPDATE indicator SET unit_of_measure = '%' WHERE id = ${usedIndicator}`],
    [
      'a threshold',
      `UPDATE threshold SET value_number = 1, value_text = NULL WHERE indicator_id = ${usedIndicator}`,
    ],
    ['a threshold, away', `DELETE FROM threshold WHERE indicator_id = ${usedIndicator}`],
    [
      'a threshold, by another beside it',
      `INSERT INTO threshold (indicator_id, axis_value, year, value_number)
        SELECT indicator_id, axis_value, year, 1 FROM threshold WHERE indicator_id = ${usedIndicator} LIMIT 1`,
    ],
    [
      'the kinds of unit that its level counts',
      `UPDATE level SET unit_kinds = '{commune,township}' WHERE code = 'XA_NTM'`,
    ],
  ])('refuses to change %s, by name', async (_, sql) => {
    expect(await answers(sql)).toBe('criteria_set_frozen 23514');
  });

  test.each([
    ['its end', `UPDATE criteria_set SET valid_to = '2030-01-01' WHERE id = ${used}`],
    [
      'its names and notes',
      `UPDATE criteria_set SET name_en = 'Set', note = 'x', completeness = 'y' WHERE id = ${used}`,
    ],
    [
      'names in other languages',
      `UPDATE criterion SET name_en = 'Income', short_name = 'TN' WHERE id = ${usedCriterion}`,
    ],
    ['sources', `UPDATE criterion SET source_id = NULL, name_source = NULL WHERE id = ${usedCriterion}`],
    [
      'the source of a threshold',
      `UPDATE threshold SET source_text = 'x' WHERE id = (SELECT min(id) FROM threshold)`,
    ],
    ['bands', `UPDATE criteria_set_band SET from_count = 0 WHERE set_id = ${used} AND position = 5`],
    [
      'how its criteria read in another set',
      `INSERT INTO criterion_mapping (from_id, to_set_id)
        SELECT ${usedCriterion}, id FROM criteria_set WHERE code = 'XA_NTM_2026'`,
    ],
    [
      'a wording that was not checked',
      `UPDATE indicator SET text = 'x' WHERE id = (SELECT i.id FROM indicator i JOIN criterion c ON c.id = i.criterion_id
        WHERE c.set_id = ${used} AND i.text_confidence <> 'high' LIMIT 1)`,
    ],
    [
      'a threshold that no source had given',
      `INSERT INTO threshold (indicator_id, axis_value, value_number) VALUES (${usedIndicator}, 'nowhere else', 1)`,
    ],
  ])('lets %s be written', async (_, sql) => {
    expect(await answers(sql)).toBe(1);
  });
});

test('a set that no figure stands on can be changed', async () => {
  const unused = `(SELECT id FROM criteria_set s WHERE criterion_count = 10
    AND NOT EXISTS (SELECT 1 FROM progress_snapshot p WHERE p.set_id = s.id) LIMIT 1)`;
  expect(
    await answers(`UPDATE criteria_set SET criterion_count = 11, basic_counts = true WHERE id = ${unused}`),
  ).toBe(1);
  expect(await answers(`UPDATE criterion SET number = number + 20 WHERE set_id = ${unused}`)).toBe(10);
});

const listedSet = async (client: pg.Client, count: number) => {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO criteria_set (code, level_id, name_vi, name_en, criterion_count)
     SELECT 'LISTED', id, 'x', 'x', $1 FROM level WHERE code = 'XA_NTM' RETURNING id`,
    [count],
  );
  const id = rows[0]?.id ?? 0;
  await client.query(
    `INSERT INTO criterion (set_id, position, number) VALUES (${id}, 1, 1), (${id}, 2, NULL)`,
  );
  await client.query(
    `INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, size, met_count)
     SELECT id, ${id}, '2020-03-31', 'verified', 'form', ${count}, 1 FROM administrative_unit WHERE kind = 'commune' LIMIT 1`,
  );
  return id;
};

describe('a used set whose list is known to lack some criteria', () => {
  test('takes those that are found later, up to its size, and no more', async () => {
    await withConnection(database.url, async (client) => {
      await client.query('BEGIN');
      const id = await listedSet(client, 3);
      await client.query(
        `UPDATE criterion SET number = 2, name = 'Giao thông' WHERE set_id = ${id} AND position = 2`,
      );
      await client.query(`INSERT INTO criterion (set_id, position, number) VALUES (${id}, 3, 3)`);
      await expect(
        client.query(`INSERT INTO criterion (set_id, position, number) VALUES (${id}, 4, 4)`),
      ).rejects.toMatchObject({ constraint: 'criteria_set_frozen' });
      await client.query('ROLLBACK');
    });
  });

  test('takes none once verdicts count on their order', async () => {
    await withConnection(database.url, async (client) => {
      await client.query('BEGIN');
      const id = await listedSet(client, 3);
      await client.query(
        `INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
         SELECT s.id, c.id, 'met' FROM progress_snapshot s JOIN criterion c USING (set_id)
         WHERE s.set_id = ${id} AND c.position = 1`,
      );
      await expect(
        client.query(`INSERT INTO criterion (set_id, position, number) VALUES (${id}, 3, 3)`),
      ).rejects.toMatchObject({ constraint: 'criteria_set_frozen' });
      await client.query('ROLLBACK');
    });
  });
});

test('a change waits for a first figure that is being entered, and is then refused', async () => {
  await withConnection(database.url, async (entering) => {
    await withConnection(database.url, async (changing) => {
      const { rows } = await entering.query<{ id: number }>(
        `INSERT INTO criteria_set (code, level_id, name_vi, name_en, criterion_count)
         SELECT 'RACED', id, 'x', 'x', 3 FROM level WHERE code = 'XA_NTM' RETURNING id`,
      );
      const id = rows[0]?.id ?? 0;
      await entering.query('BEGIN');
      await entering.query(
        `INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, size, met_count)
         SELECT id, ${id}, '2020-03-31', 'verified', 'form', 3, 1 FROM administrative_unit WHERE kind = 'commune' LIMIT 1`,
      );
      const change = changing.query(`UPDATE criteria_set SET criterion_count = 4 WHERE id = ${id}`);
      const refused = expect(change).rejects.toMatchObject({ constraint: 'criteria_set_frozen' });
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%= 4 WHERE id = ${id}'`;
      await expect.poll(async () => (await entering.query(waiting)).rowCount, { timeout: 20_000 }).toBe(1);
      await entering.query('COMMIT');
      await refused;
    });
  });
});
