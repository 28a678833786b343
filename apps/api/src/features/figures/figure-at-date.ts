import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import {
  type FigureContext,
  type FigureSelection,
  readContext,
  refuseDateBeforeData,
  refuseImpossibleDate,
} from './figure-context.ts';
import { momentOf, previousMoment, setReadAt } from './figure-moment.ts';
import { type FigureNote, notesOf } from './figure-notes.ts';
import type { FigureSources } from './figure-sources.ts';
import {
  type Answering,
  answeringFor,
  type MomentReading,
  readMoments,
  type SetMoment,
} from './moment-reading.ts';
import type { Territory } from './progress-reader.ts';

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
  const context = await readContext(sources, query);
  const moments = momentsOf(context, query);
  const { territory, readings } = await readMoments(sources, context, moments);
  const [now, before] = readings;
  if (now === undefined || before === undefined) throw new Error('a reading is missing');
  return { context, territory, now, before };
}

type Described = {
  answering: Answering;
  figure: AnsweredFigure;
  sources: SourceSummary[];
  notes: FigureNote[];
};

type DescribeOptions = {
  /** The query parameter that names the date. */
  datePath: string;
  /** False leaves out what was printed of the units together, for figures that only single units can answer. */
  withAggregate: boolean;
};

/** The query parameter that names the date of a figure at a date. */
export const datePathOf = (query: FigureAtDateQuery): string =>
  query.period === undefined ? 'asOf' : 'period';

/** The figure of the unit itself with its sources and notes. */
export async function describeFigure(
  sources: FigureSources,
  { context, now }: FigureAtDate,
  { datePath, withAggregate }: DescribeOptions,
): Promise<Described> {
  const { layer } = context.selection;
  const aggregateUnitId = withAggregate ? context.unit.id : null;
  const answering = answeringFor(now, now.scope, aggregateUnitId, layer);
  const unfiltered = answeringFor(now, now.scope, aggregateUnitId, 'all');
  const figure = answeredFigure(answering);
  if (unfiltered.kind === 'none') await refuseDateBeforeData(sources, now.moment.date, datePath);
  const found = await sources.sources.byIds(figure.sourceIds);
  const notes = notesOf({ answering, unfiltered, figure, layer, sources: found });
  return { answering, figure, sources: found.map(({ id: _id, ...summary }) => summary), notes };
}
