import {
  formatPeriodCode,
  lastDay,
  nextPeriod,
  type Period,
  parsePeriod,
  previousPeriod,
  type Quarter,
  quarterOf,
} from './period.ts';

/** The period of a code that has been checked already. */
export function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === null) throw new RangeError(`not a period: ${code}`);
  return period;
}

/** The day a period stands for. */
export const dateOfPeriod = (code: string): string => lastDay(periodOf(code));

/** The quarter in which a period ends. */
export const quarterOfPeriod = (code: string): Quarter => quarterOf(dateOfPeriod(code));

/** The period before, and the one after, of the same kind. */
export const previousCode = (code: string): string => formatPeriodCode(previousPeriod(periodOf(code)));
export const nextCode = (code: string): string => formatPeriodCode(nextPeriod(periodOf(code)));
/** `2020-Q1` */
export const quarterCodeOf = (quarter: Quarter): string => formatPeriodCode(quarter);
