import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { CriteriaAnswer, getCriteria as contract } from '@tiendo/contracts/figures/criteria.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { criterionCountOf, emptyTally } from '@tiendo/domain/figures/tally.ts';
import { answerUnit, datePathOf, describeFigure, readFigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { standingEmphases } from './standing-emphases.ts';

type Query = QueryOf<typeof contract>;

const eachOnce = (sources: readonly SourceSummary[]): SourceSummary[] => [
  ...new Map(sources.map((source) => [source.key, source])).values(),
];

/**
 * How many communes meet each criterion, and which ones a conference stresses. What was printed of
 * the communes together says nothing of single criteria, so it does not answer here.
 */
export function getCriteria(sources: FigureSources, query: Query): CriteriaAnswer {
  const read = readFigureAtDate(sources, query);
  const { context, now, reading } = read;
  const answered = answerUnit(read, false);
  const { answering, figure } = answered;
  const described = describeFigure(sources, read, answered, datePathOf(query));
  const emphases = standingEmphases(sources, read);
  const tally = 'tally' in answering ? answering.tally : emptyTally;
  return {
    ...figureBaseOf({ context, at: now, reading, figure, ...described }),
    sources: eachOnce([...described.sources, ...emphases.sources]),
    items: context.family.criteria.map((criterion, place) => ({
      criterion,
      ...criterionCountOf(tally, place, answering.expected),
      of: answering.expected,
      emphasisedBy: emphases.ofCriterion(criterion.id),
    })),
  };
}
