import type { FigureOrigin } from './origin.ts';
import { bothRealOrBothSimulated } from './origin.ts';

/** A figure as far as comparing it needs: by which set, made of what. */
export type ComparableFigure = {
  setCode: string;
  value: number | null;
  origins: readonly FigureOrigin[];
};

/** Whether two figures may be subtracted, and if not, why. */
export const figureComparabilities = [
  'comparable',
  'units_changed',
  'set_changed',
  'origin_differs',
  'no_data',
] as const;
export type FigureComparability = (typeof figureComparabilities)[number];

/**
 * Whether two figures may be subtracted: both known, by the same set, over the same units, and both
 * real or both simulated. `overSameUnits`: the units in scope of both are the same territories.
 */
export function figureComparability(
  before: ComparableFigure,
  after: ComparableFigure,
  overSameUnits: () => boolean,
): FigureComparability {
  if (before.value === null || after.value === null) return 'no_data';
  if (before.setCode !== after.setCode) return 'set_changed';
  if (!overSameUnits()) return 'units_changed';
  return bothRealOrBothSimulated(before.origins, after.origins) ? 'comparable' : 'origin_differs';
}
