import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import type { PublishedAggregate } from '@tiendo/domain/figures/published-aggregate.ts';
import { averageOfTally, emptyTally, type Tally } from '@tiendo/domain/figures/tally.ts';
import { laterOf } from '@tiendo/domain/time/calendar-date.ts';
import type { ProgressState, StateKind } from '../../shared/progress/progress-history.ts';
import type { Answering } from './moment-reading.ts';

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

const ofOneKind: Readonly<Record<FigureOrigin, readonly FigureOrigin[]>> = {
  collected: ['collected'],
  published: ['published'],
  simulated: ['simulated'],
};

/** The kinds of origin of one state, each once. */
export function originsOfState(state: ProgressState | null): readonly FigureOrigin[] {
  if (state === null) return [];
  return state.kinds.length === 1 ? ofOneKind[originOf(state)] : originsOf(state.kinds);
}

/** The kinds of origin of some states, each once. */
export function originsOf(kinds: Iterable<StateKind>): FigureOrigin[] {
  const found = new Set<FigureOrigin>();
  for (const kind of kinds) found.add(originOf(kind));
  return originOrder.filter((origin) => found.has(origin));
}

function latestDate(kinds: Iterable<StateKind>): string | null {
  let latest: string | null = null;
  for (const { asOf } of kinds) latest = latest === null ? asOf : laterOf(latest, asOf);
  return latest;
}

/** The documents that states were taken from, each once. */
export function sourceIdsOf(kinds: Iterable<StateKind>): number[] {
  const ids = new Set<number>();
  for (const { sourceId } of kinds) if (sourceId !== null) ids.add(sourceId);
  return [...ids];
}

function fromTally(tally: Tally<StateKind>, expected: number): AnsweredFigure {
  const { reported, totalMet } = tally;
  const nobody = reported === 0;
  return {
    average: averageOfTally(tally),
    averageDecimals: null,
    totalMet: nobody ? null : totalMet,
    communes: nobody ? null : reported,
    reported,
    expected,
    origins: originsOf(tally.kinds.keys()),
    dataAsOf: latestDate(tally.kinds.keys()),
    sourceIds: sourceIdsOf(tally.kinds.keys()),
  };
}

/** Criteria of the set by which a unit was counted: those told with the state that answers, else those of the set. */
export const sizeOfState = (state: ProgressState | null, { size }: { size: number | null }): number | null =>
  state?.kinds[0]?.size ?? size;

/** The figure of one unit in scope that is scored itself: its count. */
export function figureOfState(state: ProgressState | null): AnsweredFigure {
  const kinds = state?.kinds ?? [];
  const count = state?.metCount ?? null;
  return {
    average: count,
    averageDecimals: null,
    totalMet: count,
    communes: count === null ? null : 1,
    reported: count === null ? 0 : 1,
    expected: 1,
    origins: originsOf(kinds),
    dataAsOf: latestDate(kinds),
    sourceIds: sourceIdsOf(kinds),
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
  return fromTally('tally' in answering ? answering.tally : emptyTally, answering.expected);
}
