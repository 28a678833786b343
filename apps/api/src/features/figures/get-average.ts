import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { AverageAnswer, getAverage as contract } from '@tiendo/contracts/figures/average.ts';
import { isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import { answeredFigure } from './answered-figure.ts';
import {
  answerUnit,
  datePathOf,
  describeFigure,
  type FigureAtDate,
  readFigureAtDate,
} from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { countSummary, distributionSummary } from './figure-summary.ts';
import { knownVerdicts } from './known-verdicts.ts';
import { type Answering, answeringFor, statesOf } from './moment-reading.ts';
import { previousFigureOf } from './previous-figure.ts';

type Query = QueryOf<typeof contract>;

/** The count of a unit that is scored itself, with its criteria named where they are known. */
async function countOf(
  sources: FigureSources,
  { context }: FigureAtDate,
  answering: Answering,
): Promise<AverageAnswer['count']> {
  const { criteria, set } = context.family;
  const [state] = statesOf(answering);
  const size = state?.size ?? set.size ?? criteria.length;
  if (state === undefined) return { met: null, size, metCriteria: [], notMetCriteria: [], unknown: size };
  const ids = criteria.map((criterion) => criterion.id);
  const verdicts = (await knownVerdicts(sources.progress, [state], ids)).get(state.id);
  const metCriteria = criteria.filter(({ id }) => verdicts?.get(id) === 'met');
  const notMetCriteria = criteria.filter(({ id }) => verdicts?.get(id) === 'not_met');
  return {
    met: state.metCount,
    size,
    metCriteria,
    notMetCriteria,
    unknown: size - (verdicts?.size ?? 0),
  };
}

/** A report that answers for a long period also answers for the quarter it was held in. */
function isSameReport(a: Answering, b: Answering): boolean {
  return a.kind === 'published_aggregate' && b.kind === 'published_aggregate' && a.aggregate === b.aggregate;
}

function previousOf({ context, now, before }: FigureAtDate, answering: Answering): AverageAnswer['previous'] {
  const past = answeringFor(before, before.scope, context.unit.id, context.selection.layer);
  const earlier = isSameReport(past, answering) ? ({ kind: 'none', expected: past.expected } as const) : past;
  const over = (reading: typeof now, figure: ReturnType<typeof answeredFigure>) => ({
    figure,
    over: { at: reading, scope: reading.scope, value: figure.average, origins: figure.origins },
  });
  return previousFigureOf(over(before, answeredFigure(earlier)), over(now, answeredFigure(answering)));
}

/** The average criteria met per commune of a unit, or the count of a unit that is scored itself. */
export async function getAverage(sources: FigureSources, query: Query): Promise<AverageAnswer> {
  const read = await readFigureAtDate(sources, query);
  const { context, now } = read;
  const answered = answerUnit(read, true);
  const { answering, figure } = answered;
  const [described, count] = await Promise.all([
    describeFigure(sources, read, answered, datePathOf(query)),
    isScored(context.unit.kind, now.set.level) ? countOf(sources, read, answering) : null,
  ]);
  const previous = previousOf(read, answering);
  const bands = context.family.bands;
  const parts = { context, at: now, answering, figure, bands, previous };
  const sentence = (lang: 'vi' | 'en') =>
    count === null ? distributionSummary(parts, lang) : countSummary(parts, count, lang);
  return {
    ...figureBaseOf({ context, at: now, figure, ...described }),
    average: figure.average,
    averageDecimals: figure.averageDecimals,
    totalMet: figure.totalMet,
    communes: figure.communes,
    previous,
    count,
    summary: query.lang === undefined ? null : sentence(query.lang),
  };
}
