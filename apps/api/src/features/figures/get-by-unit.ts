import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ByUnitAnswer, getByUnit as contract, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import {
  answerUnit,
  datePathOf,
  describeFigure,
  type FigureAtDate,
  readFigureAtDate,
  withSources,
} from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { defaultLevel, type ListedUnit, listedUnit, measureOf } from './listed-units.ts';
import { ranking } from './ranking.ts';
import { pilotMarkOf, recognitionMarksOf } from './unit-marks.ts';

type Query = QueryOf<typeof contract>;

/** The figure of one listed unit: its count where it is scored itself, else its average. */
function unitFigure(read: FigureAtDate, listed: ListedUnit): UnitFigure {
  const { node, figure, past } = listed;
  return {
    unit: unitSummaryOf(node.unit, read.now.moment.date),
    ...measureOf(read.now, listed),
    reported: figure.reported,
    expected: figure.expected,
    dataAsOf: figure.dataAsOf,
    previousValue: past?.average ?? null,
    difference: listed.difference,
    comparability: listed.comparability,
    recognitions: [],
    pilot: null,
  };
}

const withMarks = (sources: FigureSources, read: FigureAtDate, listed: ListedUnit): UnitFigure => ({
  ...unitFigure(read, listed),
  recognitions: recognitionMarksOf(sources, read, listed.node.unit),
  pilot: pilotMarkOf(sources, read, listed.node.unit),
});

/** The figure of each unit below a unit, the highest first. */
export function getByUnit(sources: FigureSources, query: Query): ByUnitAnswer {
  const read = readFigureAtDate(sources, query);
  const { context, now, reading } = read;
  const answered = answerUnit(read, true);
  const { answering, figure } = answered;
  const level = query.level ?? defaultLevel(read);
  const page = pageOfAll('by-unit', query, ranking(now, level, sources.units));
  const listed = page.items.map((node) => listedUnit(read, node));
  const drawn = withSources(
    answered,
    listed.flatMap((one) => one.figure.sourceIds),
  );
  const described = describeFigure(sources, read, drawn, datePathOf(query));
  return {
    ...figureBaseOf({ context, at: now, reading, figure, ...described }),
    level,
    items: listed.map((one) => withMarks(sources, read, one)),
    nextCursor: page.nextCursor,
    publishedGroups: answering.kind === 'published_aggregate' ? [...answering.aggregate.groups] : [],
  };
}
