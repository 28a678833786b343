import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { getMatrix as contract, MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { answerUnit, datePathOf, describeFigure, readFigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { knownVerdicts } from './known-verdicts.ts';
import { answeringFor, statesOf } from './moment-reading.ts';

type Query = QueryOf<typeof contract>;

/** Communes by criteria, in the order of codes; each commune is answered for itself. */
export async function getMatrix(sources: FigureSources, query: Query): Promise<MatrixAnswer> {
  const read = await readFigureAtDate(sources, query);
  const { context, now } = read;
  const answered = answerUnit(read, false);
  const page = pageOfAll('matrix', query, now.scope);
  const rows = page.items.map((unit) => {
    const [state] = statesOf(answeringFor(now, [unit], null, query.layer));
    return { unit, state };
  });
  const { criteria } = context.family;
  const ids = criteria.map((criterion) => criterion.id);
  const states = rows.map(({ state }) => state).filter((state) => state !== undefined);
  const [described, verdicts] = await Promise.all([
    describeFigure(sources, read, answered, datePathOf(query)),
    knownVerdicts(sources.progress, states, ids),
  ]);
  return {
    ...figureBaseOf({ context, at: now, figure: answered.figure, ...described }),
    criteria,
    items: rows.map(({ unit, state }) => {
      const known = state === undefined ? undefined : verdicts.get(state.id);
      return {
        unit: unitSummaryOf(unit, now.moment.date),
        met: state?.metCount ?? null,
        verdicts: ids.map((id) => known?.get(id) ?? 'unknown'),
        dataAsOf: state?.asOf ?? null,
        origin: state === undefined ? null : originOf(state),
      };
    }),
    nextCursor: page.nextCursor,
  };
}
