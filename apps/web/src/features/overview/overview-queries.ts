import type { QueryClient } from '@tanstack/react-query';
import { getByUnit } from '@tiendo/contracts/figures/by-unit.ts';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { getPageFile } from '@tiendo/contracts/page-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { previousCode } from '@tiendo/domain/time/period-codes.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { anyDistrictQuery } from '../../shared/view/level-choice.tsx';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { selectionOf, trendQuery } from '../../shared/view/trend-query.ts';
import {
  atPeriod,
  averageQuery,
  childrenQuery,
  criteriaQuery,
  distributionQuery,
  publishedQuery,
  recognitionsQuery,
  targetsQuery,
  unitQuery,
} from '../../shared/view/view-queries.ts';

export const matrixQuery = (view: View) =>
  answerQuery(getMatrix, { query: { ...atPeriod(view), limit: 500 } });

export const byUnitQuery = (view: View) =>
  answerQuery(getByUnit, {
    query: { ...atPeriod(view), ...(view.level === null ? {} : { level: view.level }), limit: 500 },
  });

export const changesQuery = (view: View) =>
  answerQuery(getChanges, {
    query: { ...selectionOf(view), from: previousCode(view.period), to: view.period, limit: 500 },
  });

/** Of all figures of the page in one file. */
export const pageFileAddress = (view: View, lang: Lang): string =>
  urlOf(getPageFile, {
    params: { page: 'overview' },
    query: { ...atPeriod(view), ...(view.level === null ? {} : { level: view.level }), lang },
  });

/** Asks for everything the page shows; what fails is told by the panel it belongs to. */
export async function prefetchOverview(client: QueryClient, view: View): Promise<void> {
  await Promise.all([
    client.prefetchQuery(unitQuery(view)),
    client.prefetchQuery(childrenQuery(view)),
    client.prefetchQuery(anyDistrictQuery(view)),
    client.prefetchQuery(allSetsQuery()),
    client.prefetchQuery(applyingSetsQuery(view.unit, view.period)),
    client.prefetchQuery(averageQuery(view)),
    client.prefetchQuery(distributionQuery(view)),
    client.prefetchQuery(byUnitQuery(view)),
    client.prefetchQuery(criteriaQuery(view)),
    client.prefetchQuery(matrixQuery(view)),
    client.prefetchQuery(trendQuery(view)),
    client.prefetchQuery(changesQuery(view)),
    client.prefetchQuery(recognitionsQuery(view)),
    client.prefetchQuery(targetsQuery(view)),
    client.prefetchQuery(publishedQuery(view)),
  ]);
}
