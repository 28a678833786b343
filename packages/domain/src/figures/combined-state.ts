import type { SnapshotOrigin } from '../progress/snapshot.ts';
import { combineMasks, metInMask } from '../progress/verdict-mask.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { laterOf } from '../time/calendar-date.ts';
import { originOf } from './origin.ts';
import type { CountedState } from './tally.ts';

/** A state with its date and where it comes from. */
export type ReadState<K> = CountedState<K> & {
  readonly asOf: CalendarDate;
  readonly origin: SnapshotOrigin;
};

/**
 * The states of several units read as that of one territory: a criterion is met only where every
 * unit had met it; the count is known only where every verdict is. Null where any unit has no
 * state: what one of them had done is then not known.
 */
export function combineStates<K>(states: readonly (ReadState<K> | null)[]): ReadState<K> | null {
  const known = states.filter((state) => state !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < states.length) return null;
  if (others.length === 0) return first;
  const mask = combineMasks(known.map((state) => state.mask));
  return {
    asOf: known.map(({ asOf }) => asOf).reduce(laterOf),
    origin: known.find((state) => originOf(state) === 'collected')?.origin ?? first.origin,
    metCount: mask === '' ? null : metInMask(mask),
    mask,
    kinds: known.flatMap(({ kinds }) => kinds),
  };
}
