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
