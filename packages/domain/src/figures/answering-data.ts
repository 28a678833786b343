import type { SnapshotOrigin } from '../progress/snapshot.ts';
import type { UnitStates } from './answering-state.ts';
import type { FigureOrigin } from './origin.ts';
import { originOf } from './origin.ts';
import type { PublishedAggregate } from './published-aggregate.ts';
import type { RollUp } from './roll-up.ts';
import type { Tally } from './tally.ts';

/** `published`: only what was published or collected, no simulated row. */
export const figureLayers = ['all', 'published'] as const;
export type FigureLayer = (typeof figureLayers)[number];

/** Whether a layer shows what comes from an origin. */
export const isInLayer = (layer: FigureLayer, { origin }: { readonly origin: FigureOrigin }): boolean =>
  layer === 'all' || origin !== 'simulated';

/** Where a state comes from, as far as it decides which data answers. */
type Origin = { readonly origin: SnapshotOrigin };

/** The data that answers for `expected` units in scope. */
export type AnsweringData<K extends Origin, A extends PublishedAggregate = PublishedAggregate> =
  | { kind: 'real_states'; tally: Tally<K>; expected: number }
  | { kind: 'published_aggregate'; aggregate: A; expected: number }
  | { kind: 'simulated_states'; tally: Tally<K>; expected: number }
  | { kind: 'none'; expected: number };

export type AnsweringQuestion<K extends Origin, A extends PublishedAggregate = PublishedAggregate> = {
  rollUp: RollUp<K>;
  /** The aggregate published for the date, if one was. */
  aggregate: A | null;
  layer: FigureLayer;
};

function hasCollected<K extends Origin>({ kinds }: Tally<K>): boolean {
  for (const kind of kinds.keys()) if (originOf(kind) === 'collected') return true;
  return false;
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
export function answeringData<K extends Origin, A extends PublishedAggregate>(
  question: AnsweringQuestion<K, A>,
): AnsweringData<K, A> {
  const { aggregate, layer } = question;
  const { expected, real, simulated } = question.rollUp;
  if (expected > 0 && real.reported === expected) return { kind: 'real_states', tally: real, expected };
  if (aggregate !== null) return { kind: 'published_aggregate', aggregate, expected };
  if (hasCollected(real)) return { kind: 'real_states', tally: real, expected };
  if (layer === 'all' && simulated.states > 0)
    return { kind: 'simulated_states', tally: simulated, expected };
  if (real.states > 0) return { kind: 'real_states', tally: real, expected };
  return { kind: 'none', expected };
}

/** The state that answers for one unit of which no aggregate was published. */
export function answeringState<S extends Origin & { metCount: number | null }>(
  { real, simulated }: UnitStates<S>,
  layer: FigureLayer,
): S | null {
  const stands = real !== null && (real.metCount !== null || originOf(real) === 'collected');
  if (stands || layer === 'published') return real;
  return simulated ?? real;
}
