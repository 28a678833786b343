import type { AnsweredUnit, FigureAtDate } from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import { refuseDateBeforeData } from './figure-context.ts';
import { notesOf } from './figure-notes.ts';
import type { FigureSources } from './figure-sources.ts';

type DatedQuery = { period?: string | undefined; to?: string };

/** The query parameter that names the date of a figure. */
function dateParameterOf({ period, to }: DatedQuery): string {
  if (to !== undefined) return 'to';
  return period === undefined ? 'asOf' : 'period';
}

/**
 * What a figure at a date carries, with its notes and sources; `more`: the documents of what is told beside
 * the unit itself. Refuses a date before any data.
 */
export function baseAtDate(
  sources: FigureSources,
  { context, now, reading }: FigureAtDate,
  query: DatedQuery,
  answered: AnsweredUnit,
  more: readonly number[] = [],
) {
  const { figure, unfiltered } = answered;
  if (unfiltered.kind === 'none') refuseDateBeforeData(sources, now.moment.date, dateParameterOf(query));
  const found = sources.sources.byIds([...new Set([...figure.sourceIds, ...more])]);
  return figureBaseOf({
    context,
    at: now,
    reading,
    figure,
    sources: found.map(({ id: _id, ...summary }) => summary),
    notes: notesOf({ ...answered, layer: context.selection.layer, sources: found }),
  });
}
