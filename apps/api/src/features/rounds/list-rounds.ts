import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listRounds as contract } from '@tiendo/contracts/rounds.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { ownersAround } from '../../shared/rounds/round-owners.ts';
import { roundSummaryOf } from '../../shared/rounds/round-record.ts';
import type { RoundStore } from './round-store.ts';

/** Rounds that a unit has to do with: its own, those above it and those below it. */
export async function listRounds(
  { units, sets }: Reference,
  store: Pick<RoundStore, 'search'>,
  query: QueryOf<typeof contract>,
  { caller, today }: { caller: Caller; today: string },
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('rounds', query);
  const unit = requireUnit(units, query.unit, 'unit');
  requirePermission(caller, 'board.read', unit, today, () =>
    parameterError('unknown_unit', 'unit', { given: query.unit }),
  );
  const setId = query.set === undefined ? null : requireSet(sets, query.set).set.id;
  const { demonstration } = caller;
  const search = { ownerIds: ownersAround(units, unit), setId, from: null, to: null, demonstration };
  const { items, nextCursor } = pageOf('rounds', query, await store.search(search, window));
  const told = items.flatMap((round) => {
    const owner = units.byId(round.ownerId);
    return owner === null ? [] : [roundSummaryOf(round, owner, today)];
  });
  return { items: told, nextCursor };
}
