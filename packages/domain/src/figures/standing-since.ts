/** From which of some neighbouring dates on the last state has stood; `orEarlier`: it stood at the first already. */
export type StandingSince = { readonly from: number; readonly orEarlier: boolean };

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
