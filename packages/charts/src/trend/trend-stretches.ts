import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import { quartersBetween } from '@tiendo/domain/time/period.ts';
import type { KnownPoint } from './trend-reading.ts';
import { slotKey } from './trend-reading.ts';

const isReal = (point: KnownPoint): boolean => point.origin !== 'simulated';

/**
 * Whether a line may join two points: quarters that follow each other, over the same units and
 * set, both real or both simulated.
 */
function comparable(
  before: KnownPoint,
  after: KnownPoint,
  breaks: ReadonlyMap<string, TrendBreak[]>,
): boolean {
  return (
    quartersBetween(before.quarter, after.quarter) === 1 &&
    !breaks.has(slotKey(before.quarter)) &&
    before.setCode === after.setCode &&
    isReal(before) === isReal(after)
  );
}

/** The number of the stretch each point belongs to, from 0; a point alone is a stretch of its own. */
export function stretchesOf(
  points: readonly KnownPoint[],
  breaks: ReadonlyMap<string, TrendBreak[]>,
): number[] {
  let stretch = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined && !comparable(before, point, breaks)) stretch += 1;
    return stretch;
  });
}
