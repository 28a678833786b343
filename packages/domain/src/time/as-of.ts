import type { CalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';
import { firstDay, lastDay } from './period.ts';

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

/** A figure dated to one day. */
export function asOfDay(date: CalendarDate, basis: AsOfBasis): AsOf {
  return { from: date, to: date, precision: 'day', basis };
}

/** A figure dated no closer than to a month, a quarter or a year. */
export function asOfPeriod(
  period: Extract<Period, { kind: 'month' | 'quarter' | 'year' }>,
  basis: AsOfBasis,
): AsOf {
  return { from: firstDay(period), to: lastDay(period), precision: period.kind, basis };
}
