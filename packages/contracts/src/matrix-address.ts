import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { dateOfPeriod, previousCode } from '@tiendo/domain/time/period-codes.ts';

/** In the address of the matrix: compared with no period. */
export const noSince = 'khong';

/** The address of a period compared with, null for none; nothing for the default, the period before. */
export const searchOfSince = (since: string | null, period: string): string | undefined =>
  since === previousCode(period) ? undefined : (since ?? noSince);

/**
 * What the address of a matrix tells of its comparison; null where its page cannot compare so: with a day, or with
 * no earlier period.
 */
export function matrixSearchOf(since: string | null, period: string): Record<string, string> | null {
  if (since !== null && !(parsePeriod(since) !== null && dateOfPeriod(since) < dateOfPeriod(period)))
    return null;
  const search = searchOfSince(since, period);
  return search === undefined ? {} : { 'so-voi': search };
}
