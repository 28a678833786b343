import type { VerdictMask } from '../progress/verdict-mask.ts';

type Counted = { metCount: number | null; mask: VerdictMask };

/**
 * What one unit gained and lost, by the place of the criterion counted from 0. `net` is the difference of the counts, null
 * where either is unknown; `unnamed` is the part of it that no named criterion explains.
 */
export type UnitChange = {
  gained: number[];
  lost: number[];
  net: number | null;
  unnamed: number | null;
};

const met = 'm';
/** Neither not assessed nor unknown: a criterion one no longer assesses is not lost. */
const stillJudged = ['b', 'n'];
const known = [met, ...stillJudged, 'a'];

/**
 * The change of one unit between two dates under one set. A criterion is gained or lost only where
 * its verdict is known at both.
 */
export function changeBetween(before: Counted, after: Counted): UnitChange {
  const gained: number[] = [];
  const lost: number[] = [];
  for (let place = 0; place < after.mask.length; place += 1) {
    const [then, now] = [before.mask.charAt(place), after.mask.charAt(place)];
    if (then === now || !known.includes(then)) continue;
    if (now === met) gained.push(place);
    else if (then === met && stillJudged.includes(now)) lost.push(place);
  }
  const [from, to] = [before.metCount, after.metCount];
  const net = from === null || to === null ? null : to - from;
  const unnamed = net === null ? null : net - (gained.length - lost.length);
  return { gained, lost, net, unnamed };
}
