import { useQuery } from '@tanstack/react-query';
import { dateOfPeriod, previousCode } from '@tiendo/domain/time/period-codes.ts';
import { instanceQuery } from './complete-view.ts';

/**
 * So many periods before another, the latest first, as far back as there is any data; the one just before in any case.
 * `first`: the date of the first data, null where it is not known.
 */
export function earlierPeriods(period: string, count: number, first: string | null): string[] {
  const periods = [previousCode(period)];
  while (periods.length < count) {
    const earlier = previousCode(periods.at(-1) ?? period);
    if (first !== null && dateOfPeriod(earlier) < first) break;
    periods.push(earlier);
  }
  return periods;
}

/** The periods that another may be compared with, so many of them at most. */
export function useEarlierPeriods(period: string, count: number): string[] {
  const first = useQuery(instanceQuery()).data?.firstData ?? null;
  return earlierPeriods(period, count, first);
}
