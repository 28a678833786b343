import type { CalendarDate } from '../time/calendar-date.ts';
import type { AdministrativeUnit } from '../units/unit.ts';
import type { DecimalMark } from './figure-text.ts';
import { type ImportProblem, isNote, isOfRow } from './import-problem.ts';
import type { ImportSet } from './import-set.ts';
import type { RecognisedImport } from './recognise-sheet.ts';
import { type RowOfLayout, reportRepeats, reportTotals } from './row-conflicts.ts';
import { toldRows } from './told-rows.ts';
import { unitIndexAt } from './unit-index.ts';
import { sameState, stateAfter, type ToldState, tellsNothing, type UnitState } from './unit-state.ts';

/**
 * What an import is planned against. `units`: those of the chosen territory that the set scores; only those valid at
 * `asOf` are meant. `stateOf`: what is known of a unit under the set at that date, null where nothing is. `decimalMark`:
 * the answer to how `1.234` is to be read, null where nobody was asked.
 */
export type ImportQuestion<U extends AdministrativeUnit = AdministrativeUnit> = {
  set: ImportSet;
  units: Iterable<U>;
  asOf: CalendarDate;
  stateOf(unit: U): UnitState | null;
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
 * What an import would do. The rows without problems make up `creates` (nothing was known), `changes` and `unchanged`;
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

function fateOf<U extends AdministrativeUnit>({
  before,
  after,
  told,
}: PlannedUnit<U> & { told: ToldState }): 'creates' | 'changes' | 'unchanged' {
  if (before === null) return tellsNothing(told) ? 'unchanged' : 'creates';
  return sameState(before, after) ? 'unchanged' : 'changes';
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
  const problems = [...file.problems, ...rows.flatMap((row) => row.problems)];
  const valid = rows.filter((row) => row.problems.length === 0);
  const readable = problems.every((problem) => isNote(problem) || isOfRow(problem));
  const fates = Map.groupBy(readable ? plannedUnits(valid, question) : [], fateOf);
  const of = (fate: ReturnType<typeof fateOf>) =>
    (fates.get(fate) ?? []).map(({ told: _, ...planned }) => planned);
  return {
    creates: of('creates'),
    changes: of('changes'),
    unchanged: of('unchanged'),
    problems,
    rowsRead: rows.length,
    rowsRefused: rows.length - valid.length,
    canApplyAll: problems.every(isNote),
    canApplyValid: readable && valid.length > 0,
  };
}
