import type { SnapshotOrigin } from '../progress/snapshot.ts';
import { combineMasks, metInMask } from '../progress/verdict-mask.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { laterOf } from '../time/calendar-date.ts';
import { originOf } from './origin.ts';
import type { CountedState } from './tally.ts';

/** When something was said and where it comes from. */
export type Said = { readonly asOf: CalendarDate; readonly origin: SnapshotOrigin };

/** A state with its date and where it comes from. */
export type ReadState<K extends Said> = CountedState<K> & Said;

/** What was said together: as of the latest of its parts, collected where any of them was. At least one. */
function saidTogether([first, ...others]: readonly Said[]): Said {
  if (first === undefined) throw new Error('a state is read from a snapshot at least');
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    asOf: all.map(({ asOf }) => asOf).reduce(laterOf),
    origin: all.find((one) => originOf(one) === 'collected')?.origin ?? first.origin,
  };
}

/** A state with its date and origin, as the snapshots tell that it was read from. */
export function readState<K extends Said>({ metCount, mask, kinds }: CountedState<K>): ReadState<K> {
  const { asOf, origin } = saidTogether(kinds);
  return { metCount, mask, kinds, asOf, origin };
}

/**
 * The states of several units read as that of one territory: a criterion is met only where every
 * unit had met it; the count is known only where every verdict is. Null where any unit has no
 * state: what one of them had done is then not known.
 */
export function combineStates<K extends Said>(states: readonly (ReadState<K> | null)[]): ReadState<K> | null {
  const known = states.filter((state) => state !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < states.length) return null;
  if (others.length === 0) return first;
  const mask = combineMasks(known.map((state) => state.mask));
  const kinds = known.flatMap((state) => state.kinds);
  return readState({ metCount: mask === '' ? null : metInMask(mask), mask, kinds });
}
