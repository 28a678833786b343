import type { Snapshot } from '../progress/snapshot.ts';
import { originOf } from './origin.ts';
import type { PublishedAggregate } from './published-aggregate.ts';

/** `published`: only what was published or collected, no simulated row. */
export const figureLayers = ['all', 'published'] as const;
export type FigureLayer = (typeof figureLayers)[number];

/** What is known of one unit in scope at the date: its real state and its simulated one. */
export type UnitStates<S extends Snapshot = Snapshot> = {
  unitId: number;
  real: S | null;
  simulated: S | null;
};

/** The data that answers; states are those of `reported` of `expected` units in scope. */
export type AnsweringData<S extends Snapshot = Snapshot> =
  | { kind: 'real_states'; states: S[]; reported: number; expected: number }
  | { kind: 'published_aggregate'; aggregate: PublishedAggregate; expected: number }
  | { kind: 'simulated_states'; states: S[]; reported: number; expected: number }
  | { kind: 'none'; expected: number };

export type AnsweringQuestion<S extends Snapshot = Snapshot> = {
  /** One entry for every unit in scope. */
  units: readonly UnitStates<S>[];
  /** The aggregate published for the date, if one was. */
  aggregate: PublishedAggregate | null;
  layer: FigureLayer;
};

const present = <T>(value: T | null): value is T => value !== null;
const hasCount = (state: Snapshot): boolean => state.metCount !== null;

function statesAnswer<S extends Snapshot>(
  kind: 'real_states' | 'simulated_states',
  states: S[],
  expected: number,
): AnsweringData<S> {
  return { kind, states, reported: states.filter(hasCount).length, expected };
}

/**
 * Which data answers a figure of a unit at a date. Real and simulated data are never summed.
 *
 * 1. Real counts of every unit in scope.
 * 2. The aggregate published for that date, the units unknown.
 * 3. Any collected state: the real states, n of N.
 * 4. Simulated states, where the layer allows them.
 * 5. Any published state: the real states, n of N.
 * 6. Nothing.
 *
 * Collected states go before simulated ones because they are the beginning of a reporting
 * round: the round is shown as far as it has come in. Simulated states go before a few
 * published ones because one commune printed in a newspaper is an excerpt chosen by its
 * author, not a round of reports, and says nothing of the others; it answers only where
 * nothing else does.
 */
export function answeringData<S extends Snapshot>(question: AnsweringQuestion<S>): AnsweringData<S> {
  const { units, aggregate, layer } = question;
  const expected = units.length;
  const real = units.map((unit) => unit.real).filter(present);
  const simulated = units.map((unit) => unit.simulated).filter(present);
  const collected = real.some((state) => originOf(state) === 'collected');

  if (expected > 0 && real.filter(hasCount).length === expected)
    return statesAnswer('real_states', real, expected);
  if (aggregate !== null) return { kind: 'published_aggregate', aggregate, expected };
  if (collected) return statesAnswer('real_states', real, expected);
  if (layer === 'all' && simulated.length > 0) return statesAnswer('simulated_states', simulated, expected);
  if (real.length > 0) return statesAnswer('real_states', real, expected);
  return { kind: 'none', expected };
}
