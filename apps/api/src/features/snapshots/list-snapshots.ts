import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listSnapshots as contract } from '@tiendo/contracts/snapshots.ts';
import { firstDay, lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type CriteriaSetDirectory, requireSet } from '../../shared/criteria-set-directory.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireUnit, type UnitDirectory, unitsById } from '../../shared/unit-directory.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
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
  units: UnitDirectory,
  sets: CriteriaSetDirectory,
  reader: SnapshotReader,
  query: Query,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('snapshots', query);
  const range = rangeOf(query);
  const [unit, family] = await Promise.all([
    requireUnit(units, query.unit, 'unit'),
    query.set === undefined ? null : requireSet(sets, query.set),
  ]);
  const search = { unitId: unit.id, setId: family?.set.id ?? null, ...range, state: query.state };
  const { items, nextCursor } = pageOf('snapshots', query, await reader.search(search, window));
  const named = await unitsById(
    units,
    items.map((item) => item.unitId),
  );
  return {
    items: items.flatMap(({ unitId, ...item }) => {
      const of = named.get(unitId);
      return of === undefined ? [] : [{ ...item, unit: unitSummaryOf(of, item.asOf) }];
    }),
    nextCursor,
  };
}
