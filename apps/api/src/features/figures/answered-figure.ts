import { averageOf } from '@tiendo/domain/figures/average.ts';
import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import type { PublishedAggregate } from '@tiendo/domain/figures/published-aggregate.ts';
import { laterOf } from '@tiendo/domain/time/calendar-date.ts';
import type { Answering } from './moment-reading.ts';
import type { ProgressState } from './progress-reader.ts';

/** An average with its parts and what it was made of. */
export type AnsweredFigure = {
  average: number | null;
  /** Decimals that the source prints, for a published average. */
  averageDecimals: number | null;
  totalMet: number | null;
  communes: number | null;
  reported: number | null;
  expected: number;
  origins: FigureOrigin[];
  dataAsOf: string | null;
  sourceIds: number[];
};

const originOrder: readonly FigureOrigin[] = ['collected', 'published', 'simulated'];

/** The kinds of origin of some states, each once. */
export function originsOf(states: readonly ProgressState[]): FigureOrigin[] {
  const found = new Set(states.map(originOf));
  return originOrder.filter((origin) => found.has(origin));
}

function latestDate(states: readonly ProgressState[]): string | null {
  return states.reduce<string | null>(
    (latest, { asOf }) => (latest === null ? asOf : laterOf(latest, asOf)),
    null,
  );
}

function fromStates(states: readonly ProgressState[], expected: number): AnsweredFigure {
  const { average, totalMet, communes, reported } = averageOf(states, expected);
  return {
    average,
    averageDecimals: null,
    totalMet,
    communes: reported === 0 ? null : communes,
    reported,
    expected,
    origins: originsOf(states),
    dataAsOf: latestDate(states),
    sourceIds: [...new Set(states.map((state) => state.sourceId))].filter((id) => id !== null),
  };
}

function fromAggregate(aggregate: PublishedAggregate, expected: number): AnsweredFigure {
  const { total, communes, average } = aggregate;
  const parts = total !== null && communes !== null && communes > 0 ? total / communes : null;
  return {
    average: parts ?? average?.value ?? null,
    averageDecimals: average?.decimals ?? null,
    totalMet: total,
    communes,
    reported: communes,
    expected,
    origins: ['published'],
    dataAsOf: aggregate.asOf.to,
    sourceIds: [...aggregate.sourceIds],
  };
}

/** The average of the data that answers: from its printed parts where an aggregate answers. */
export function answeredFigure(answering: Answering): AnsweredFigure {
  if (answering.kind === 'published_aggregate') return fromAggregate(answering.aggregate, answering.expected);
  return fromStates('states' in answering ? answering.states : [], answering.expected);
}
