import type { FigureOrigin } from './origin.ts';
import { bothRealOrBothSimulated } from './origin.ts';

/** From which of some neighbouring dates on the last state has stood; `orEarlier`: it stood at the first already. */
export type StandingSince = { readonly from: number; readonly orEarlier: boolean };

/** A state that was told at a date, and where it comes from; null where none is known. */
export type ToldState<State> = { readonly state: State | null; readonly origin: FigureOrigin | null };

/**
 * The states that the last one may continue: simulated ones say nothing of how long a real one stands,
 * nor real ones of a simulated one. Null for every other, and where none is known.
 */
export function statesLikeLast<State>(told: readonly ToldState<State>[]): (State | null)[] {
  const last = told.at(-1)?.origin ?? null;
  return told.map(({ state, origin }) =>
    origin !== null && last !== null && bothRealOrBothSimulated([origin], [last]) ? state : null,
  );
}

/**
 * Since when the last of some states stands, the earliest first; a null is a date that cannot be compared and ends
 * the run. Null where the last state itself cannot be told.
 */
export function standingSince<State>(states: readonly (State | null)[]): StandingSince | null {
  const last = states.at(-1) ?? null;
  if (last === null) return null;
  const from = states.findLastIndex((state) => state !== last) + 1;
  return { from, orEarlier: from === 0 };
}
