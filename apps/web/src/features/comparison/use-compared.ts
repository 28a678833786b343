import { useQueries } from '@tanstack/react-query';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { averageQuery, unitQuery } from '../../shared/view/view-queries.ts';

/** One of the views side by side, with the name of its unit and its average as far as they are known. */
export type Compared = { view: View; unitName: string | null; average: AverageAnswer | null };

/** The averages of all views side by side; `pending` while any is still asked for. */
export function useCompared(views: readonly View[]): { compared: Compared[]; pending: boolean } {
  const averages = useQueries({ queries: views.map((view) => averageQuery(view)) });
  const units = useQueries({ queries: views.map((view) => unitQuery(view)) });
  return {
    compared: views.map((view, index) => ({
      view,
      unitName: units[index]?.data?.name ?? null,
      average: averages[index]?.data ?? null,
    })),
    pending: [...averages, ...units].some((query) => query.isPending),
  };
}
