import type { CountedState, GrowingTally } from './tally.ts';
import { countState, newTally } from './tally.ts';

/** The tally of some states, each of one unit. */
export function tallyOf<K>(states: readonly (CountedState<K> | null)[]): GrowingTally<K> {
  const tally = newTally<K>();
  for (const state of states) if (state !== null) countState(tally, state, 1);
  return tally;
}
