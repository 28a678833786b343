import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import type { getTrend as contract, TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { isTargetShown } from '@tiendo/domain/figures/standing-target.ts';
import { addDays, intervalsOverlap } from '@tiendo/domain/time/calendar-date.ts';
import {
  lastDay,
  parsePeriod,
  type Quarter,
  quarterRange,
  quartersBetween,
} from '@tiendo/domain/time/period.ts';
import { parameterError } from '../../shared/app-error.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { AverageTarget } from '../../shared/reference/marks-directory.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';
import { figureBaseOf } from './figure-base.ts';
import {
  type FigureContext,
  figureContext,
  refuseDateBeforeData,
  refuseInapplicableSet,
} from './figure-context.ts';
import { notesOf } from './figure-notes.ts';
import type { FigureSources } from './figure-sources.ts';
import { readingAt } from './moment-reading.ts';
import { territoryReading } from './territory-reading.ts';
import { breaksOf } from './trend-breaks.ts';
import { type QuarterReading, readQuarters, setsOfTrend } from './trend-reading.ts';

type Query = QueryOf<typeof contract>;

const mostQuarters = 80;

function quarterOfCode(code: string): Quarter {
  const period = parsePeriod(code);
  if (period?.kind !== 'quarter') throw parameterError('invalid_period', 'from', { given: code });
  return period;
}

/** The quarters asked for, at most as many as a chart can show. */
function quartersOf(query: Query): Quarter[] {
  const [from, to] = [quarterOfCode(query.from), quarterOfCode(query.to)];
  const steps = quartersBetween(from, to);
  if (steps < 0) throw parameterError('range_reversed', 'from', { given: query.from, expected: query.to });
  if (steps >= mostQuarters) throw parameterError('range_too_long', 'to', { expected: String(mostQuarters) });
  return quarterRange(from, to);
}

/** A trend may reach past the unit's own time, but not lie wholly outside it. */
function refuseRangeOutside({ unit, selection }: FigureContext, from: string, to: string): void {
  const range = { from, to: addDays(to, 1) };
  if (intervalsOverlap({ from: unit.validFrom, to: unit.validTo }, range)) return;
  throw unitNotValidThen(unit, 'unit', selection.unit);
}

function targetOf(
  { sourceId, unitId: _unitId, setOn: _setOn, ...target }: AverageTarget,
  sources: FigureSources,
): TrendAnswer['targets'][number] {
  const [source] = sources.sources.byIds([sourceId]);
  return { ...target, sourceKey: source?.key ?? null };
}

type Parts = { sources: (SourceSummary & { id: number })[]; targets: AverageTarget[] };

function partsOf(
  sources: FigureSources,
  readings: readonly QuarterReading[],
  targets: AverageTarget[],
): Parts {
  const ids = [...readings.flatMap(({ figure }) => figure.sourceIds), ...targets.map((one) => one.sourceId)];
  return { sources: sources.sources.byIds(ids), targets };
}

function baseOf(context: FigureContext, last: QuarterReading, reading: ReadingDates, { sources }: Parts) {
  const { layer } = context.selection;
  const own = sources.filter(({ id }) => last.figure.sourceIds.includes(id));
  return figureBaseOf({
    context,
    at: { moment: { date: last.date, period: last.quarter }, set: last.set ?? context.family.set },
    reading,
    figure: last.figure,
    sources: own.map(({ id: _id, ...summary }) => summary),
    notes: notesOf({
      answering: last.answering,
      unfiltered: last.answering,
      figure: last.figure,
      layer,
      sources: own,
    }),
  });
}

/** The average at the end of each quarter, with every break and the targets that stand. */
export function getTrend(sources: FigureSources, query: Query): TrendAnswer {
  const quarters = quartersOf(query);
  const context = figureContext(sources, query);
  const [first, end] = [lastDay(quarters[0] ?? quarterOfCode(query.from)), lastDay(quarterOfCode(query.to))];
  refuseRangeOutside(context, first, end);
  refuseInapplicableSet(context, end);
  const territory = territoryReading(context, first, end);
  const sets = setsOfTrend(context);
  const readings = readQuarters(sources, context, territory, quarters);
  const last = readings.at(-1);
  if (last === undefined) throw new Error('a trend has at least one quarter');
  if (readings.every(({ figure }) => figure.average === null)) refuseDateBeforeData(sources, end, 'to');
  const allTargets = sources.marks.averageTargets(context.unit.id);
  const targets = allTargets.filter((target) => isTargetShown(target, { date: end, layer: query.layer }));
  const parts = partsOf(sources, readings, targets);
  const used = new Set(readings.map(({ set }) => set?.code));
  return {
    ...baseOf(context, last, readingAt(last, context.unit, territory), parts),
    from: query.from,
    to: query.to,
    points: readings.map(({ point }) => point),
    breaks: breaksOf(readings, { units: sources.units, sets }),
    targets: targets.map((target) => targetOf(target, sources)),
    sets: sets.filter(({ code }) => used.has(code)).map(criteriaSetSummaryOf),
    sources: parts.sources.map(({ id: _id, ...summary }) => summary),
  };
}
