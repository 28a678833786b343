import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listUnits as contract } from '@tiendo/contracts/units.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireUnit, type UnitDirectory } from '../../shared/unit-directory.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import type { UnitReader } from './unit-reader.ts';

/** Units by name, code, kind and parent. */
export async function listUnits(
  directory: UnitDirectory,
  reader: UnitReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('units', query);
  const parent = query.parent === undefined ? null : await requireUnit(directory, query.parent, 'parent');
  const date = query.asOf ?? null;
  const search = { text: query.q ?? null, kind: query.kind ?? null, parentId: parent?.id ?? null, date };
  const found = await reader.search(search, window);
  const { items, nextCursor } = pageOf('units', query, found);
  return { items: items.map((unit) => unitSummaryOf(unit, date)), nextCursor };
}
