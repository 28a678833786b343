import type { FigureLayer, UnitStates } from '@tiendo/domain/figures/answering-data.ts';
import { type FigureMoment, unitStatesAt } from '@tiendo/domain/figures/answering-state.ts';
import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import { historyOf, latestIn } from '@tiendo/domain/progress/state.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { ProgressState } from './progress-reader.ts';

/** The history of each unit from each kind of origin. */
export type UnitHistories = ReadonlyMap<number, ReadonlyMap<FigureOrigin, ProgressState[]>>;

/**
 * The histories that states make. The states are of one set, already under their unit, within the
 * validity of the row they were given for, and of the bases wanted.
 */
export function historiesOf(states: readonly ProgressState[]): UnitHistories {
  const byUnit = Map.groupBy(states, (state) => state.unitId);
  const histories = (own: ProgressState[]) =>
    new Map([...Map.groupBy(own, originOf)].map(([origin, snapshots]) => [origin, historyOf(snapshots)]));
  return new Map([...byUnit].map(([unitId, own]) => [unitId, histories(own)]));
}

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
      const latest = (origin: FigureOrigin) => latestIn(own?.get(origin) ?? [], moment.date);
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
