import { withConnection } from '@tiendo/database/server-database.ts';
import type { ApiUnderTest } from './api-under-test.ts';

/** Columns whose text goes into files. */
const named: Readonly<Record<string, readonly string[]>> = {
  administrative_unit: ['name'],
  criteria_set: ['name_vi', 'name_en', 'decision_number', 'issuer'],
  criterion: ['name', 'name_en', 'short_name', 'short_name_en', 'group_name', 'group_name_en'],
  source_document: ['title', 'number', 'publisher', 'caution', 'caution_en'],
};

/** Puts a text before every name that files and pages hold, the texts in turn. */
export async function nameAfter(
  { ownerUrl }: Pick<ApiUnderTest, 'ownerUrl'>,
  texts: readonly string[],
): Promise<void> {
  await withConnection(ownerUrl, async (owner) => {
    await owner.query('SET session_replication_role = replica');
    for (const [table, columns] of Object.entries(named)) {
      const changes = columns.map((column) => `${column} = ($1::text[])[1 + id % $2] || ${column}`);
      await owner.query(`UPDATE ${table} SET ${changes.join(', ')}`, [texts, texts.length]);
    }
  });
}
