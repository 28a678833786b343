import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  getDistribution as contract,
  DistributionAnswer,
} from '@tiendo/contracts/figures/distribution.ts';
import { rebin } from '@tiendo/domain/figures/distribution.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, readFigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { distributionSummary, groupsBehind } from './figure-summary.ts';
import type { Answering } from './moment-reading.ts';

type Query = QueryOf<typeof contract>;

function bandsOf(
  answering: Answering,
  bands: readonly { from: number; to: number }[],
): DistributionAnswer['bands'] {
  if (answering.kind === 'none') return [];
  const communes = answering.kind === 'published_aggregate' ? answering.aggregate.communes : null;
  return rebin(groupsBehind(answering), bands, communes).map((band) => ({
    ...band,
    most: band.most ?? answering.expected,
  }));
}

/** Communes by the number of criteria they meet: as published where only that is known. */
export function getDistribution(sources: FigureSources, query: Query): DistributionAnswer {
  const read = readFigureAtDate(sources, query);
  const { context, now, reading } = read;
  const answered = answerUnit(read, true);
  const { answering, figure } = answered;
  const { bands } = context.family;
  const parts = { context, at: now, reading, answering, figure, bands, previous: null };
  return {
    ...baseAtDate(sources, read, query, answered),
    groups: groupsBehind(answering),
    bands: bandsOf(answering, bands),
    totalMet: figure.totalMet,
    average: figure.average,
    averageDecimals: figure.averageDecimals,
    summary: query.lang === undefined ? null : distributionSummary(parts, query.lang),
  };
}
