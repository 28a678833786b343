import type { Tally } from './tally.ts';
import { emptyTally } from './tally.ts';

/**
 * All that a figure of some units needs to know of them: how many are in scope, and what is known of
 * them, real and simulated apart.
 */
export type RollUp<K> = { readonly expected: number; readonly real: Tally<K>; readonly simulated: Tally<K> };

/** The roll-up of no unit. */
export const emptyRollUp: RollUp<never> = { expected: 0, real: emptyTally, simulated: emptyTally };
