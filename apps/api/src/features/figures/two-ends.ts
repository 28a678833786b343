import { type FigureAtDate, readBothMoments } from './figure-at-date.ts';
import { type FigureSelection, figureContext, refuseImpossibleDate } from './figure-context.ts';
import { momentOfText, setReadAt, startOfRange } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';

/** Reads both ends of a comparison: `now` is the later one, `before` the earlier. */
export function readBothEnds(
  sources: FigureSources,
  query: FigureSelection & { from: string; to: string },
): FigureAtDate {
  const context = figureContext(sources, query);
  const to = momentOfText(query.to);
  const from = startOfRange('from', query.from, to);
  refuseImpossibleDate(context, to.date);
  const { family, unit } = context;
  return readBothMoments(sources, context, [
    { moment: to, set: family.set },
    { moment: from, set: setReadAt(family, unit, from.date) },
  ]);
}
