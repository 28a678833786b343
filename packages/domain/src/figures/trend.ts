import type { Quarter } from '../time/period.ts';
import { comparePeriods, quartersBetween } from '../time/period.ts';

/**
 * One quarter of a trend: the set and the units in scope at its last day. `value` null: nothing
 * is known of that quarter; no point is drawn and no line passes over it.
 */
export type TrendPoint = {
  quarter: Quarter;
  setCode: string | null;
  unitIds: readonly number[];
  value: number | null;
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

function inOrder<P extends TrendPoint>(points: readonly P[]): P[] {
  return [...points].sort((a, b) => comparePeriods(a.quarter, b.quarter));
}

function breaksBetween(earlier: TrendPoint, later: TrendPoint): TrendBreak[] {
  const at = { after: earlier.quarter, before: later.quarter };
  const breaks: TrendBreak[] = [];
  const goneIds = earlier.unitIds.filter((id) => !later.unitIds.includes(id));
  const newIds = later.unitIds.filter((id) => !earlier.unitIds.includes(id));
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
 * A quarter without a value still says which units and which set were in force.
 */
export function trendBreaks(points: readonly TrendPoint[]): TrendBreak[] {
  const ordered = inOrder(points);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier === undefined ? [] : breaksBetween(earlier, later);
  });
}

/**
 * The runs of points a line may join: neighbouring quarters, each with a value, with no break
 * between them.
 */
export function comparableStretches<P extends TrendPoint>(points: readonly P[]): P[][] {
  const stretches: P[][] = [];
  let previous: P | null = null;
  for (const point of inOrder(points)) {
    if (point.value !== null) {
      const joins =
        previous !== null &&
        previous.value !== null &&
        quartersBetween(previous.quarter, point.quarter) === 1 &&
        breaksBetween(previous, point).length === 0;
      if (joins) stretches.at(-1)?.push(point);
      else stretches.push([point]);
    }
    previous = point;
  }
  return stretches;
}
