import type { Verdict } from '../criteria/verdict.ts';

/**
 * One criterion over the units in scope: how many have each verdict; the rest are `unknown`, never
 * not met.
 */
export type CriterionCount = {
  criterionId: number;
  met: number;
  basicallyMet: number;
  notMet: number;
  notAssessed: number;
  unknown: number;
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
    const known = given.filter((verdict) => verdict !== undefined).length;
    return {
      criterionId,
      met: count('met'),
      basicallyMet: count('basically_met'),
      notMet: count('not_met'),
      notAssessed: count('not_assessed'),
      unknown: expected - known,
    };
  });
}
