import type { FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import { lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type FigureAtDate, readBothMoments } from './figure-at-date.ts';
import { type FigureSelection, figureContext, refuseImpossibleDate } from './figure-context.ts';
import { setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';

function momentOfEnd(text: string): FigureMoment {
  const period = parsePeriod(text);
  return period === null ? { date: text, period: null } : { date: lastDay(period), period };
}

/** Reads both ends of a comparison: `now` is the later one, `before` the earlier. */
export function readBothEnds(
  sources: FigureSources,
  query: FigureSelection & { from: string; to: string },
): FigureAtDate {
  const context = figureContext(sources, query);
  const [from, to] = [momentOfEnd(query.from), momentOfEnd(query.to)];
  if (from.date > to.date)
    throw parameterError('range_reversed', 'from', { given: query.from, expected: query.to });
  refuseImpossibleDate(context, to.date);
  const { family, unit } = context;
  return readBothMoments(sources, context, [
    { moment: to, set: family.set },
    { moment: from, set: setReadAt(family, unit, from.date) },
  ]);
}
