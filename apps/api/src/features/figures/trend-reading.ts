import { setInForce } from '@tiendo/domain/criteria/criteria-set.ts';
import { acceptedBases } from '@tiendo/domain/progress/state.ts';
import { lastDay, type Quarter } from '@tiendo/domain/time/period.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import type { AggregateRecord } from '../../shared/reference/aggregate-directory.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { Territory, UnitRecord } from '../../shared/reference/unit-record.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureSources } from './figure-sources.ts';
import { type Answering, answeringFor, scopeAt } from './moment-reading.ts';
import { historiesOf, standingStates, type UnitHistories } from './unit-histories.ts';

/** One quarter of a trend as read: its set, its units, and what answers. */
export type QuarterReading = {
  quarter: Quarter;
  date: string;
  set: CriteriaSetRecord | null;
  scope: UnitRecord[];
  answering: Answering;
  figure: AnsweredFigure;
};

export type TrendData = {
  /** The units in scope at the end of each quarter. */
  scopes: ReadonlyMap<string, UnitRecord[]>;
  historiesBySet: ReadonlyMap<string, UnitHistories>;
  aggregates: readonly AggregateRecord[];
};

/** The sets of the level and issuer asked for, of which the one in force at each quarter is read. */
export function setsOfTrend({ family }: FigureContext): CriteriaSetRecord[] {
  return family.siblings.filter((sibling) => sibling.scopeUnitId === family.set.scopeUnitId);
}

/** The units in scope at each date; found once for dates between which no unit came or went. */
function scopesAt(territory: Territory, context: FigureContext, dates: readonly string[]) {
  const bySelection = new Map<string, UnitRecord[]>();
  const validUnits = (date: string) =>
    territory.units.filter((unit) => isValidAt(unit, date)).map((unit) => unit.id);
  return new Map(
    dates.map((date) => {
      const key = territory.rules.length > 0 ? date : validUnits(date).join();
      const moment = { moment: { date, period: null }, set: context.family.set };
      const scope = bySelection.get(key) ?? scopeAt(territory, context, moment);
      bySelection.set(key, scope);
      return [date, scope];
    }),
  );
}

/** Reads everything a trend is made of: units, all their states, and what was printed of them together. */
export async function readTrendData(
  sources: FigureSources,
  context: FigureContext,
  quarters: readonly Quarter[],
): Promise<TrendData> {
  const ends = quarters.map(lastDay);
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const territory = sources.units.territory(context.unit, first, last);
  const sets = setsOfTrend(context);
  const scopes = scopesAt(territory, context, ends);
  const units = [...new Set([...scopes.values()].flat())];
  const bases = acceptedBases(context.selection.basis);
  const series = await sources.progress.series({ units, sets, to: last, bases });
  const aggregates = sources.aggregates.of(
    [context.unit.id],
    sets.map((set) => set.id),
  );
  const bySet = Map.groupBy(series, (state) => state.setCode);
  const historiesBySet = new Map([...bySet].map(([code, states]) => [code, historiesOf(states)]));
  return { scopes, aggregates, historiesBySet };
}

/** What answers at the end of a quarter. */
export function readQuarter(context: FigureContext, data: TrendData, quarter: Quarter): QuarterReading {
  const date = lastDay(quarter);
  const { family, unit, selection } = context;
  const set = setInForce(setsOfTrend(context), family.set.levelCode, date, [unit.id, ...unit.pathIds]);
  const scope = data.scopes.get(date) ?? [];
  const moment = { date, period: quarter };
  const histories = data.historiesBySet.get(set?.code ?? '') ?? new Map();
  const reading = {
    moment,
    set: set ?? family.set,
    scope,
    states: standingStates(scope, histories, moment, selection.layer),
    aggregates: data.aggregates.filter((aggregate) => aggregate.setId === set?.id),
  };
  const answering = answeringFor(reading, scope, unit.id, selection.layer);
  return { quarter, date, set, scope, answering, figure: answeredFigure(answering) };
}
