import type { PartOfSet } from './part-of-set.ts';

/** What meeting a whole set asks of one unit. */
export type CriteriaAsked = {
  /** Criteria that must be met. */
  asked: number;
  /** Places of those known not to be met, counted from 0; one only basically met is not met. */
  missing: number[];
};

/**
 * How many criteria meeting the whole set asks of a unit with these verdicts, and which of them it is
 * known to miss. `size`: criteria of the set by which it was counted. A criterion that is not assessed
 * is not asked for, as it does not apply to the unit.
 */
export function criteriaAsked(verdicts: PartOfSet, size: number): CriteriaAsked {
  const missing = [...verdicts.keys()].filter(
    (place) => verdicts[place] === 'not_met' || verdicts[place] === 'basically_met',
  );
  return { asked: size - verdicts.filter((verdict) => verdict === 'not_assessed').length, missing };
}
