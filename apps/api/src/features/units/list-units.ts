import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listUnits as contract } from '@tiendo/contracts/units.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { UnitReader } from './unit-reader.ts';

/** Units by name, code, kind and parent. */
export async function listUnits(
  { units }: Reference,
  reader: UnitReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('units', query);
  const parent = query.parent === undefined ? null : requireUnit(units, query.parent, 'parent');
  const date = query.asOf ?? null;
  const search = { text: query.q ?? null, kind: query.kind ?? null, parentId: parent?.id ?? null, date };
  const { items, nextCursor } = pageOf('units', query, await reader.search(search, window));
  const found = items.flatMap((id) => units.byId(id) ?? []);
  return { items: found.map((unit) => unitSummaryOf(unit, date)), nextCursor };
}
