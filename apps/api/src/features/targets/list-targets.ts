import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listTargets as contract, TargetItem } from '@tiendo/contracts/targets.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireUnit, type UnitDirectory, unitsById } from '../../shared/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/unit-record.ts';
import type { TargetReader, TargetRecord } from './target-reader.ts';

function targetOf(
  { unitId, units, ...target }: TargetRecord,
  named: ReadonlyMap<number, UnitRecord>,
): TargetItem[] {
  const unit = named.get(unitId);
  if (unit === undefined) return [];
  const date = target.setOn ?? target.dueDate;
  return [
    {
      ...target,
      unit: unitSummaryOf(unit, date),
      units: units.flatMap(({ unitId: id, outcome }) => {
        const one = named.get(id);
        return one === undefined ? [] : [{ unit: unitSummaryOf(one, date), outcome }];
      }),
    },
  ];
}

/** Targets of a unit and of those under it. */
export async function listTargets(
  units: UnitDirectory,
  reader: TargetReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('targets', query);
  const unit = await requireUnit(units, query.unit, 'unit');
  const search = { unitId: unit.id, date: query.asOf ?? null, layer: query.layer };
  const { items, nextCursor } = pageOf('targets', query, await reader.search(search, window));
  const named = await unitsById(
    units,
    items.flatMap((target) => [target.unitId, ...target.units.map((one) => one.unitId)]),
  );
  return { items: items.flatMap((target) => targetOf(target, named)), nextCursor };
}
