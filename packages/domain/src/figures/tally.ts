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

/** Some units' states counted together: enough for every figure of them, whatever their number. */
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

/** A tally that states are still added to, or taken away from. */
export type GrowingTally<K> = {
  states: number;
  reported: number;
  totalMet: number;
  byCount: number[];
  byVerdict: number[];
  kinds: Map<K, number>;
};

const verdictOrder = { m: 0, b: 1, n: 2, a: 3 } as const;
const verdictsCounted = 4;

/** By the code of a letter its place among the verdicts counted, −1 for one that says nothing. */
const placeOfCode = new Int8Array(256).fill(-1);
for (const [letter, place] of Object.entries(verdictOrder)) placeOfCode[letter.charCodeAt(0)] = place;

function addAt(counts: number[], place: number, more: number): void {
  while (counts.length <= place) counts.push(0);
  counts[place] = (counts[place] ?? 0) + more;
}

/** The tally of no unit yet. */
export const newTally = <K>(): GrowingTally<K> => ({
  states: 0,
  reported: 0,
  totalMet: 0,
  byCount: [],
  byVerdict: [],
  kinds: new Map(),
});

/** Adds a state; `times` −1 takes away one that was added before. */
export function countState<K>(
  tally: GrowingTally<K>,
  { metCount, mask, kinds }: CountedState<K>,
  times: 1 | -1,
): void {
  tally.states += times;
  if (metCount !== null) {
    tally.reported += times;
    tally.totalMet += times * metCount;
    addAt(tally.byCount, metCount, times);
  }
  for (let place = 0; place < mask.length; place += 1) {
    const verdict = placeOfCode[mask.charCodeAt(place)] ?? -1;
    if (verdict >= 0) addAt(tally.byVerdict, place * verdictsCounted + verdict, times);
  }
  for (const kind of kinds) {
    const snapshots = (tally.kinds.get(kind) ?? 0) + times;
    if (snapshots === 0) tally.kinds.delete(kind);
    else tally.kinds.set(kind, snapshots);
  }
}

/** The tally of no unit. */
export const emptyTally: Tally<never> = newTally<never>();

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
