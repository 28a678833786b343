import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ByUnitAnswer, getByUnit as contract, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { isAbove, type UnitKind } from '@tiendo/domain/units/unit.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import {
  answerUnit,
  datePathOf,
  describeFigure,
  type FigureAtDate,
  readFigureAtDate,
} from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import type { MomentReading } from './moment-reading.ts';
import { comparabilityOf, differenceOf } from './previous-figure.ts';
import { listedFigure, ranking } from './ranking.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';
import { pilotMarkOf, recognitionMarksOf } from './unit-marks.ts';

type Query = QueryOf<typeof contract>;

type MeasuredUnit = { node: UnitNode; figure: AnsweredFigure };

/** The kind listed by default: the highest below the unit that units in scope belong to. */
function defaultLevel({ context, now }: FigureAtDate): UnitKind {
  const [highest] = (now.node?.children ?? [])
    .map(({ unit }) => unit.kind)
    .sort((a, b) => (isAbove(a, b) ? -1 : isAbove(b, a) ? 1 : 0));
  return highest ?? context.unit.kind;
}

const isScoredItself = (node: UnitNode): boolean => node.counted && node.children.length === 0;

/** Criteria of the set by which a unit that is scored itself was counted. */
function sizeOf({ sheet, set }: MomentReading, node: UnitNode): number | null {
  const { real, simulated } = sheet.statesOf(node);
  return (real ?? simulated)?.kinds[0]?.size ?? set.size;
}

/** The figure of one listed unit: its count where it is scored itself, else its average. */
function unitFigure({ now, before }: FigureAtDate, { node, figure }: MeasuredUnit): UnitFigure {
  const then = before.sheet.tree.node(node.unit);
  const past = then === null ? null : listedFigure(before, then);
  const comparability = comparabilityOf(
    {
      at: before,
      node: then,
      communes: past?.communes ?? null,
      value: past?.average ?? null,
      origins: past?.origins ?? [],
    },
    { at: now, node, communes: figure.communes, value: figure.average, origins: figure.origins },
  );
  const count = isScoredItself(node);
  return {
    unit: unitSummaryOf(node.unit, now.moment.date),
    kind: count ? 'count' : 'average',
    value: figure.average,
    valueDecimals: figure.averageDecimals,
    numerator: figure.totalMet,
    denominator: count ? sizeOf(now, node) : figure.communes,
    reported: figure.reported,
    expected: figure.expected,
    origins: figure.origins,
    dataAsOf: figure.dataAsOf,
    previousValue: past?.average ?? null,
    difference: comparability === 'comparable' ? differenceOf(figure.average, past?.average ?? null) : null,
    comparability: past === null && figure.average !== null ? 'units_changed' : comparability,
    recognitions: [],
    pilot: null,
  };
}

const withMarks = (sources: FigureSources, read: FigureAtDate, measured: MeasuredUnit): UnitFigure => ({
  ...unitFigure(read, measured),
  recognitions: recognitionMarksOf(sources, read, measured.node.unit),
  pilot: pilotMarkOf(sources, read, measured.node.unit),
});

/** The figure of each unit below a unit, the highest first. */
export function getByUnit(sources: FigureSources, query: Query): ByUnitAnswer {
  const read = readFigureAtDate(sources, query);
  const { context, now, reading } = read;
  const answered = answerUnit(read, true);
  const { answering, figure } = answered;
  const level = query.level ?? defaultLevel(read);
  const page = pageOfAll('by-unit', query, ranking(now, level, sources.units));
  const measured = page.items.map((node) => ({ node, figure: listedFigure(now, node) }));
  const sourceIds = new Set([...figure.sourceIds, ...measured.flatMap((one) => one.figure.sourceIds)]);
  const drawn = { ...answered, figure: { ...figure, sourceIds: [...sourceIds] } };
  const described = describeFigure(sources, read, drawn, datePathOf(query));
  return {
    ...figureBaseOf({ context, at: now, reading, figure, ...described }),
    level,
    items: measured.map((one) => withMarks(sources, read, one)),
    nextCursor: page.nextCursor,
    publishedGroups: answering.kind === 'published_aggregate' ? [...answering.aggregate.groups] : [],
  };
}
