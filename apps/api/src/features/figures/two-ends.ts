import { parameterError } from '../../shared/app-error.ts';
import { type FigureAtDate, readBothMoments } from './figure-at-date.ts';
import { type FigureSelection, figureContext, refuseImpossibleDate } from './figure-context.ts';
import { momentOfText, setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';

/** Reads both ends of a comparison: `now` is the later one, `before` the earlier. */
export function readBothEnds(
  sources: FigureSources,
  query: FigureSelection & { from: string; to: string },
): FigureAtDate {
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
