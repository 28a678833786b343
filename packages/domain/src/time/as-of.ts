import type { CalendarDate } from './calendar-date.ts';

/** How closely the date of a figure is known. */
export const asOfPrecisions = ['day', 'month', 'quarter', 'year', 'unknown'] as const;
export type AsOfPrecision = (typeof asOfPrecisions)[number];

/** Where the date comes from: stated for the figure, or taken from event, publication, inference. */
export const asOfBases = ['stated', 'event', 'publication', 'inferred'] as const;
export type AsOfBasis = (typeof asOfBases)[number];

/** The days a figure speaks of, both included; `to` is the day it is carried forward from. */
export type AsOf = {
  from: CalendarDate | null;
  to: CalendarDate | null;
  precision: AsOfPrecision;
  basis: AsOfBasis;
};
