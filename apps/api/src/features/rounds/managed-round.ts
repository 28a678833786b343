import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { ownerOf, unknownRound } from '../../shared/rounds/round-reach.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { RoundStore } from './round-store.ts';

/** A round that somebody is to change. Throws `unknown_round` where they may not manage its unit. */
export async function managedRound(
  { units }: Reference,
  store: Pick<RoundStore, 'byId'>,
  id: number,
  { caller, today }: { caller: Caller; today: string },
): Promise<{ round: StoredRound; owner: UnitRecord }> {
  const found = ownerOf(units, await store.byId(id), id, caller);
  requirePermission(caller, 'round.manage', found.owner, today, () => unknownRound(id));
  return found;
}
