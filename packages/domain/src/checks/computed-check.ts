import type { NumericInterval, Quantity } from '../values/quantity.ts';
import {
  exactQuantity,
  intervalHolds,
  intervalsMeet,
  printedInterval,
  truncatedInterval,
} from '../values/quantity.ts';
import type { Check } from './check-verdict.ts';

const isOpenOnBothSides = (interval: NumericInterval): boolean =>
  interval.low === null && interval.high === null;

/**
 * A published quantity against the value computed from commune data, at the printed precision.
 * `difference` is computed − published, null where the published figure is no single number.
 */
export function checkAgainstComputed(
  published: Quantity,
  value: number | null,
): Check<{ value: number | null; difference: number | null }> {
  const single = published.min !== null && published.min === published.max;
  const difference = value === null || !single ? null : value - (published.min ?? 0);
  const computed = { value, difference };
  const rounded = printedInterval(published);
  if (value === null || isOpenOnBothSides(rounded)) return { verdict: 'cannot_tell', computed };
  if (intervalHolds(rounded, value)) return { verdict: 'consistent', computed };
  const truncated = intervalHolds(truncatedInterval(published), value);
  return { verdict: truncated ? 'consistent_if_truncated' : 'impossible', computed };
}

/** Every later − earlier for values inside the two intervals. */
function differenceOf(later: NumericInterval, earlier: NumericInterval): NumericInterval {
  return {
    low: later.low === null || earlier.high === null ? null : later.low - earlier.high,
    lowIncluded: later.lowIncluded && earlier.highIncluded,
    high: later.high === null || earlier.low === null ? null : later.high - earlier.low,
    highIncluded: later.highIncluded && earlier.lowIncluded,
  };
}

export type PrintedNumber = { value: number; decimals: number };

/**
 * A printed change against the stored earlier figure and the later one. The change may have been
 * taken of the printed figures or of the true ones behind them, so it agrees with any pair of
 * values that print so.
 */
export function checkChange(
  change: PrintedNumber,
  earlier: PrintedNumber | null,
  later: PrintedNumber | null,
): Check<{ difference: number | null }> {
  if (earlier === null || later === null) return { verdict: 'cannot_tell', computed: { difference: null } };
  const interval = (read: (quantity: Quantity) => NumericInterval, number: PrintedNumber) =>
    read(exactQuantity(number.value, number.decimals));
  const agrees = (read: (quantity: Quantity) => NumericInterval) =>
    intervalsMeet(interval(read, change), differenceOf(interval(read, later), interval(read, earlier)));
  const computed = { difference: later.value - earlier.value };
  if (agrees(printedInterval)) return { verdict: 'consistent', computed };
  const truncated = agrees(truncatedInterval);
  return { verdict: truncated ? 'consistent_if_truncated' : 'impossible', computed };
}
