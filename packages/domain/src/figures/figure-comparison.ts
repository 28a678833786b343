import type { FigureOrigin } from './origin.ts';
import { bothRealOrBothSimulated } from './origin.ts';

/** A figure as far as comparing it needs: by which set, over how many units, made of what. */
export type ComparableFigure = {
  setCode: string;
  /** n, the units that the value was taken over; null where a source does not print it. */
  communes: number | null;
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

/** Of the same units, an average over some of them says nothing of how the others moved. */
function overAsMany(before: ComparableFigure, after: ComparableFigure): boolean {
  return before.communes === null || after.communes === null || before.communes === after.communes;
}

/**
 * Whether two figures may be subtracted: both known, by the same set, over as many and the same units,
 * and both real or both simulated. `overSameUnits`: the units in scope of both are the same territories.
 */
export function figureComparability(
  before: ComparableFigure,
  after: ComparableFigure,
  overSameUnits: () => boolean,
): FigureComparability {
  if (before.value === null || after.value === null) return 'no_data';
  if (before.setCode !== after.setCode) return 'set_changed';
  if (!overAsMany(before, after) || !overSameUnits()) return 'units_changed';
  return bothRealOrBothSimulated(before.origins, after.origins) ? 'comparable' : 'origin_differs';
}
