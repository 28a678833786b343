import { legendHeight } from '../drawing/place-legend.ts';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';
import type { TrendSlot } from './trend-picture.ts';

/** Width of one quarter on the axis. */
export const slotWidth = (plot: Plot, model: TrendModel): number =>
  (plot.right - plot.left) / Math.max(1, model.slots.length);

export const quarterRow = 14;
export const yearRow = 29;

/** Baselines of the two rows of parts under the axis of a stand-alone picture. */
export const partsRows = { numerator: 52, denominator: 71, rule: 37 } as const;

type Inset = { top: number; right: number; bottom: number; left: number };

/** Room for the axes and, in a stand-alone picture, for the parts under them. */
export function trendInset({ rowNames }: TrendModel, detailed: boolean): Inset {
  const parts = detailed && rowNames !== null;
  return { top: detailed ? 14 : 12, right: 12, bottom: parts ? 82 : 34, left: parts ? 92 : 24 };
}

/** Whether every quarter has room for its name; otherwise only the current one is named. */
export function quartersFit(slots: readonly TrendSlot[], step: number): boolean {
  const widest = Math.max(0, ...slots.map((slot) => textWidth(slot.quarter?.text ?? '', 12, 600, 'figures')));
  return widest + 3 <= step;
}

/** The first quarter of each year on the axis. */
export const yearStarts = (slots: readonly TrendSlot[]): TrendSlot[] =>
  slots.filter((slot, index) => {
    const before = slots.slice(0, index).findLast((one) => one.quarter !== null);
    return slot.quarter !== null && before?.quarter?.year !== slot.quarter.year;
  });

/** Where the axis is cut for a break, in px of the base text size from the top left of the picture. */
export type BreakSpot = { slot: string; x: number; y: number };

/** The cuts of a picture of this size, for whatever is laid over it. */
export function breakSpots(model: TrendModel, width: number, height: number): BreakSpot[] {
  const inset = trendInset(model, false);
  const step = (width - inset.left - inset.right) / Math.max(1, model.slots.length);
  const y = height - legendHeight(model.legend, width) - inset.bottom;
  return model.breaks.map(({ slot }) => {
    const index = model.slots.findIndex(({ key }) => key === slot);
    return { slot, x: inset.left + (index + 0.5) * step, y };
  });
}
