import { dateOfPeriod, previousCode } from '@tiendo/domain/time/period-codes.ts';

/**
 * The period compared with: the one chosen as far as it ends before the period looked at, else the
 * one before that. Going back in time past a choice so leads to a comparison that can be made.
 */
export const comparedPeriod = (chosen: string | null, period: string): string =>
  chosen !== null && dateOfPeriod(chosen) < dateOfPeriod(period) ? chosen : previousCode(period);
