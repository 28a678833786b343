import {
  formatPeriodCode,
  lastDay,
  nextPeriod,
  type Period,
  parsePeriod,
  previousPeriod,
  type Quarter,
  quarterOf,
} from '@tiendo/domain/time/period.ts';

/** The period of a code that the address has already been checked for. */
export function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === null) throw new RangeError(`not a period: ${code}`);
  return period;
}

/** The day a period stands for. */
export const dateOfPeriod = (code: string): string => lastDay(periodOf(code));

/** The quarter in which a period ends. */
export const quarterOfPeriod = (code: string): Quarter => quarterOf(dateOfPeriod(code));

export const previousCode = (code: string): string => formatPeriodCode(previousPeriod(periodOf(code)));
export const nextCode = (code: string): string => formatPeriodCode(nextPeriod(periodOf(code)));
export const quarterCodeOf = (quarter: Quarter): string => formatPeriodCode(quarter);
