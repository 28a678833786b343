import { formatPeriodCode } from '@tiendo/domain/time/period.ts';
import { periodOf, previousCode } from '@tiendo/domain/time/period-codes.ts';

/** The period before and, of a quarter, the same one a year before. */
export function suggestedPeriods(code: string): string[] {
  const period = periodOf(code);
  if (period.kind !== 'quarter') return [previousCode(code)];
  return [previousCode(code), formatPeriodCode({ ...period, year: period.year - 1 })];
}
