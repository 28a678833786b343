import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConnection } from './server-database.ts';
import { createTestDatabase, type TestDatabase } from './testing/template-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'reference' });
});
afterAll(() => database.drop());

const set = (code: string) => `(SELECT id FROM criteria_set WHERE code = '${code}')`;
const criterion = (code: string, position: number) =>
  `(SELECT id FROM criterion WHERE set_id = ${set(code)} AND position = ${position})`;
const mapping = (from: string, to: string, toSet: string) =>
  `INSERT INTO criterion_mapping (from_id, to_id, to_set_id) VALUES (${from}, ${to}, ${set(toSet)})`;

const [first, last] = ['XA_NTM_2016', 'XA_NTM_2026'];

/** Runs statements and takes them back; the constraint that refuses one, or null. */
function refusalOf(...statements: string[]): Promise<string | null> {
  return withConnection(database.url, async (client) => {
    await client.query('BEGIN');
    try {
      for (const statement of statements) await client.query(statement);
      return null;
    } catch (error) {
      if (error instanceof Error && 'constraint' in error) return String(error.constraint);
      throw error;
    } finally {
      await client.query('ROLLBACK');
    }
  });
}

describe('a mapping between sets', () => {
  test.each([
    ['may say that a criterion has no counterpart', [mapping(criterion(first, 1), 'NULL', last)]],
    [
      'may lead from one criterion to several',
      [
        mapping(criterion(first, 1), criterion(last, 1), last),
        mapping(criterion(first, 1), criterion(last, 2), last),
      ],
    ],
    [
      'may say none of one set and something of another',
      [mapping(criterion('XA_NTM_2022', 1), 'NULL', last)],
    ],
  ])('%s', async (_, statements) => {
    expect(await refusalOf(...statements)).toBeNull();
  });

  test.each([
    [
      'of another level',
      'criterion_mapping_other_level',
      [mapping(criterion(first, 1), criterion('XA_NTM_NANG_CAO_2022', 1), 'XA_NTM_NANG_CAO_2022')],
    ],
    ['to itself', 'criterion_mapping_same_set', [mapping(criterion(first, 1), criterion(first, 2), first)]],
    [
      'to a criterion of a third set',
      'criterion_mapping_set',
      [mapping(criterion(first, 1), criterion('XA_NTM_2022', 1), last)],
    ],
    [
      'told twice',
      'criterion_mapping_from_id_to_id_key',
      [mapping(criterion(first, 1), criterion('XA_NTM_2022', 1), 'XA_NTM_2022')],
    ],
    [
      'to none twice',
      'criterion_mapping_none_once',
      [mapping(criterion(first, 1), 'NULL', last), mapping(criterion(first, 1), 'NULL', last)],
    ],
    [
      'to none beside a counterpart',
      'criterion_mapping_none_beside',
      [mapping(criterion(first, 1), 'NULL', 'XA_NTM_2022')],
    ],
    [
      'back to the set it came from',
      'criterion_mapping_cycle',
      [mapping(criterion('XA_NTM_2022', 1), criterion(first, 2), first)],
    ],
    [
      'in a circle over three sets',
      'criterion_mapping_cycle',
      [
        mapping(criterion('XA_NTM_2022', 1), criterion(last, 1), last),
        mapping(criterion(last, 3), criterion(first, 3), first),
      ],
    ],
  ])('%s is refused by name', async (_, constraint, statements) => {
    expect(await refusalOf(...statements)).toBe(constraint);
  });
});
