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
