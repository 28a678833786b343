import type { FigureLayer } from '@tiendo/domain/figures/answering-data.ts';
import { type FigureMoment, type UnitStates, unitStatesAt } from '@tiendo/domain/figures/answering-state.ts';
import { combineStates } from '@tiendo/domain/figures/combined-state.ts';
import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import type { SnapshotBasis } from '@tiendo/domain/progress/snapshot.ts';
import { newestUpTo } from '@tiendo/domain/progress/state.ts';
import { intervalContains } from '@tiendo/domain/time/calendar-date.ts';
import { unitsCovering } from '@tiendo/domain/units/covering-units.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import type { Data } from '../../../shared/data/data.ts';
import type { ProgressHistory, ProgressState } from '../../../shared/progress/progress-history.ts';
import type { TerritoryRow, UnitRecord } from '../../../shared/reference/unit-record.ts';

/** What states are read from. */
export type Recorded = Pick<Data, 'units' | 'progress'>;

/** When and by what the state of a unit is read. */
export type StateQuestion = {
  readonly moment: FigureMoment;
  readonly setId: number;
  readonly bases: ReadonlySet<SnapshotBasis>;
  readonly layer: FigureLayer;
};

type Latest = Record<FigureOrigin, ProgressState | null>;

/** What was said last up to the moment, while the row was valid, by each kind of origin not found yet. */
function findLatest(
  row: TerritoryRow,
  { states, onlyOrigin }: ProgressHistory,
  { moment, bases }: StateQuestion,
  latest: Latest,
): void {
  const valid = { from: row.validFrom, to: row.validTo };
  for (let place = newestUpTo(states, moment.date); place < states.length; place += 1) {
    const state = states[place];
    if (state === undefined || !bases.has(state.kinds[0].basis)) continue;
    if (!intervalContains(valid, state.asOf)) continue;
    latest[originOf(state)] ??= state;
    if (onlyOrigin !== null) return;
  }
}

/** The states of a unit that is valid at the moment: what was said of its territory, under whatever code. */
function statesOfValidUnit(
  unit: UnitRecord,
  question: StateQuestion,
  { progress }: Recorded,
): UnitStates<ProgressState> {
  const latest: Latest = { collected: null, published: null, simulated: null };
  for (const row of unit.rows) {
    const history = progress.history(row.id, question.setId);
    if (history !== null) findLatest(row, history, question, latest);
  }
  return unitStatesAt(latest, question.moment, question.layer);
}

/**
 * The states of a unit at a moment. Where the moment lies outside the unit's time they are put
 * together from the units that covered its territory then; unknown where those are not known.
 */
export function statesAt(
  unit: UnitRecord,
  question: StateQuestion,
  data: Recorded,
): UnitStates<ProgressState> {
  const { date } = question.moment;
  if (isValidAt(unit, date)) return statesOfValidUnit(unit, question, data);
  const covering = unitsCovering(unit.id, date, data.units) ?? [];
  const states = covering.map((one) => statesOfValidUnit(one, question, data));
  return {
    real: combineStates(states.map(({ real }) => real)),
    simulated: combineStates(states.map(({ simulated }) => simulated)),
  };
}
