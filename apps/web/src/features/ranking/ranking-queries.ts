import type { QueryClient } from '@tanstack/react-query';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getFallenBelow } from '@tiendo/contracts/figures/fallen-below.ts';
import { getPace } from '@tiendo/contracts/figures/pace.ts';
import { getRanking } from '@tiendo/contracts/figures/ranking.ts';
import type { View, ViewSearch } from '@tiendo/contracts/view-address.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { selectionOf } from '../../shared/view/trend-query.ts';
import { atPeriod, averageQuery, unitQuery } from '../../shared/view/view-queries.ts';
import { comparedPeriod } from './compared-period.ts';
import { rankingChoiceOf } from './ranking-search.ts';

/** Units of one answer; a page shows no more. */
export const mostUnits = 500;

const between = (view: View, since: string) => ({
  ...selectionOf(view),
  from: since,
  to: view.period,
  limit: mostUnits,
});

export const rankingQuery = (view: View, since: string) =>
  answerQuery(getRanking, {
    query: { ...between(view, since), ...(view.level === null ? {} : { level: view.level }) },
  });

/** Changes with the greatest losses first, so that those who lost are never left to a further page. */
export const lossesQuery = (view: View, since: string) =>
  answerQuery(getChanges, { query: { ...between(view, since), order: 'greatest_loss' } });

export const standingQuery = (view: View) =>
  answerQuery(getFallenBelow, { query: { ...atPeriod(view), limit: mostUnits } });

export const paceQuery = (view: View) =>
  answerQuery(getPace, { query: { ...atPeriod(view), limit: mostUnits } });

/** Asks for everything the page shows; what fails is told by the panel it belongs to. */
export async function prefetchRanking(client: QueryClient, view: View, search: ViewSearch): Promise<void> {
  const since = comparedPeriod(rankingChoiceOf(search).since, view.period);
  await Promise.all([
    client.prefetchQuery(unitQuery(view)),
    client.prefetchQuery(averageQuery(view)),
    client.prefetchQuery(allSetsQuery()),
    client.prefetchQuery(applyingSetsQuery(view.unit, view.period)),
    client.prefetchQuery(rankingQuery(view, since)),
    client.prefetchQuery(lossesQuery(view, since)),
    client.prefetchQuery(standingQuery(view)),
    client.prefetchQuery(paceQuery(view)),
  ]);
}
