import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';

type Previous = NonNullable<AverageAnswer['previous']>;

/** Both averages have parts, and these are of different numbers of units: their difference would tell of no work. */
export const overOtherNumber = ({ communes, count }: AverageAnswer, { denominator }: Previous): boolean =>
  count === null && communes !== null && denominator !== null && communes !== denominator;

/** The change since the quarter before; null where the two may not be compared. */
export function comparableChange(average: AverageAnswer): number | null {
  const { previous } = average;
  return previous === null || overOtherNumber(average, previous) ? null : previous.difference;
}
