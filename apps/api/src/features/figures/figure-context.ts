import { startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import { setRefusal } from '@tiendo/domain/criteria/set-applies.ts';
import type { FigureLayer } from '@tiendo/domain/figures/answering-data.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import type { SnapshotBasis } from '@tiendo/domain/progress/snapshot.ts';
import { type CalendarDate, compareDates } from '@tiendo/domain/time/calendar-date.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';
import type { FigureSources } from './figure-sources.ts';

/** The selection that every figure's query carries. */
export type FigureSelection = {
  unit: string;
  set: string;
  basis: SnapshotBasis;
  mode: ReadingMode;
  unitsAt?: CalendarDate | undefined;
  panelFrom?: CalendarDate | undefined;
  panelTo?: CalendarDate | undefined;
  layer: FigureLayer;
};

/** What a figure is of. */
export type FigureContext = {
  unit: UnitRecord;
  family: CriteriaSetFamily;
  selection: FigureSelection;
};

/** Finds the unit and the set of a figure. */
export function figureContext(sources: FigureSources, selection: FigureSelection): FigureContext {
  const unit = requireUnit(sources.units, selection.unit, 'unit');
  const family = requireSet(sources.sets, selection.set);
  return { unit, family, selection };
}

/** A unit restated to a day of its own may be asked for at any date. */
function refuseUnitAbsentAt({ unit, selection }: FigureContext, date: CalendarDate): void {
  if (isValidAt(unit, date) || (selection.mode === 'restated' && selection.unitsAt !== undefined)) return;
  throw unitNotValidThen(unit, 'unit', selection.unit);
}

/** Refuses a set that says nothing of the unit at the date. */
export function refuseInapplicableSet({ unit, family, selection }: FigureContext, date: CalendarDate): void {
  const { set } = family;
  const refusal = setRefusal({
    unitPath: [unit.id, ...unit.pathIds],
    unitKind: unit.kind,
    date,
    set: { ...set, unitKinds: set.level.unitKinds },
  });
  if (refusal === null) return;
  const start = startOfSet(set);
  const from = refusal === 'not_yet_in_force' && start !== null ? { expected: `≥ ${start}` } : {};
  throw parameterError('set_does_not_apply', 'set', { given: selection.set, ...from });
}

/** Refuses a date at which the unit does not exist or the set does not apply to it. */
export function refuseImpossibleDate(context: FigureContext, date: CalendarDate): void {
  refuseUnitAbsentAt(context, date);
  refuseInapplicableSet(context, date);
}

/** The as-of date of the earliest state or report of all; null in an empty database. */
function firstData({ aggregates, progress }: FigureSources): CalendarDate | null {
  const dates = [progress.earliest(), ...aggregates.all.map(({ asOf }) => asOf.to)];
  return dates.filter((date) => date !== null).sort(compareDates)[0] ?? null;
}

/** Refuses a date before the earliest data of all. Asked only where nothing answers. */
export function refuseDateBeforeData(sources: FigureSources, date: CalendarDate, path: string): void {
  const first = firstData(sources);
  if (first !== null && date < first) throw parameterError('before_any_data', path, { expected: first });
}
