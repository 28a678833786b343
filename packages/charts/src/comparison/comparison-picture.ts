import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';

/** Signs that tell series apart where colour cannot; as many as are compared at most. */
export const seriesSigns = ['disc', 'square', 'triangle', 'diamond', 'wedge', 'cross'] as const;
export type SeriesSign = (typeof seriesSigns)[number];

export type ComparisonMark = {
  slot: string;
  value: number;
  text: string;
  origin: FigureOrigin;
  /** Marks of one stretch are joined by a line. */
  stretch: number;
  stop: number;
};

export type ComparisonSeries = {
  name: string;
  sign: SeriesSign;
  /** `9,84/19`; `?` where the last quarter has no figure. */
  lastText: string;
  marks: ComparisonMark[];
};

export type ComparisonPicture = {
  slots: { key: string; year: number; text: string }[];
  series: ComparisonSeries[];
  axis: { max: number; ticks: number[] };
};
