import type { RoundAnswer } from '@tiendo/contracts/rounds.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { ownerOf, reachesRound, unknownRound } from '../../shared/rounds/round-reach.ts';
import type { RoundStore } from './round-store.ts';
import { toldRound } from './told-round.ts';

/** One round, for whoever may read the board of some unit that it concerns. */
export async function getRound(
  { units }: Reference,
  store: Pick<RoundStore, 'byId'>,
  id: number,
  who: { caller: Caller; today: string },
): Promise<RoundAnswer> {
  const stored = await store.byId(id);
  const { owner } = ownerOf(units, stored, id, who.caller);
  if (!reachesRound(who.caller, 'board.read', owner, units, who.today)) throw unknownRound(id);
  return toldRound(units, stored, id, who);
}
