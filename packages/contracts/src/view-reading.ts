import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { laterOf } from '@tiendo/domain/time/calendar-date.ts';
import { lastDay, type Quarter } from '@tiendo/domain/time/period.ts';
import { dateOfPeriod, quarterOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import type { ViewReading } from './reading-address.ts';

/** The trend shows the year of the period and the two years before. */
const yearsBefore = 2;

/** The quarters of the trend up to a period. */
export function trendQuarters(period: string): { from: Quarter; to: Quarter } {
  const to = quarterOfPeriod(period);
  return { from: { kind: 'quarter', year: to.year - yearsBefore, quarter: 1 }, to };
}

/** The date whose units a restated page reads: the chosen one, else the date read. */
export const unitsAtOf = (period: string, unitsAt: string | null): string => unitsAt ?? dateOfPeriod(period);

/**
 * The range through which units must stay the same, so that every panel reads the same ones: the chosen one, else from
 * the first to the last date of the trend.
 */
export function panelOf(
  period: string,
  { from, to }: { from: string | null; to: string | null },
): { from: string; to: string } {
  const first = from ?? lastDay(trendQuarters(period).from);
  return { from: first, to: laterOf(first, to ?? dateOfPeriod(period)) };
}

type ReadingQuery = { mode?: ReadingMode; unitsAt?: string; panelFrom?: string; panelTo?: string };

/** The dates that a reading was asked for or read with. */
type ReadingDates = {
  mode: ReadingMode;
  unitsAt?: string | null | undefined;
  panelFrom?: string | null | undefined;
  panelTo?: string | null | undefined;
};

/** The reading of a view that its dates tell. */
export function readingOf({ mode, unitsAt, panelFrom, panelTo }: ReadingDates): ViewReading {
  switch (mode) {
    case 'as_reported':
      return { mode };
    case 'restated':
      return { mode, unitsAt: unitsAt ?? null };
    case 'matched_panel':
      return { mode, from: panelFrom ?? null, to: panelTo ?? null };
  }
}

/** What a figure is asked for beside its selection; nothing as reported. */
export function readingQuery(period: string, reading: ViewReading): ReadingQuery {
  switch (reading.mode) {
    case 'as_reported':
      return {};
    case 'restated':
      return { mode: reading.mode, unitsAt: unitsAtOf(period, reading.unitsAt) };
    case 'matched_panel': {
      const { from, to } = panelOf(period, reading);
      return { mode: reading.mode, panelFrom: from, panelTo: to };
    }
  }
}
