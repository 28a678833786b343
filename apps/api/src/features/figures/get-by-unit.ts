import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ByUnitAnswer, getByUnit as contract, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { lastingIdOf } from '@tiendo/domain/units/lineage.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { answeredFigure } from './answered-figure.ts';
import {
  answerUnit,
  datePathOf,
  describeFigure,
  type FigureAtDate,
  readFigureAtDate,
} from './figure-at-date.ts';
import { figureBaseOf } from './figure-base.ts';
import type { FigureSources } from './figure-sources.ts';
import { defaultLevel, type ListedUnit, listedUnits } from './listed-units.ts';
import { answeringFor, type MomentReading, statesOf } from './moment-reading.ts';
import { comparabilityOf, differenceOf } from './previous-figure.ts';
import type { PilotRecord, RecognitionRecord } from './unit-marks.ts';

type Query = QueryOf<typeof contract>;

type MeasuredUnit = ListedUnit & { figure: UnitFigure; sourceIds: readonly number[] };

type ByLasting = ReadonlyMap<number, ListedUnit>;

function ownFigure(reading: MomentReading, { unit, scope }: ListedUnit, layer: Query['layer']) {
  const answering = answeringFor(reading, scope, unit.id, layer);
  return { answering, figure: answeredFigure(answering) };
}

/** The figure of one listed unit: its count where it is scored itself, else its average. */
function measured(
  { now, before, context }: FigureAtDate,
  earlier: ByLasting,
  listed: ListedUnit,
): MeasuredUnit {
  const { layer } = context.selection;
  const { answering, figure } = ownFigure(now, listed, layer);
  const then = earlier.get(lastingIdOf(listed.unit));
  const past = then === undefined ? null : ownFigure(before, then, layer).figure;
  const comparability = comparabilityOf(
    { at: before, scope: then?.scope ?? [], value: past?.average ?? null, origins: past?.origins ?? [] },
    { at: now, scope: listed.scope, value: figure.average, origins: figure.origins },
  );
  const count = listed.scope.length === 1 && listed.scope[0]?.id === listed.unit.id;
  const [state] = statesOf(answering);
  return {
    ...listed,
    sourceIds: figure.sourceIds,
    figure: {
      unit: unitSummaryOf(listed.unit, now.moment.date),
      kind: count ? 'count' : 'average',
      value: figure.average,
      valueDecimals: figure.averageDecimals,
      numerator: figure.totalMet,
      denominator: count ? (state?.size ?? now.set.size) : figure.communes,
      reported: figure.reported,
      expected: figure.expected,
      origins: figure.origins,
      dataAsOf: figure.dataAsOf,
      previousValue: past?.average ?? null,
      difference: comparability === 'comparable' ? differenceOf(figure.average, past?.average ?? null) : null,
      comparability: past === null && figure.average !== null ? 'units_changed' : comparability,
      recognitions: [],
      pilot: null,
    },
  };
}

function highestFirst(a: MeasuredUnit, b: MeasuredUnit): number {
  const [left, right] = [a.figure.value ?? -1, b.figure.value ?? -1];
  return right - left || compareVietnamese(a.unit.name, b.unit.name) || a.unit.id - b.unit.id;
}

function withMarks(
  { unit, figure }: MeasuredUnit,
  recognitions: readonly RecognitionRecord[],
  pilots: readonly PilotRecord[],
): UnitFigure {
  const isOf = ({ unitId }: { unitId: number }) => unit.rows.some((row) => row.id === unitId);
  const pilot = pilots.find(isOf);
  return {
    ...figure,
    recognitions: recognitions
      .filter(isOf)
      .map(({ level, achievedYear, decisionNumber, decisionDate, origin }) => ({
        level,
        achievedYear,
        decisionNumber,
        decisionDate,
        origin,
      })),
    pilot: pilot === undefined ? null : { year: pilot.year, setCode: pilot.setCode, origin: pilot.origin },
  };
}

const shown =
  (layer: Query['layer']) =>
  ({ origin }: { origin: string }): boolean =>
    layer === 'all' || origin !== 'simulated';

/** The figure of each unit below a unit, the highest first. */
export async function getByUnit(sources: FigureSources, query: Query): Promise<ByUnitAnswer> {
  const read = await readFigureAtDate(sources, query);
  const { context, territory, now, before } = read;
  const answered = answerUnit(read, true);
  const { answering, figure } = answered;
  const level = query.level ?? defaultLevel(context, territory, now);
  const earlier = new Map(listedUnits(territory, before, level).map((one) => [lastingIdOf(one.unit), one]));
  const all = listedUnits(territory, now, level).map((listed) => measured(read, earlier, listed));
  const page = pageOfAll('by-unit', query, all.sort(highestFirst));
  const sourceIds = new Set([...figure.sourceIds, ...page.items.flatMap((one) => one.sourceIds)]);
  const drawn = { ...answered, figure: { ...figure, sourceIds: [...sourceIds] } };
  const rowIds = page.items.flatMap(({ unit }) => unit.rows.map((row) => row.id));
  const { date } = now.moment;
  const [described, recognitions, pilots] = await Promise.all([
    describeFigure(sources, read, drawn, datePathOf(query)),
    sources.marks.recognitions(rowIds, date),
    sources.marks.pilots(rowIds, date.slice(0, 4), now.set.levelCode),
  ]);
  const seen = shown(query.layer);
  return {
    ...figureBaseOf({ context, at: now, figure, ...described }),
    level,
    items: page.items.map((one) => withMarks(one, recognitions.filter(seen), pilots.filter(seen))),
    nextCursor: page.nextCursor,
    publishedGroups: answering.kind === 'published_aggregate' ? [...answering.aggregate.groups] : [],
  };
}
