import { parameterError } from '../../shared/app-error.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';

/** The ids of criteria by their places in a set. Throws `unknown_criterion`. */
export function criterionIds(
  { criteria }: CriteriaSetFamily,
  positions: readonly number[],
  path: string,
): number[] {
  return positions.map((position) => {
    const found = criteria.find((criterion) => criterion.position === position);
    if (found !== undefined) return found.id;
    throw parameterError('unknown_criterion', path, { given: `${position}`, expected: `${criteria.length}` });
  });
}
