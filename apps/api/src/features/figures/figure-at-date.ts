import type { ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import type { FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import {
  type FigureContext,
  type FigureSelection,
  figureContext,
  refuseImpossibleDate,
} from './figure-context.ts';
import { momentOf, momentsBefore, previousMoment, setReadAt } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import {
  type Answering,
  answeringFor,
  type MomentReading,
  readingAt,
  readMoment,
  type SetMoment,
} from './moment-reading.ts';
import { type TerritoryReading, territoryReading } from './territory-reading.ts';

export type FigureAtDateQuery = FigureSelection & { asOf?: string | undefined; period?: string | undefined };

/** What is known for a figure at a date, and at the end of the quarter before. */
export type FigureAtDate = {
  context: FigureContext;
  /** The dates of its reading mode, as the answer tells them. */
  reading: ReadingDates;
  now: MomentReading;
  before: MomentReading;
  /** How every moment of the figure reads territory. */
  territory: TerritoryReading;
};

/** The two moments of a figure at a date: its own, and the earlier one it is compared with. */
function momentsOf(
  context: FigureContext,
  moment: FigureMoment,
  earlier: FigureMoment,
): [SetMoment, SetMoment] {
  refuseImpossibleDate(context, moment.date);
  const { family, unit } = context;
  return [
    { moment, set: family.set },
    { moment: earlier, set: setReadAt(family, unit, earlier.date) },
  ];
}

/** Reads two moments of a figure, the later one its own; `first`: the earliest date that is read for it at all. */
export function readBothMoments(
  sources: FigureSources,
  context: FigureContext,
  [now, before]: readonly [SetMoment, SetMoment],
  first = before.moment.date,
): FigureAtDate {
  const territory = territoryReading(context, first, now.moment.date);
  const read = readMoment(sources, context, now, territory);
  return {
    context,
    reading: readingAt(read, context.unit, territory),
    now: read,
    before: readMoment(sources, context, before, territory),
    territory,
  };
}

/** What a figure at a date reads beside its own moment. */
type Past = {
  /** What it is compared with; the end of the quarter before by default. */
  compared?: FigureMoment;
  /** How many quarters before its own are read, see {@link readPast}. */
  quarters?: number;
};

/** Reads everything a figure at a date is made of; refuses what cannot be answered. */
export function readFigureAtDate(
  sources: FigureSources,
  query: FigureAtDateQuery,
  { compared, quarters = 0 }: Past = {},
): FigureAtDate {
  const context = figureContext(sources, query);
  const moment = momentOf(query);
  const [earliest] = momentsBefore(moment, quarters);
  const moments = momentsOf(context, moment, compared ?? previousMoment(moment));
  return readBothMoments(sources, context, moments, earliest?.date);
}

/** The ends of the quarters before that of a figure, the earliest first, over the same territory. */
export function readPast(
  sources: FigureSources,
  { context, now, territory }: FigureAtDate,
  quarters: number,
): MomentReading[] {
  return momentsBefore(now.moment, quarters).map((moment) => {
    const set = setReadAt(context.family, context.unit, moment.date);
    return readMoment(sources, context, { moment, set }, territory);
  });
}

/** What answers for the unit itself; `unfiltered` as if simulated data were not left out. */
export type AnsweredUnit = { answering: Answering; unfiltered: Answering; figure: AnsweredFigure };

/** The data that answers for the unit itself, see {@link answeringFor}. */
export function answerUnit({ context, now }: FigureAtDate, withAggregate: boolean): AnsweredUnit {
  const { layer } = context.selection;
  const answering = answeringFor(now, now.node, layer, withAggregate);
  const unfiltered = layer === 'all' ? answering : answeringFor(now, now.node, 'all', withAggregate);
  return { answering, unfiltered, figure: answeredFigure(answering) };
}
