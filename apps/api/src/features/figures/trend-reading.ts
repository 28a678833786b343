import { setInForce } from '@tiendo/domain/criteria/criteria-set.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { acceptedBases, stateAt } from '@tiendo/domain/progress/state.ts';
import { lastDay, type Quarter } from '@tiendo/domain/time/period.ts';
import type { CriteriaSetRecord } from '../../shared/criteria-set-record.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureSources } from './figure-sources.ts';
import { type Answering, answeringFor, scopeAt, standingStates } from './moment-reading.ts';
import type { AggregateRecord, ProgressState, Territory, TerritoryUnit } from './progress-reader.ts';

/** One quarter of a trend as read: its set, its units, and what answers. */
export type QuarterReading = {
  quarter: Quarter;
  date: string;
  set: CriteriaSetRecord | null;
  scope: TerritoryUnit[];
  answering: Answering | null;
  figure: AnsweredFigure;
};

type TrendData = {
  territory: Territory;
  statesByUnit: ReadonlyMap<number, ProgressState[]>;
  aggregates: readonly AggregateRecord[];
};

/** The sets of the level and issuer asked for, of which the one in force at each quarter is read. */
export function setsOfTrend({ family }: FigureContext): CriteriaSetRecord[] {
  return family.siblings.filter((sibling) => sibling.scopeUnitId === family.set.scopeUnitId);
}

/** Reads everything a trend is made of: units, all their states, and what was printed of them together. */
export async function readTrendData(
  sources: FigureSources,
  context: FigureContext,
  quarters: readonly Quarter[],
): Promise<TrendData> {
  const ends = quarters.map(lastDay);
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const territory = await sources.progress.territory(context.unit, first, last);
  const setIds = setsOfTrend(context).map((set) => set.id);
  const scopes = ends.flatMap((date) =>
    scopeAt(territory, context, { moment: { date, period: null }, set: context.family.set }),
  );
  const units = [...new Set(scopes)];
  const bases = acceptedBases(context.selection.basis);
  const [series, aggregates] = await Promise.all([
    sources.progress.series({ units, setIds, to: last, bases }),
    sources.progress.aggregates([context.unit.id], setIds),
  ]);
  return { territory, aggregates, statesByUnit: Map.groupBy(series, (state) => state.unitId) };
}

/** The latest state of each unit from each kind of origin at a date. */
function latestStates(
  data: TrendData,
  scope: readonly TerritoryUnit[],
  setCode: string,
  date: string,
): ProgressState[] {
  const always = { validFrom: null, validTo: null };
  return scope.flatMap((unit) => {
    const own = data.statesByUnit.get(unit.id) ?? [];
    const byOrigin = Map.groupBy(own, originOf);
    return [...byOrigin.values()].flatMap((snapshots) => {
      const bases = snapshots.map((snapshot) => snapshot.basis);
      return stateAt({ snapshots, unit: { ...always, id: unit.id }, date, bases, setCode }) ?? [];
    });
  });
}

const nothing = (expected: number): AnsweredFigure => answeredFigure({ kind: 'none', expected });

/** What answers at the end of a quarter. */
export function readQuarter(context: FigureContext, data: TrendData, quarter: Quarter): QuarterReading {
  const date = lastDay(quarter);
  const { family, unit, selection } = context;
  const sets = setsOfTrend(context);
  const set = setInForce(sets, family.set.levelCode, date, [unit.id, ...unit.pathIds]);
  const moment = { date, period: quarter };
  const scope = scopeAt(data.territory, context, { moment, set: set ?? family.set });
  if (set === null) return { quarter, date, set, scope, answering: null, figure: nothing(scope.length) };
  const latest = latestStates(data, scope, set.code, date);
  const reading = {
    moment,
    set,
    scope,
    states: standingStates(scope, latest, moment, selection.layer),
    aggregates: data.aggregates.filter((aggregate) => aggregate.setId === set.id),
  };
  const answering = answeringFor(reading, scope, unit.id, selection.layer);
  return { quarter, date, set, scope, answering, figure: answeredFigure(answering) };
}
