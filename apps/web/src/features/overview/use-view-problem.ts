import { useQueries, useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import {
  averageQuery,
  byUnitQuery,
  criteriaQuery,
  distributionQuery,
  matrixQuery,
  unitQuery,
} from './overview-queries.ts';
import { nothingUnchanged, type ViewProblemCode, viewProblemOf } from './view-problem-code.ts';

/**
 * Why the view as a whole cannot be shown, as soon as any of its figures is refused for it, so that no panel tells
 * first; null while nothing is, and until the unit that the words name is known.
 */
export function useViewProblem(view: View): ViewProblemCode | null {
  const unit = useQuery(unitQuery(view));
  const figures = useQueries({
    queries: [
      averageQuery(view),
      byUnitQuery(view),
      distributionQuery(view),
      criteriaQuery(view),
      matrixQuery(view),
    ],
    combine: (results) => results.map((result) => viewProblemOf(result.error)),
  });
  const average = useQuery(averageQuery(view)).data;
  if (unit.isPending) return null;
  if (average !== undefined && nothingUnchanged(average)) return 'nothing_unchanged';
  return viewProblemOf(unit.error) ?? figures.find((code) => code !== null) ?? null;
}
