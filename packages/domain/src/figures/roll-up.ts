import type { UnitStates } from './answering-state.ts';
import type { CountedState, Tally } from './tally.ts';
import { emptyTally, tallyOf } from './tally.ts';

/**
 * All that a figure of some units needs to know of them: how many are in scope, and what is known of
 * them, real and simulated apart. Roll-ups of parts add up to the roll-up of the whole.
 */
export type RollUp<K> = { readonly expected: number; readonly real: Tally<K>; readonly simulated: Tally<K> };

/** The roll-up of no unit. */
export const emptyRollUp: RollUp<never> = { expected: 0, real: emptyTally, simulated: emptyTally };

/** The roll-up of units in scope, each with its states, and of parts rolled up before. */
export function rollUpOf<K>(
  units: readonly UnitStates<CountedState<K>>[],
  parts: readonly RollUp<K>[] = [],
): RollUp<K> {
  return {
    expected: parts.reduce((sum, part) => sum + part.expected, units.length),
    real: tallyOf(
      units.map(({ real }) => real),
      parts.map(({ real }) => real),
    ),
    simulated: tallyOf(
      units.map(({ simulated }) => simulated),
      parts.map(({ simulated }) => simulated),
    ),
  };
}
