import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listTargets as contract, TargetItem } from '@tiendo/contracts/targets.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { TargetReader, TargetRecord } from './target-reader.ts';

function targetOf({ unitId, units, ...target }: TargetRecord, directory: UnitDirectory): TargetItem[] {
  const unit = directory.byId(unitId);
  if (unit === null) return [];
  const date = target.setOn ?? target.dueDate;
  return [
    {
      ...target,
      unit: unitSummaryOf(unit, date),
      units: units.flatMap(({ unitId: id, outcome }) => {
        const one = directory.byId(id);
        return one === null ? [] : [{ unit: unitSummaryOf(one, date), outcome }];
      }),
    },
  ];
}

/** Targets of a unit and of those under it. */
export async function listTargets(
  { units }: Reference,
  reader: TargetReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('targets', query);
  const unit = requireUnit(units, query.unit, 'unit');
  const search = { unitIds: units.idsUnder(unit.id), date: query.asOf ?? null, layer: query.layer };
  const { items, nextCursor } = pageOf('targets', query, await reader.search(search, window));
  return { items: items.flatMap((target) => targetOf(target, units)), nextCursor };
}
