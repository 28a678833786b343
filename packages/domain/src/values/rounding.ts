/** The printed value as a whole number of units of its last decimal: 9.84 to 2 places is 984. */
export function lastPlaces(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

/**
 * What numerator / denominator prints as, in units of the last decimal, halves going away from
 * zero. Whole numbers are compared, so 1967/200 = 9,835 is a true half and not a binary near-half.
 */
export function roundedRatio(numerator: number, denominator: number, decimals: number): number {
  const twice = 2 * Math.abs(numerator) * 10 ** decimals;
  const places = Math.floor((twice + denominator) / (2 * denominator));
  return numerator < 0 ? -places : places;
}

/** As `roundedRatio`, with the further decimals cut off. */
export function truncatedRatio(numerator: number, denominator: number, decimals: number): number {
  const places = Math.floor((Math.abs(numerator) * 10 ** decimals) / denominator);
  return numerator < 0 ? -places : places;
}
