import type { CalendarDate } from '../time/calendar-date.ts';
import type { AdministrativeUnit } from '../units/unit.ts';
import type { DecimalMark } from './figure-text.ts';
import { type ImportProblem, isNote, isOfRow } from './import-problem.ts';
import type { ImportSet } from './import-set.ts';
import type { RecognisedImport } from './recognise-sheet.ts';
import { type ReportBar, reportBars } from './report-bars.ts';
import { type RowOfLayout, reportRepeats, reportTotals } from './row-conflicts.ts';
import { toldRows } from './told-rows.ts';
import { unitIndexAt } from './unit-index.ts';
import { sameState, stateAfter, type ToldState, tellsNothing, type UnitState } from './unit-state.ts';

/**
 * What an import is planned against. `units`: those of the chosen territory that the set scores; only those valid at
 * `asOf` are meant. `stateOf`: what is known of a unit under the set at that date, null where nothing is. `isNew`: whether
 * the unit has yet to report; without it, one that nothing is known of. `barsOf`: what stands against taking what is
 * told of a unit. `decimalMark`: the answer to how `1.234` is to be read, null where nobody was asked.
 */
export type ImportQuestion<U extends AdministrativeUnit = AdministrativeUnit> = {
  set: ImportSet;
  units: Iterable<U>;
  asOf: CalendarDate;
  stateOf(unit: U): UnitState | null;
  isNew?(unit: U): boolean;
  barsOf?(planned: PlannedUnit<U>): readonly ReportBar[];
  decimalMark?: DecimalMark | null;
};

/** What becomes of one unit, and the rows that say so. */
export type PlannedUnit<U extends AdministrativeUnit = AdministrativeUnit> = {
  unit: U;
  sheet: string | null;
  rows: readonly number[];
  before: UnitState | null;
  after: UnitState;
};

/**
 * What an import would do. The rows without problems make up `creates` (of units that had not reported), `changes` and `unchanged`;
 * rows with problems are left out of them. `rowsRead` and `rowsRefused` count rows. `canApplyAll`: nothing stands in the
 * way of all rows; `canApplyValid`: nothing stands in the way of those without problems.
 */
export type ImportPlan<U extends AdministrativeUnit = AdministrativeUnit> = {
  creates: readonly PlannedUnit<U>[];
  changes: readonly PlannedUnit<U>[];
  unchanged: readonly PlannedUnit<U>[];
  problems: readonly ImportProblem[];
  rowsRead: number;
  rowsRefused: number;
  canApplyAll: boolean;
  canApplyValid: boolean;
};

function together(rows: readonly ToldState[]): ToldState {
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) return first;
  const entries = <T>(of: (told: ToldState) => ReadonlyMap<number, T>) =>
    new Map(rows.flatMap((row) => [...of(row)]));
  return {
    verdicts: entries(({ verdicts }) => verdicts),
    values: entries(({ values }) => values),
    criterionNotes: entries(({ criterionNotes }) => criterionNotes),
    total: rows.find(({ total }) => total !== null)?.total ?? null,
    note: rows.find(({ note }) => note !== null)?.note ?? null,
  };
}

function plannedUnits<U extends AdministrativeUnit>(
  rows: readonly RowOfLayout<U>[],
  question: ImportQuestion<U>,
): (PlannedUnit<U> & { told: ToldState })[] {
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, all]) => {
    if (unit === null) return [];
    const told = together(all.map((row) => row.told));
    const before = question.stateOf(unit);
    const after = stateAfter(before, told, question.set);
    return [{ unit, sheet: all[0]?.sheet ?? null, rows: all.map(({ row }) => row), before, after, told }];
  });
}

/** What becomes of a unit of which nothing is told that stands in the way. */
type Fate = 'creates' | 'changes' | 'unchanged';

function fateOf<U extends AdministrativeUnit>(
  { unit, before, after, told }: PlannedUnit<U> & { told: ToldState },
  { isNew }: ImportQuestion<U>,
): Fate {
  if (isNew?.(unit) ?? before === null) return tellsNothing(told) ? 'unchanged' : 'creates';
  return before !== null && sameState(before, after) ? 'unchanged' : 'changes';
}

/** What the tables of a file would do to what is known, and every problem in them. */
export function planImport<U extends AdministrativeUnit>(
  file: RecognisedImport,
  question: ImportQuestion<U>,
): ImportPlan<U> {
  const { set, asOf, decimalMark = null } = question;
  const index = unitIndexAt(question.units, asOf);
  const rows: RowOfLayout<U>[] = file.tables.flatMap((table) =>
    [...toldRows(table, { set, index, asOf, decimalMark })].map((row) => ({ ...row, layout: table.layout })),
  );
  reportRepeats(rows);
  reportTotals(rows, question);
  const found = [...file.problems, ...rows.flatMap((row) => row.problems)];
  const valid = rows.filter((row) => row.problems.length === 0);
  const readable = found.every((problem) => isNote(problem) || isOfRow(problem));
  const units = (readable ? plannedUnits(valid, question) : []).map(({ told, ...planned }) => ({
    planned,
    fate: fateOf({ ...planned, told }, question),
  }));
  const bars = reportBars(units, question);
  const of = (fate: Fate) =>
    units.flatMap((one) => (one.fate === fate && !bars.units.has(one.planned.unit) ? [one.planned] : []));
  const problems = [...found, ...bars.problems];
  return {
    creates: of('creates'),
    changes: of('changes'),
    unchanged: of('unchanged'),
    problems,
    rowsRead: rows.length,
    rowsRefused: rows.length - valid.length + bars.rows,
    canApplyAll: problems.every(isNote),
    canApplyValid: readable && valid.length > bars.rows,
  };
}
