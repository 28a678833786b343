import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { AverageAnswer, getAverage as contract } from '@tiendo/contracts/figures/average.ts';
import { isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { countSummary, distributionSummary, type UnitCount } from './figure-summary.ts';
import { type Answering, answeringFor, answeringStateOf, type MomentReading } from './moment-reading.ts';
import { isSameReport, previousFigureOf } from './previous-figure.ts';

type Query = QueryOf<typeof contract>;

/** The count of a unit that is scored itself, with its criteria named where they are known, and how many are basically met. */
function countOf({ context, now }: FigureAtDate, answering: Answering): UnitCount {
  const { criteria, set } = context.family;
  const state = 'tally' in answering && now.node !== null ? answeringStateOf(now, now.node) : null;
  const size = state?.kinds[0]?.size ?? set.size ?? criteria.length;
  if (state === null)
    return { count: { met: null, size, metCriteria: [], notMetCriteria: [], unknown: size }, basic: 0 };
  const verdicts = criteria.map((_, place) => verdictAt(state.mask, place));
  const count = {
    met: state.metCount,
    size,
    metCriteria: criteria.filter((_, place) => verdicts[place] === 'met'),
    notMetCriteria: criteria.filter((_, place) => verdicts[place] === 'not_met'),
    unknown: size - verdicts.filter((verdict) => verdict !== null).length,
  };
  return { count, basic: verdicts.filter((verdict) => verdict === 'basically_met').length };
}

function previousOf({ context, now, before }: FigureAtDate, answering: Answering): AverageAnswer['previous'] {
  const past = answeringFor(before, before.node, context.selection.layer);
  const earlier = isSameReport(past, answering) ? ({ kind: 'none', expected: past.expected } as const) : past;
  const over = (reading: MomentReading, figure: AnsweredFigure) => ({
    figure,
    over: {
      at: reading,
      node: reading.node,
      communes: figure.communes,
      value: figure.average,
      origins: figure.origins,
    },
  });
  return previousFigureOf(over(before, answeredFigure(earlier)), over(now, answeredFigure(answering)));
}

/** The average criteria met per commune of a unit, or the count of a unit that is scored itself. */
export function getAverage(sources: FigureSources, query: Query): AverageAnswer {
  const read = readFigureAtDate(sources, query);
  const { context, now, reading } = read;
  const answered = answerUnit(read, true);
  const { answering, figure } = answered;
  const own = isScored(context.unit.kind, now.set.level) ? countOf(read, answering) : null;
  const previous = previousOf(read, answering);
  const bands = context.family.bands;
  const parts = { context, at: now, reading, answering, figure, bands, previous };
  const sentence = (lang: 'vi' | 'en') =>
    own === null ? distributionSummary(parts, lang) : countSummary(parts, own, lang);
  return {
    ...baseAtDate(sources, read, query, answered),
    average: figure.average,
    averageDecimals: figure.averageDecimals,
    totalMet: figure.totalMet,
    communes: figure.communes,
    previous,
    count: own?.count ?? null,
    summary: query.lang === undefined ? null : sentence(query.lang),
  };
}
