import type { Verdict } from '../criteria/verdict.ts';

/**
 * One criterion over the units in scope: `of` units have a known verdict (met, basically met,
 * not met or not assessed), the rest are `unknown`.
 */
export type CriterionCount = {
  criterionId: number;
  met: number;
  basicallyMet: number;
  notMet: number;
  notAssessed: number;
  unknown: number;
  of: number;
};

/**
 * Counts each criterion over the states, whose verdicts have been deduced where the count forces
 * them. `expected` is the number of units in scope; those without a state are unknown.
 */
export function countByCriterion(
  states: readonly { verdicts: ReadonlyMap<number, Verdict> }[],
  criterionIds: readonly number[],
  expected: number = states.length,
): CriterionCount[] {
  return criterionIds.map((criterionId) => {
    const given = states.map((state) => state.verdicts.get(criterionId));
    const count = (verdict: Verdict) => given.filter((one) => one === verdict).length;
    const of = given.filter((verdict) => verdict !== undefined).length;
    return {
      criterionId,
      met: count('met'),
      basicallyMet: count('basically_met'),
      notMet: count('not_met'),
      notAssessed: count('not_assessed'),
      unknown: expected - of,
      of,
    };
  });
}
