import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listSnapshots as contract } from '@tiendo/contracts/snapshots.ts';
import { dateRangeOf } from '../../shared/date-range.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { SnapshotReader } from './snapshot-reader.ts';

/** Snapshots of a unit and of those under it, newest first. */
export async function listSnapshots(
  { units, sets }: Reference,
  reader: SnapshotReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('snapshots', query);
  const range = dateRangeOf(query);
  const unit = requireUnit(units, query.unit, 'unit');
  const setId = query.set === undefined ? null : requireSet(sets, query.set).set.id;
  const search = { unitIds: units.idsUnder(unit.id), setId, ...range, state: query.state };
  const { items, nextCursor } = pageOf('snapshots', query, await reader.search(search, window));
  return {
    items: items.flatMap(({ unitId, ...item }) => {
      const of = units.byId(unitId);
      return of === null ? [] : [{ ...item, unit: unitSummaryOf(of, item.asOf) }];
    }),
    nextCursor,
  };
}
