import { stateColumns } from './state-columns.ts';
import type { CountedState, Tally } from './tally.ts';

/** The tally of some states, each of one unit. */
export function tallyOf<K>(states: readonly (CountedState<K> | null)[]): Tally<K> {
  const criteria = Math.max(0, ...states.map((state) => state?.mask.length ?? 0));
  const columns = stateColumns<K>(states.length, criteria);
  for (const [place, state] of states.entries()) columns.put(place, state);
  return columns.tally(0, states.length);
}
