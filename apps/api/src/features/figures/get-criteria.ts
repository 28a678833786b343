import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { CriteriaAnswer, getCriteria as contract } from '@tiendo/contracts/figures/criteria.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { countByCriterion } from '@tiendo/domain/figures/by-criterion.ts';
import { answerUnit, datePathOf, describeFigure, readFigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { knownVerdicts } from './known-verdicts.ts';
import { statesOf } from './moment-reading.ts';
import { readStandingEmphases } from './standing-emphases.ts';

type Query = QueryOf<typeof contract>;

const eachOnce = (sources: readonly SourceSummary[]): SourceSummary[] => [
  ...new Map(sources.map((source) => [source.key, source])).values(),
];

/**
 * How many communes meet each criterion, and which ones a conference stresses. What was printed of
 * the communes together says nothing of single criteria, so it does not answer here.
 */
export async function getCriteria(sources: FigureSources, query: Query): Promise<CriteriaAnswer> {
  const read = await readFigureAtDate(sources, query);
  const { context, now } = read;
  const answered = answerUnit(read, false);
  const { answering, figure } = answered;
  const { criteria } = context.family;
  const ids = criteria.map((criterion) => criterion.id);
  const [described, verdicts, emphases] = await Promise.all([
    describeFigure(sources, read, answered, datePathOf(query)),
    knownVerdicts(sources.progress, statesOf(answering), ids),
    readStandingEmphases(sources, read),
  ]);
  const states = [...verdicts.values()].map((known) => ({ verdicts: known }));
  const counts = new Map(
    countByCriterion(states, ids, answering.expected).map((count) => [count.criterionId, count]),
  );
  return {
    ...figureBaseOf({ context, at: now, figure, ...described }),
    sources: eachOnce([...described.sources, ...emphases.sources]),
    items: criteria.map((criterion) => {
      const count = counts.get(criterion.id);
      return {
        criterion,
        met: count?.met ?? 0,
        basicallyMet: count?.basicallyMet ?? 0,
        notMet: count?.notMet ?? 0,
        notAssessed: count?.notAssessed ?? 0,
        unknown: count?.unknown ?? answering.expected,
        of: answering.expected,
        emphasisedBy: emphases.ofCriterion(criterion.id),
      };
    }),
  };
}
