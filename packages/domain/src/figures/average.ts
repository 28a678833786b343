/** Decimals an average is told to where no source has printed it: `9,84`. */
export const usualDecimals = 2;

/**
 * Σ met / n with its parts. `communes` is n, the units the sum was taken over; `reported` of
 * `expected` units in scope had a count. Nothing reported: `totalMet` and `average` are null.
 */
export type Average = {
  totalMet: number | null;
  communes: number;
  reported: number;
  expected: number;
  average: number | null;
};

/**
 * Average criteria met per unit, unrounded: Σ met / n over the units that gave a count.
 * `expected` is the number of units in scope; a state without a count is not reported.
 */
export function averageOf(states: readonly { metCount: number | null }[], expected: number): Average {
  const counts = states.map((state) => state.metCount).filter((count) => count !== null);
  const communes = counts.length;
  if (communes === 0) return { totalMet: null, communes, reported: 0, expected, average: null };
  const totalMet = counts.reduce((sum, count) => sum + count, 0);
  return { totalMet, communes, reported: communes, expected, average: totalMet / communes };
}
