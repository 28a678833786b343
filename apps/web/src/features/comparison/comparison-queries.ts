import type { QueryClient } from '@tanstack/react-query';
import type { View, ViewSearch } from '@tiendo/contracts/view-address.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { trendQuery } from '../../shared/view/trend-query.ts';
import { averageQuery, criteriaQuery, distributionQuery, unitQuery } from '../../shared/view/view-queries.ts';
import { type ComparisonChoice, comparisonChoiceOf } from './comparison-search.ts';

/** The views side by side: the one looked at, then the same of other units, or of the same unit in other periods. */
export const comparedViews = (view: View, { units, periods }: ComparisonChoice): View[] => [
  view,
  ...units.filter((unit) => unit !== view.unit).map((unit) => ({ ...view, unit, level: null })),
  ...periods.filter((period) => period !== view.period).map((period) => ({ ...view, period })),
];

/** Asks for everything the page shows; what fails is told in the row it belongs to. */
export async function prefetchComparison(client: QueryClient, view: View, search: ViewSearch): Promise<void> {
  const choice = comparisonChoiceOf(search);
  await Promise.all([
    client.prefetchQuery(allSetsQuery()),
    client.prefetchQuery(applyingSetsQuery(view.unit, view.period)),
    ...comparedViews(view, choice).flatMap((one) => [
      client.prefetchQuery(unitQuery(one)),
      client.prefetchQuery(averageQuery(one)),
      client.prefetchQuery(distributionQuery(one)),
      client.prefetchQuery(criteriaQuery(one)),
      ...(choice.periods.length > 0 ? [] : [client.prefetchQuery(trendQuery(one))]),
    ]),
  ]);
}
