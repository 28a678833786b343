import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { getMatrix as contract, MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { answerUnit, datePathOf, describeFigure, readFigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { answeringStateOf } from './moment-reading.ts';
import { scopeOf } from './roll-ups/unit-trees.ts';

type Query = QueryOf<typeof contract>;

const unknownVerdict = 'unknown';

/** Communes by criteria, in the order of codes; each commune is answered for itself. */
export function getMatrix(sources: FigureSources, query: Query): MatrixAnswer {
  const read = readFigureAtDate(sources, query);
  const { context, now, reading } = read;
  const answered = answerUnit(read, false);
  const page = pageOfAll('matrix', query, scopeOf(now.node));
  const described = describeFigure(sources, read, answered, datePathOf(query));
  const { criteria } = context.family;
  return {
    ...figureBaseOf({ context, at: now, reading, figure: answered.figure, ...described }),
    criteria,
    items: page.items.map((node) => {
      const state = answeringStateOf(now, node);
      return {
        unit: unitSummaryOf(node.unit, now.moment.date),
        met: state?.metCount ?? null,
        verdicts: criteria.map((_, place) => verdictAt(state?.mask ?? '', place) ?? unknownVerdict),
        dataAsOf: state?.asOf ?? null,
        origin: state === null ? null : originOf(state),
      };
    }),
    nextCursor: page.nextCursor,
  };
}
