import type { BarLook } from '../drawing/bar-shape.tsx';

/** Height of the plot at the base size; in more room everything is drawn larger. */
export const averagePlotHeight = 150;

/** A stretch of the ruler over the whole set, in criteria. */
export type RulerStretch = { from: number; to: number; look: BarLook };

export type AveragePicture = {
  /** `9,84`; `?` where it is not known. */
  valueText: string;
  /** `/19 tiêu chí/xã` */
  ofText: string;
  /** `= 187/19`; null where the parts are not known. */
  partsText: string | null;
  /** Change since the quarter before, or why none is told; then n of N. */
  lines: string[];
  size: number;
  stretches: RulerStretch[];
};
