import { previousCode } from '@tiendo/domain/time/period-codes.ts';

/** So many periods before another, the latest first. */
export function earlierPeriods(period: string, count: number): string[] {
  const periods: string[] = [];
  while (periods.length < count) periods.push(previousCode(periods.at(-1) ?? period));
  return periods;
}
