import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TargetItem } from '@tiendo/contracts/targets.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { targetsQuery, unitQuery } from '../view/view-queries.ts';

const kindsAbove: readonly UnitAnswer['kind'][] = ['country', 'province', 'district'];

const binds = (target: TargetItem, unitId: string): boolean =>
  target.unit.id === unitId || target.units.some(({ unit }) => unit.id === unitId);

/**
 * The targets that bind the unit: its own and those of the units inside it; of a commune or village also those that
 * the unit above it has set and names it in.
 */
export function useTargets(view: View): UseQueryResult<TargetItem[]> {
  const { data: unit, isError } = useQuery(unitQuery(view));
  const from = unit === undefined || kindsAbove.includes(unit.kind) ? null : unit.parent;
  return useQuery({
    ...targetsQuery({ ...view, unit: from?.ref ?? view.unit }),
    enabled: unit !== undefined || isError,
    select: ({ items }) =>
      from === null || unit === undefined ? items : items.filter((target) => binds(target, unit.id)),
  });
}
