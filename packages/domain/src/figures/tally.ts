import type { Verdict } from '../criteria/verdict.ts';
import type { VerdictMask } from '../progress/verdict-mask.ts';
import type { CountGroup } from './distribution.ts';

/**
 * A state as a figure counts it. `kinds`: what is known of where it comes from, one for each
 * snapshot that it was read from. `metCount` null: there is a state, but it gives no count.
 */
export type CountedState<K> = {
  readonly metCount: number | null;
  readonly mask: VerdictMask;
  readonly kinds: readonly K[];
};

/**
 * Some units' states counted together: enough for every figure of them, whatever their number.
 * Tallies of parts add up to the tally of the whole.
 */
export type Tally<K> = {
  /** Units with a state, and those of them whose state gives a count. */
  readonly states: number;
  readonly reported: number;
  readonly totalMet: number;
  /** Units by criteria met: at place 5 those that met five. */
  readonly byCount: readonly number[];
  /** Units by verdict on each criterion, in the order of positions: four numbers a criterion. */
  readonly byVerdict: readonly number[];
  /** Snapshots of each kind. */
  readonly kinds: ReadonlyMap<K, number>;
};

type Growing<K> = {
  states: number;
  reported: number;
  totalMet: number;
  byCount: number[];
  byVerdict: number[];
  kinds: Map<K, number>;
};

const verdictOrder = { m: 0, b: 1, n: 2, a: 3 } as const;
const verdictsCounted = 4;

const letterPlace = (letter: string): number | undefined =>
  (verdictOrder as Readonly<Record<string, number>>)[letter];

function addAt(counts: number[], place: number, more: number): void {
  while (counts.length <= place) counts.push(0);
  counts[place] = (counts[place] ?? 0) + more;
}

function addState<K>(tally: Growing<K>, { metCount, mask, kinds }: CountedState<K>): void {
  tally.states += 1;
  if (metCount !== null) {
    tally.reported += 1;
    tally.totalMet += metCount;
    addAt(tally.byCount, metCount, 1);
  }
  for (let place = 0; place < mask.length; place += 1) {
    const verdict = letterPlace(mask.charAt(place));
    if (verdict !== undefined) addAt(tally.byVerdict, place * verdictsCounted + verdict, 1);
  }
  for (const kind of kinds) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
}

function addTally<K>(tally: Growing<K>, part: Tally<K>): void {
  tally.states += part.states;
  tally.reported += part.reported;
  tally.totalMet += part.totalMet;
  for (const [count, units] of part.byCount.entries()) addAt(tally.byCount, count, units);
  for (const [place, units] of part.byVerdict.entries()) addAt(tally.byVerdict, place, units);
  for (const [kind, snapshots] of part.kinds) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + snapshots);
}

/** The tally of no unit. */
export const emptyTally: Tally<never> = {
  states: 0,
  reported: 0,
  totalMet: 0,
  byCount: [],
  byVerdict: [],
  kinds: new Map<never, number>(),
};

/** The tally of some states and of some tallies together. */
export function tallyOf<K>(
  states: readonly (CountedState<K> | null)[],
  parts: readonly Tally<K>[] = [],
): Tally<K> {
  const tally: Growing<K> = {
    states: 0,
    reported: 0,
    totalMet: 0,
    byCount: [],
    byVerdict: [],
    kinds: new Map(),
  };
  for (const state of states) if (state !== null) addState(tally, state);
  for (const part of parts) if (part.states > 0) addTally(tally, part);
  return tally.states === 0 ? emptyTally : tally;
}

/**
 * Average criteria met per unit, unrounded: Σ met / n over the units that gave a count. Null where
 * none did.
 */
export function averageOfTally({ totalMet, reported }: Tally<unknown>): number | null {
  return reported === 0 ? null : totalMet / reported;
}

/** One group of units for each count that occurs, the highest first. */
export function groupsOfTally({ byCount }: Tally<unknown>): CountGroup[] {
  return byCount
    .flatMap((units, count) => (units === 0 ? [] : [{ min: count, max: count, communes: units }]))
    .reverse();
}

/** The units with a verdict on the criterion at a place counted from 0. */
export function unitsWith({ byVerdict }: Tally<unknown>, place: number, verdict: Verdict): number {
  const letters = { met: 'm', basically_met: 'b', not_met: 'n', not_assessed: 'a' } as const;
  return byVerdict[place * verdictsCounted + verdictOrder[letters[verdict]]] ?? 0;
}

/** One criterion over the units in scope: how many have each verdict; the rest are unknown, never not met. */
export type CriterionCount = {
  met: number;
  basicallyMet: number;
  notMet: number;
  notAssessed: number;
  unknown: number;
};

/** One criterion over `expected` units in scope; those without a known verdict are unknown. */
export function criterionCountOf(tally: Tally<unknown>, place: number, expected: number): CriterionCount {
  const met = unitsWith(tally, place, 'met');
  const basicallyMet = unitsWith(tally, place, 'basically_met');
  const notMet = unitsWith(tally, place, 'not_met');
  const notAssessed = unitsWith(tally, place, 'not_assessed');
  const unknown = expected - met - basicallyMet - notMet - notAssessed;
  return { met, basicallyMet, notMet, notAssessed, unknown };
}
