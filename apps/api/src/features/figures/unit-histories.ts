import type { FigureLayer, UnitStates } from '@tiendo/domain/figures/answering-data.ts';
import { type FigureMoment, unitStatesAt } from '@tiendo/domain/figures/answering-state.ts';
import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import { snapshotBases } from '@tiendo/domain/progress/snapshot.ts';
import { stateAt } from '@tiendo/domain/progress/state.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { ProgressState } from './progress-reader.ts';

/** The states of each unit by the kind of their origin; the bases wanted have been chosen before. */
export type UnitHistories = ReadonlyMap<number, ReadonlyMap<FigureOrigin, ProgressState[]>>;

export function historiesOf(states: readonly ProgressState[]): UnitHistories {
  const byUnit = Map.groupBy(states, (state) => state.unitId);
  return new Map([...byUnit].map(([unitId, own]) => [unitId, Map.groupBy(own, originOf)]));
}

/** States are already under the unit and within the validity of the row they were given for. */
const always = { validFrom: null, validTo: null };

/** The states of one set that stand for each unit at a moment. */
export function standingStates(
  scope: readonly UnitRecord[],
  histories: UnitHistories,
  moment: FigureMoment,
  layer: FigureLayer,
): Map<number, UnitStates<ProgressState>> {
  return new Map(
    scope.map(({ id }) => {
      const own = histories.get(id);
      const latest = (origin: FigureOrigin) => {
        const snapshots = own?.get(origin);
        if (snapshots === undefined) return null;
        return stateAt({ snapshots, unit: { ...always, id }, date: moment.date, bases: snapshotBases });
      };
      const states = {
        unitId: id,
        collected: latest('collected'),
        published: latest('published'),
        simulated: latest('simulated'),
      };
      return [id, unitStatesAt(states, moment, layer)];
    }),
  );
}
