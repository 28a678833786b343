import {
  type AnsweringData,
  answeringData,
  type FigureLayer,
  type UnitStates,
} from '@tiendo/domain/figures/answering-data.ts';
import { aggregateAt, type FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import { acceptedBases } from '@tiendo/domain/progress/state.ts';
import { unitsInScope } from '@tiendo/domain/units/scope.ts';
import type { AggregateRecord } from '../../shared/reference/aggregate-directory.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { Territory, UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureSources } from './figure-sources.ts';
import type { ProgressState } from './progress-reader.ts';
import { historiesOf, standingStates } from './unit-histories.ts';

/** A moment with the set that is read at it. */
export type SetMoment = { moment: FigureMoment; set: CriteriaSetRecord };

/** All that is known at one moment: the units in scope, their states, what was printed of them together. */
export type MomentReading = SetMoment & {
  scope: UnitRecord[];
  states: ReadonlyMap<number, UnitStates<ProgressState>>;
  aggregates: AggregateRecord[];
};

export type Answering = AnsweringData<ProgressState>;

/** The units in scope of a set at a date. */
export function scopeAt(
  territory: Territory,
  context: FigureContext,
  { moment, set }: SetMoment,
): UnitRecord[] {
  return unitsInScope({
    units: territory.units,
    ancestorId: context.unit.id,
    kinds: set.level.unitKinds,
    rules: territory.rules,
    date: moment.date,
  });
}

function unionOf(scopes: readonly UnitRecord[][]): UnitRecord[] {
  return [...new Map(scopes.flat().map((unit) => [unit.id, unit])).values()];
}

/** Reads what is known at some moments, in one statement. */
export async function readMoments(
  sources: FigureSources,
  context: FigureContext,
  moments: readonly SetMoment[],
): Promise<{ territory: Territory; readings: MomentReading[] }> {
  const dates = moments.map(({ moment }) => moment.date).sort();
  const territory = sources.units.territory(context.unit, dates[0] ?? '', dates.at(-1) ?? '');
  const scopes = moments.map((moment) => scopeAt(territory, context, moment));
  const latest = await sources.progress.states({
    units: unionOf(scopes),
    moments: moments.map(({ moment, set }) => ({ date: moment.date, set })),
    bases: acceptedBases(context.selection.basis),
  });
  const unitIds = territory.units.map((unit) => unit.id);
  const readings = moments.map(({ moment, set }, index) => {
    const scope = scopes[index] ?? [];
    return {
      moment,
      set,
      scope,
      states: standingStates(scope, historiesOf(latest[index] ?? []), moment, context.selection.layer),
      aggregates: sources.aggregates.of(unitIds, [set.id]),
    };
  });
  return { territory, readings };
}

/** The data that answers for the units of a scope, and for what was printed about one unit. */
export function answeringFor(
  reading: MomentReading,
  scope: readonly UnitRecord[],
  aggregateUnitId: number | null,
  layer: FigureLayer,
): Answering {
  const printed = reading.aggregates.filter((aggregate) => aggregate.unitId === aggregateUnitId);
  return answeringData({
    units: scope.map(({ id }) => reading.states.get(id) ?? { unitId: id, real: null, simulated: null }),
    aggregate: aggregateAt(printed, reading.moment),
    layer,
  });
}

/** The states behind an answer; none where an aggregate answers. */
export function statesOf(answering: Answering): ProgressState[] {
  return 'states' in answering ? answering.states : [];
}
