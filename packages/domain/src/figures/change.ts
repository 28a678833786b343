import type { VerdictMask } from '../progress/verdict-mask.ts';

type Counted = { metCount: number | null; mask: VerdictMask };

/**
 * What one unit gained and lost, by the place of the criterion counted from 0. `net` is the difference of the counts, null
 * where either is unknown; `unnamed` is the part of it that no named criterion explains.
 */
export type UnitChange = {
  gained: readonly number[];
  lost: readonly number[];
  net: number | null;
  unnamed: number | null;
};

const codeOf = (letter: string): number => letter.charCodeAt(0);
const met = codeOf('m');
const notAssessed = codeOf('a');
const unknown = codeOf('.');

const none: readonly number[] = [];

/** The criteria that one mask names as met and the other as known and not; of `lost` only those still judged. */
function changedPlaces(before: VerdictMask, after: VerdictMask): Pick<UnitChange, 'gained' | 'lost'> {
  if (before === after) return { gained: none, lost: none };
  const gained: number[] = [];
  const lost: number[] = [];
  for (let place = 0; place < after.length && place < before.length; place += 1) {
    const [then, now] = [before.charCodeAt(place), after.charCodeAt(place)];
    if (then === now || then === unknown || now === unknown) continue;
    if (now === met) gained.push(place);
    else if (then === met && now !== notAssessed) lost.push(place);
  }
  return { gained, lost };
}

/** How many criteria were gained and lost by name, and the difference of the counts. */
type ChangeCounts = { gained: number; lost: number; net: number };

/** The part of the net change that no named criterion explains. */
export const unnamedNet = ({ gained, lost, net }: ChangeCounts): number => net - (gained - lost);

/** What one unit gained and lost, by name and beyond: what no name explains is on the side of its sign. */
export function changeSides({
  gained,
  lost,
  net,
}: Pick<UnitChange, 'net'> & { gained: readonly unknown[]; lost: readonly unknown[] }): {
  gained: number;
  lost: number;
} {
  const named = { gained: gained.length, lost: lost.length };
  const unnamed = net === null ? 0 : unnamedNet({ ...named, net });
  return { gained: named.gained + Math.max(0, unnamed), lost: named.lost + Math.max(0, -unnamed) };
}

/**
 * The change of one unit between two dates under one set. A criterion is gained or lost only where
 * its verdict is known at both; one no longer assessed is not lost.
 */
export function changeBetween(before: Counted, after: Counted): UnitChange {
  const { gained, lost } = changedPlaces(before.mask, after.mask);
  const [from, to] = [before.metCount, after.metCount];
  const net = from === null || to === null ? null : to - from;
  const unnamed = net === null ? null : unnamedNet({ gained: gained.length, lost: lost.length, net });
  return { gained, lost, net, unnamed };
}

/** Which changes come first. */
export const changeOrders = ['greatest_gain', 'greatest_loss'] as const;
export type ChangeOrder = (typeof changeOrders)[number];

type Ordered = Pick<UnitChange, 'gained' | 'lost' | 'net'>;

const byNet = (a: Ordered, b: Ordered): number => (a.net ?? 0) - (b.net ?? 0);

/**
 * For sorting. Greatest gain: the highest net change first. Greatest loss: the most criteria lost first,
 * named or not, whatever was gained beside them, and of as many the lowest net change.
 */
export const compareChanges: Readonly<Record<ChangeOrder, (a: Ordered, b: Ordered) => number>> = {
  greatest_gain: (a, b) => byNet(b, a),
  greatest_loss: (a, b) => changeSides(b).lost - changeSides(a).lost || byNet(a, b),
};
