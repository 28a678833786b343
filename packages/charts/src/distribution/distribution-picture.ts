import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';

/** Communes known to have met exactly `count` criteria. */
export type DistributionColumn = { count: number; communes: number; label: string };

/** Communes of which only a range is known. */
export type DistributionRange = { min: number; max: number; communes: number; label: string };

/** A band of the set with the communes in it; the short label is the number alone. */
export type DistributionBand = { from: number; to: number; label: string; shortLabel: string };

export type DistributionPicture = {
  /** Criteria in the set: the axis runs from 0 to it. */
  size: number;
  /** A square for each commune, or bars with their number where squares would be too many. */
  style: 'squares' | 'bars';
  columns: DistributionColumn[];
  ranges: DistributionRange[];
  /** Communes of which nothing is known. */
  unknown: { communes: number; label: string; short: string } | null;
  bands: DistributionBand[];
  mean: { value: number; label: string } | null;
  origin: FigureOrigin;
};
