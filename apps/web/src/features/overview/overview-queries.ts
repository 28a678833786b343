import type { QueryClient } from '@tanstack/react-query';
import { getByUnit } from '@tiendo/contracts/figures/by-unit.ts';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { getRecognitions } from '@tiendo/contracts/figures/recognitions.ts';
import { listPublishedFigures } from '@tiendo/contracts/published-figures.ts';
import { listTargets } from '@tiendo/contracts/targets.ts';
import { listUnits } from '@tiendo/contracts/units.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { anyDistrictQuery } from '../../shared/view/level-choice.tsx';
import { dateOfPeriod, previousCode } from '../../shared/view/periods.ts';
import { applyingSetsQuery } from '../../shared/view/resolve-view.ts';
import { selectionOf, trendQuery } from '../../shared/view/trend-query.ts';
import { atPeriod, averageQuery, unitQuery } from '../../shared/view/view-queries.ts';
import type { View } from '../../shared/view/view-search.ts';

/** The units directly below. */
export const childrenQuery = ({ unit, period }: View) =>
  answerQuery(listUnits, { query: { parent: unit, asOf: dateOfPeriod(period), limit: 500 } });

export const distributionQuery = (view: View) => answerQuery(getDistribution, { query: atPeriod(view) });
export const criteriaQuery = (view: View) => answerQuery(getCriteria, { query: atPeriod(view) });
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

export const recognitionsQuery = ({ unit, period, layer }: View) =>
  answerQuery(getRecognitions, { query: { unit, period, layer } });

export const targetsQuery = ({ unit, period, layer }: View) =>
  answerQuery(listTargets, { query: { unit, layer, asOf: dateOfPeriod(period), limit: 500 } });

/** What was published about the unit: of itself, or naming it among others. */
export const publishedQuery = ({ unit }: View) =>
  answerQuery(listPublishedFigures, { query: { unit, about: 'unit', limit: 500 } });

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
