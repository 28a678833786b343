import { comparabilities, comparability } from './change.ts';
import type { FigureOrigin } from './origin.ts';
import { bothRealOrBothSimulated } from './origin.ts';

/** A figure as far as comparing it needs: over which units, by which set, made of what. */
export type ComparableFigure = {
  /** Ids that stay the same where only a code was corrected. */
  scopeIds: readonly number[];
  setCode: string;
  value: number | null;
  origins: readonly FigureOrigin[];
};

/** Whether two figures may be subtracted, and if not, why. */
export const figureComparabilities = [...comparabilities, 'origin_differs', 'no_data'] as const;
export type FigureComparability = (typeof figureComparabilities)[number];

/**
 * Whether two figures may be subtracted: both known, over the same units, by the same set, and
 * both real or both simulated.
 */
export function figureComparability(before: ComparableFigure, after: ComparableFigure): FigureComparability {
  if (before.value === null || after.value === null) return 'no_data';
  const overTime = comparability(before.scopeIds, after.scopeIds, before.setCode, after.setCode);
  if (overTime !== 'comparable') return overTime;
  return bothRealOrBothSimulated(before.origins, after.origins) ? 'comparable' : 'origin_differs';
}
