import type { ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import { addDays, type CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';
import type { FigureContext } from './figure-context.ts';
import type { Panel } from './roll-ups/unit-trees.ts';

/** How territory that changed is read: over the units of one date, or only those that stayed the same. */
export type TerritoryReading = {
  /** The date whose units are read; null: those of each date. */
  readonly unitsAt: CalendarDate | null;
  readonly panel: Panel | null;
};

/** The last day up to a date on which the unit existed. */
function lastDayUpTo({ validTo }: FigureContext['unit'], date: CalendarDate): CalendarDate {
  return validTo === null || date < validTo ? date : addDays(validTo, -1);
}

/** The reading of a figure that reads dates from the first to the last. Refuses units of a day without the unit. */
export function territoryReading(
  { unit, selection }: FigureContext,
  first: CalendarDate,
  last: CalendarDate,
): TerritoryReading {
  if (selection.mode === 'as_reported') return { unitsAt: null, panel: null };
  const to = lastDayUpTo(unit, last);
  if (selection.mode === 'matched_panel')
    return { unitsAt: null, panel: { from: selection.panelFrom ?? first, to: selection.panelTo ?? to } };
  const unitsAt = selection.unitsAt ?? to;
  if (!isValidAt(unit, unitsAt)) throw unitNotValidThen(unit, 'unitsAt', unitsAt);
  return { unitsAt, panel: null };
}

/** The dates of a reading as an answer tells them. */
export function readingDates({ unitsAt, panel }: TerritoryReading, leftOut: number | null): ReadingDates {
  return { unitsAt, panelFrom: panel?.from ?? null, panelTo: panel?.to ?? null, leftOut };
}
