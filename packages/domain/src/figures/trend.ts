import type { Quarter } from '../time/period.ts';
import { comparePeriods, quartersBetween } from '../time/period.ts';
import type { FigureOrigin } from './origin.ts';
import { bothRealOrBothSimulated } from './origin.ts';

/** What one quarter of a trend is taken over: the set and the units in scope at its last day. */
export type QuarterScope = {
  quarter: Quarter;
  setCode: string | null;
  unitIds: readonly number[];
};

/** The figure of one quarter. `value` null: nothing is known of it; no line passes over it. */
export type QuarterFigure = {
  quarter: Quarter;
  value: number | null;
  origins: readonly FigureOrigin[];
};

/** Between two neighbouring quarters the units or the criteria set changed. */
export type TrendBreak =
  | {
      kind: 'units';
      after: Quarter;
      before: Quarter;
      unitsBefore: number;
      unitsAfter: number;
      goneIds: number[];
      newIds: number[];
    }
  | { kind: 'criteria_set'; after: Quarter; before: Quarter; fromSet: string; toSet: string };

function inOrder<P extends { quarter: Quarter }>(points: readonly P[]): P[] {
  return points.toSorted((a, b) => comparePeriods(a.quarter, b.quarter));
}

function breaksBetween(earlier: QuarterScope, later: QuarterScope): TrendBreak[] {
  const at = { after: earlier.quarter, before: later.quarter };
  const breaks: TrendBreak[] = [];
  const [earlierIds, laterIds] = [new Set(earlier.unitIds), new Set(later.unitIds)];
  const goneIds = earlier.unitIds.filter((id) => !laterIds.has(id));
  const newIds = later.unitIds.filter((id) => !earlierIds.has(id));
  if (goneIds.length + newIds.length > 0) {
    const sizes = { unitsBefore: earlier.unitIds.length, unitsAfter: later.unitIds.length };
    breaks.push({ kind: 'units', ...at, ...sizes, goneIds, newIds });
  }
  const [fromSet, toSet] = [earlier.setCode, later.setCode];
  if (fromSet !== null && toSet !== null && fromSet !== toSet)
    breaks.push({ kind: 'criteria_set', ...at, fromSet, toSet });
  return breaks;
}

/**
 * The breaks of a trend: each between the quarter it comes after and the one it comes before.
 * A quarter without a figure still says which units and which set were in force.
 */
export function trendBreaks(scopes: readonly QuarterScope[]): TrendBreak[] {
  const ordered = inOrder(scopes);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier === undefined ? [] : breaksBetween(earlier, later);
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
