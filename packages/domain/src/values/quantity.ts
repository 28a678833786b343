import { lastPlaces } from './rounding.ts';

/** How a source qualifies a number: "gần", "trên", "ít nhất" … or not at all. */
export const quantityQualifiers = [
  'exact',
  'about',
  'nearly',
  'more_than',
  'at_least',
  'at_most',
  'range',
] as const;
export type QuantityQualifier = (typeof quantityQualifiers)[number];

/**
 * A figure as printed: 9,84 is `{min: 9.84, max: 9.84, decimals: 2, qualifier: 'exact'}`,
 * "gần 18.000" `{min: null, max: 18000, decimals: 0, qualifier: 'nearly'}`. `decimals` null:
 * the printed precision is not known and the value is taken as it stands.
 */
export type Quantity = {
  min: number | null;
  max: number | null;
  decimals: number | null;
  qualifier: QuantityQualifier;
};

/** A stretch of numbers; `null` is an open end, which has no `Included`. */
export type NumericInterval = {
  low: number | null;
  lowIncluded: boolean;
  high: number | null;
  highIncluded: boolean;
};

/** A value printed to `decimals` places and meant as printed. */
export function exactQuantity(value: number, decimals: number | null): Quantity {
  return { min: value, max: value, decimals, qualifier: 'exact' };
}

/** A quantity known by its ends alone: one open end is a limit, two equal ends are a number. */
export function quantityBetween(min: number | null, max: number | null, decimals: number | null): Quantity {
  const closed = min === max ? 'exact' : 'range';
  const qualifier = max === null ? 'at_least' : min === null ? 'at_most' : closed;
  return { min, max, decimals, qualifier };
}

const everyNumber: NumericInterval = {
  low: null,
  lowIncluded: false,
  high: null,
  highIncluded: false,
};

/** Positive values whose rounding (halves up) or truncation prints as `places` last decimals. */
function spanOfPlaces(places: number, decimals: number, truncated: boolean): NumericInterval {
  const scale = 2 * 10 ** decimals;
  return truncated
    ? { low: (2 * places) / scale, lowIncluded: true, high: (2 * places + 2) / scale, highIncluded: false }
    : {
        low: (2 * places - 1) / scale,
        lowIncluded: true,
        high: (2 * places + 1) / scale,
        highIncluded: false,
      };
}

function mirrored(interval: NumericInterval): NumericInterval {
  return {
    low: interval.high === null ? null : -interval.high,
    lowIncluded: interval.highIncluded,
    high: interval.low === null ? null : -interval.low,
    highIncluded: interval.lowIncluded,
  };
}

function spanOfValue(value: number, decimals: number | null, truncated: boolean): NumericInterval {
  if (decimals === null) return { low: value, lowIncluded: true, high: value, highIncluded: true };
  const places = lastPlaces(Math.abs(value), decimals);
  const span = spanOfPlaces(places, decimals, truncated);
  if (places === 0) return { ...span, low: span.high === null ? null : -span.high, lowIncluded: false };
  return value < 0 ? mirrored(span) : span;
}

function intervalOf(quantity: Quantity, truncated: boolean): NumericInterval {
  const { decimals, qualifier } = quantity;
  const low = quantity.min ?? quantity.max;
  const high = quantity.max ?? quantity.min;
  if (low === null || high === null) return everyNumber;
  const lowest = spanOfValue(low, decimals, truncated);
  const highest = spanOfValue(high, decimals, truncated);
  switch (qualifier) {
    case 'exact':
    case 'range':
      return { ...highest, low: lowest.low, lowIncluded: lowest.lowIncluded };
    case 'about':
      return everyNumber;
    case 'nearly':
      return { ...everyNumber, high, highIncluded: false };
    case 'more_than':
      return { ...everyNumber, low, lowIncluded: false };
    case 'at_least':
      return { ...everyNumber, low: lowest.low, lowIncluded: lowest.lowIncluded };
    case 'at_most':
      return { ...everyNumber, high: highest.high, highIncluded: highest.highIncluded };
  }
}

/**
 * The true values that print so when rounded half away from zero at the printed decimals:
 * 9,84 is [9.835, 9.845). "Nearly" and "more than" leave one end open and do not reach their
 * figure; "about" says nothing a check could hold against it.
 */
export function printedInterval(quantity: Quantity): NumericInterval {
  return intervalOf(quantity, false);
}

/** The true values that print so when further decimals are cut off: 9,84 is [9.84, 9.85). */
export function truncatedInterval(quantity: Quantity): NumericInterval {
  return intervalOf(quantity, true);
}

/** True when some number lies in both. */
export function intervalsMeet(a: NumericInterval, b: NumericInterval): boolean {
  const reaches = (x: NumericInterval, y: NumericInterval): boolean => {
    if (x.low === null || y.high === null || x.low < y.high) return true;
    return x.low === y.high && x.lowIncluded && y.highIncluded;
  };
  return reaches(a, b) && reaches(b, a);
}

/** True when the interval holds the number. */
export function intervalHolds(interval: NumericInterval, value: number): boolean {
  return intervalsMeet(interval, { low: value, lowIncluded: true, high: value, highIncluded: true });
}
