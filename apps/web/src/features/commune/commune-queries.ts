import type { QueryClient } from '@tanstack/react-query';
import { getCriteriaSet } from '@tiendo/contracts/criteria-set.ts';
import { getByUnit } from '@tiendo/contracts/figures/by-unit.ts';
import { getUnitStates } from '@tiendo/contracts/figures/unit-states.ts';
import { listSnapshots } from '@tiendo/contracts/snapshots.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { trendQuery } from '../../shared/view/trend-query.ts';
import {
  atPeriod,
  averageQuery,
  lineageQuery,
  publishedQuery,
  recognitionsQuery,
  unitQuery,
} from '../../shared/view/view-queries.ts';

/** Where the commune stands on every set. */
export const unitStatesQuery = ({ unit, period, basis, layer }: View) =>
  answerQuery(getUnitStates, { query: { unit, period, basis, layer } });

/** The set looked at with its indicators and thresholds. */
export const setQuery = ({ set }: View) => answerQuery(getCriteriaSet, { params: { code: set } });

/** What was reported of the commune up to the period, by any set; corrected reports apart. */
export const reportsQuery = ({ unit, period }: View, state: 'accepted' | 'withdrawn') =>
  answerQuery(listSnapshots, { query: { unit, to: period, state, limit: 500 } });

/** The communes to choose from where the unit looked at is none. */
export const communesQuery = (view: View) =>
  answerQuery(getByUnit, { query: { ...atPeriod(view), level: 'commune', limit: 500 } });

/** Asks for everything the page shows; what fails is told by the part it belongs to. */
export async function prefetchCommune(client: QueryClient, view: View): Promise<void> {
  await Promise.all([
    client.prefetchQuery(unitQuery(view)),
    client.prefetchQuery(averageQuery(view)),
    client.prefetchQuery(unitStatesQuery(view)),
    client.prefetchQuery(setQuery(view)),
    client.prefetchQuery(trendQuery(view)),
    client.prefetchQuery(lineageQuery(view)),
    client.prefetchQuery(recognitionsQuery(view)),
    client.prefetchQuery(publishedQuery(view)),
    client.prefetchQuery(reportsQuery(view, 'accepted')),
    client.prefetchQuery(reportsQuery(view, 'withdrawn')),
    client.prefetchQuery(applyingSetsQuery(view.unit, view.period)),
  ]);
}
