import type { QueryClient } from '@tanstack/react-query';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getFallenBelow } from '@tiendo/contracts/figures/fallen-below.ts';
import { getPace } from '@tiendo/contracts/figures/pace.ts';
import { getRanking } from '@tiendo/contracts/figures/ranking.ts';
import { getPageFile } from '@tiendo/contracts/page-file.ts';
import { comparedPeriod, type RankingChoice, rankingChoiceOf } from '@tiendo/contracts/ranking-address.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { View, ViewSearch } from '@tiendo/contracts/view-address.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { selectionOf } from '../../shared/view/trend-query.ts';
import { atPeriod, averageQuery, unitQuery } from '../../shared/view/view-queries.ts';

/** Units of one answer; a page shows no more. */
const mostUnits = 500;

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

/** Of the figures of the page, as they are shown, in one file. */
export const pageFileAddress = (
  view: View,
  since: string,
  { order, by }: RankingChoice,
  lang: Lang,
): string =>
  urlOf(getPageFile, {
    params: { page: 'ranking' },
    query: {
      ...atPeriod(view),
      ...(view.level === null ? {} : { level: view.level }),
      since,
      sort: order,
      by,
      lang,
    },
  });

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
