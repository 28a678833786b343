import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ChangesAnswer, getChanges as contract } from '@tiendo/contracts/figures/changes.ts';
import { parameterError } from '../../shared/app-error.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { byCriterion, totalsOf } from './change-totals.ts';
import { answerUnit, describeFigure, type FigureAtDate, readBothMoments } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import { figureContext, refuseImpossibleDate } from './figure-context.ts';
import { momentOfText, setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import { territoryChanges, unitChangeOf } from './territory-changes.ts';

type Query = QueryOf<typeof contract>;

function readBothEnds(sources: FigureSources, query: Query): FigureAtDate {
  const context = figureContext(sources, query);
  const [from, to] = [momentOfText(query.from), momentOfText(query.to)];
  if (from.date > to.date)
    throw parameterError('range_reversed', 'from', { given: query.from, expected: query.to });
  refuseImpossibleDate(context, to.date);
  const { family, unit } = context;
  return readBothMoments(sources, context, [
    { moment: to, set: family.set },
    { moment: from, set: setReadAt(family, unit, from.date) },
  ]);
}

/** Criteria gained and lost between two dates, by commune and by criterion. */
export function getChanges(sources: FigureSources, query: Query): ChangesAnswer {
  const read = readBothEnds(sources, query);
  const { context, now, before, reading } = read;
  const answered = answerUnit(read, false);
  const described = describeFigure(sources, read, answered, 'to');
  const { criteria } = context.family;
  const changes = territoryChanges(read, sources.units);
  const page = pageOfAll('changes', query, changes);
  return {
    ...figureBaseOf({ context, at: now, reading, figure: answered.figure, ...described }),
    from: before.moment.date,
    to: now.moment.date,
    items: page.items.map((change) => unitChangeOf(change, criteria, now.moment.date)),
    nextCursor: page.nextCursor,
    byCriterion: byCriterion(changes, criteria),
    totals: totalsOf(changes),
  };
}
