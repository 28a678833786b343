import type { FigureNote } from '@tiendo/contracts/figures/figure.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { Territory } from '../../shared/reference/unit-record.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import {
  type FigureContext,
  type FigureSelection,
  figureContext,
  refuseDateBeforeData,
  refuseImpossibleDate,
} from './figure-context.ts';
import { momentOf, previousMoment, setReadAt } from './figure-moment.ts';
import { notesOf } from './figure-notes.ts';
import type { FigureSources } from './figure-sources.ts';
import {
  type Answering,
  answeringFor,
  type MomentReading,
  readMoments,
  type SetMoment,
} from './moment-reading.ts';

export type FigureAtDateQuery = FigureSelection & { asOf?: string | undefined; period?: string | undefined };

/** What is known for a figure at a date, and at the end of the quarter before. */
export type FigureAtDate = {
  context: FigureContext;
  territory: Territory;
  now: MomentReading;
  before: MomentReading;
};

/** The two moments of a figure at a date: its own, and the end of the quarter before. */
function momentsOf(context: FigureContext, query: FigureAtDateQuery): [SetMoment, SetMoment] {
  const moment = momentOf(query);
  refuseImpossibleDate(context, moment.date);
  const earlier = previousMoment(moment);
  const { family, unit } = context;
  return [
    { moment, set: family.set },
    { moment: earlier, set: setReadAt(family, unit, earlier.date) },
  ];
}

/** Reads everything a figure at a date is made of; refuses what cannot be answered. */
export async function readFigureAtDate(
  sources: FigureSources,
  query: FigureAtDateQuery,
): Promise<FigureAtDate> {
  const context = figureContext(sources, query);
  const moments = momentsOf(context, query);
  const { territory, readings } = await readMoments(sources, context, moments);
  const [now, before] = readings;
  if (now === undefined || before === undefined) throw new Error('a reading is missing');
  return { context, territory, now, before };
}

/** What answers for the unit itself; `unfiltered` as if simulated data were not left out. */
export type AnsweredUnit = { answering: Answering; unfiltered: Answering; figure: AnsweredFigure };

/**
 * The data that answers for the unit itself. `withAggregate` false leaves out what was printed of
 * the units together, for figures that only single units can answer.
 */
export function answerUnit({ context, now }: FigureAtDate, withAggregate: boolean): AnsweredUnit {
  const aggregateUnitId = withAggregate ? context.unit.id : null;
  const answering = answeringFor(now, now.scope, aggregateUnitId, context.selection.layer);
  const unfiltered = answeringFor(now, now.scope, aggregateUnitId, 'all');
  return { answering, unfiltered, figure: answeredFigure(answering) };
}

/** The query parameter that names the date of a figure at a date. */
export const datePathOf = (query: FigureAtDateQuery): string =>
  query.period === undefined ? 'asOf' : 'period';

/**
 * The sources and notes of a figure. Refuses a date before any data; `datePath` is the query
 * parameter that names the date.
 */
export async function describeFigure(
  sources: FigureSources,
  { context, now }: FigureAtDate,
  answered: AnsweredUnit,
  datePath: string,
): Promise<{ sources: SourceSummary[]; notes: FigureNote[] }> {
  const { layer } = context.selection;
  if (answered.unfiltered.kind === 'none') await refuseDateBeforeData(sources, now.moment.date, datePath);
  const found = sources.sources.byIds(answered.figure.sourceIds);
  const notes = notesOf({ ...answered, layer, sources: found });
  return { sources: found.map(({ id: _id, ...summary }) => summary), notes };
}
