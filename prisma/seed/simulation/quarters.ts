import { addDays, type CalendarDate } from '../../../packages/domain/src/time/calendar-date.ts';
import { lastDay, type Quarter, quarterRange } from '../../../packages/domain/src/time/period.ts';

const FIRST: Quarter = { kind: 'quarter', year: 2018, quarter: 1 };
const LAST: Quarter = { kind: 'quarter', year: 2025, quarter: 2 };

/** Every simulated quarter; its place in the list is the quarter's index. */
export const simulatedQuarters: readonly Quarter[] = quarterRange(FIRST, LAST);

/** Index of a quarter counted from 2018-Q1, negative before it. */
export const quarterIndex = (year: number, quarter: number): number => (year - 2018) * 4 + quarter - 1;

export const yearOf = (index: number): number => 2018 + Math.floor(index / 4);

/** The last day of the quarter with that index. */
export const endOfQuarter = (index: number): CalendarDate =>
  lastDay({ kind: 'quarter', year: yearOf(index), quarter: (((index % 4) + 4) % 4) + 1 });

/** The day `days` after the quarter's end. */
export const daysAfterQuarter = (index: number, days: number): CalendarDate =>
  addDays(endOfQuarter(index), days);

/** The last quarter reported under the set of 2016; nothing new is reported in 2022-Q1. */
export const LAST_UNDER_2016 = quarterIndex(2021, 4);
/** The first quarter reported under the set of 2022. */
export const FIRST_UNDER_2022 = quarterIndex(2022, 2);
