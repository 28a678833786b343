import type { Quarter } from '../time/period.ts';
import { comparePeriods, quartersBetween } from '../time/period.ts';
import type { FigureOrigin } from './origin.ts';
import { bothRealOrBothSimulated } from './origin.ts';

/** What one quarter of a trend is taken over: the set and the units in scope at its last day. */
export type QuarterScope<S> = {
  quarter: Quarter;
  setCode: string | null;
  scope: S;
};

/** How the units in scope changed: how many there were and are, and which ones went and came. */
export type UnitsChange = {
  unitsBefore: number;
  unitsAfter: number;
  goneIds: readonly number[];
  newIds: readonly number[];
};

/** How one list of units became another; null where it is the same. */
export function unitsChange(earlierIds: readonly number[], laterIds: readonly number[]): UnitsChange | null {
  const [earlier, later] = [new Set(earlierIds), new Set(laterIds)];
  const goneIds = earlierIds.filter((id) => !later.has(id));
  const newIds = laterIds.filter((id) => !earlier.has(id));
  if (goneIds.length + newIds.length === 0) return null;
  return { unitsBefore: earlierIds.length, unitsAfter: laterIds.length, goneIds, newIds };
}

/** The figure of one quarter. `value` null: nothing is known of it; no line passes over it. */
export type QuarterFigure = {
  quarter: Quarter;
  value: number | null;
  origins: readonly FigureOrigin[];
};

/** Between two neighbouring quarters the units or the criteria set changed. */
export type TrendBreak<C extends UnitsChange = UnitsChange> =
  | ({ kind: 'units'; after: Quarter; before: Quarter } & C)
  | { kind: 'criteria_set'; after: Quarter; before: Quarter; fromSet: string; toSet: string };

function inOrder<P extends { quarter: Quarter }>(points: readonly P[]): P[] {
  return points.toSorted((a, b) => comparePeriods(a.quarter, b.quarter));
}

function breaksBetween<S, C extends UnitsChange>(
  earlier: QuarterScope<S>,
  later: QuarterScope<S>,
  changeOf: (earlier: S, later: S) => C | null,
): TrendBreak<C>[] {
  const at = { after: earlier.quarter, before: later.quarter };
  const breaks: TrendBreak<C>[] = [];
  const change = changeOf(earlier.scope, later.scope);
  if (change !== null) breaks.push({ kind: 'units', ...at, ...change });
  const [fromSet, toSet] = [earlier.setCode, later.setCode];
  if (fromSet !== null && toSet !== null && fromSet !== toSet)
    breaks.push({ kind: 'criteria_set', ...at, fromSet, toSet });
  return breaks;
}

/**
 * The breaks of a trend: each between the quarter it comes after and the one it comes before.
 * A quarter without a figure still says which units and which set were in force. `changeOf` tells how the
 * units in scope changed from one to the other, see {@link unitsChange}.
 */
export function trendBreaks<S, C extends UnitsChange>(
  scopes: readonly QuarterScope<S>[],
  changeOf: (earlier: S, later: S) => C | null,
): TrendBreak<C>[] {
  const ordered = inOrder(scopes);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier === undefined ? [] : breaksBetween(earlier, later, changeOf);
  });
}

/**
 * The runs of quarters a line may join, in order: neighbouring quarters, each with a value, with no
 * break after the earlier one, both real or both simulated. A quarter alone is a run of its own.
 */
export function comparableStretches<P extends QuarterFigure>(
  points: readonly P[],
  breaks: readonly Pick<TrendBreak, 'after'>[],
): P[][] {
  const joins = (earlier: P | undefined, later: P): boolean =>
    earlier !== undefined &&
    quartersBetween(earlier.quarter, later.quarter) === 1 &&
    !breaks.some(({ after }) => quartersBetween(after, earlier.quarter) === 0) &&
    bothRealOrBothSimulated(earlier.origins, later.origins);
  const stretches: P[][] = [];
  for (const point of inOrder(points).filter(({ value }) => value !== null)) {
    const last = stretches.at(-1);
    if (last !== undefined && joins(last.at(-1), point)) last.push(point);
    else stretches.push([point]);
  }
  return stretches;
}
