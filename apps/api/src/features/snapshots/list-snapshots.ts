import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listSnapshots as contract } from '@tiendo/contracts/snapshots.ts';
import { firstDay, lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { SnapshotReader } from './snapshot-reader.ts';

type Query = QueryOf<typeof contract>;

function rangeOf({ from, to }: Query): { from: string | null; to: string | null } {
  const [first, last] = [parsePeriod(from ?? ''), parsePeriod(to ?? '')];
  const range = {
    from: first === null ? (from ?? null) : firstDay(first),
    to: last === null ? (to ?? null) : lastDay(last),
  };
  if (range.from !== null && range.to !== null && range.from > range.to)
    throw parameterError('range_reversed', 'from', { given: range.from, expected: range.to });
  return range;
}

/** Snapshots of a unit and of those under it, newest first. */
export async function listSnapshots(
  { units, sets }: Reference,
  reader: SnapshotReader,
  query: Query,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('snapshots', query);
  const range = rangeOf(query);
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
