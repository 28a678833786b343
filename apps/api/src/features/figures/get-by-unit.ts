import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ByUnitAnswer, getByUnit as contract, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate } from './figure-at-date.ts';
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
  const { now } = read;
  const answered = answerUnit(read, true);
  const { answering } = answered;
  const level = query.level ?? defaultLevel(read);
  const page = pageOfAll('by-unit', query, ranking(now, level, sources.units));
  const listed = page.items.map((node) => listedUnit(read, node));
  const sourceIds = listed.flatMap((one) => one.figure.sourceIds);
  return {
    ...baseAtDate(sources, read, query, answered, sourceIds),
    level,
    items: listed.map((one) => withMarks(sources, read, one)),
    nextCursor: page.nextCursor,
    publishedGroups: answering.kind === 'published_aggregate' ? [...answering.aggregate.groups] : [],
  };
}
