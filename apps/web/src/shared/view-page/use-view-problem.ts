import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { averageQuery, unitQuery } from '../view/view-queries.ts';
import { nothingUnchanged, type ViewProblemCode, viewProblemOf } from './view-problem-code.ts';

/**
 * Why the view as a whole cannot be shown, as soon as any of the page's figures is refused for it, so that no panel
 * tells first; null while nothing is, and until the unit that the words name is known. `errors`: of the page's figures.
 */
export function useViewProblem(view: View, errors: readonly unknown[]): ViewProblemCode | null {
  const unit = useQuery(unitQuery(view));
  const average = useQuery(averageQuery(view));
  if (unit.isPending) return null;
  if (average.data !== undefined && nothingUnchanged(average.data)) return 'nothing_unchanged';
  const refusals = [unit.error, average.error, ...errors].map(viewProblemOf);
  return refusals.find((code) => code !== null) ?? null;
}
