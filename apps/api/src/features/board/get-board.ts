import {
  type BoardAnswer,
  type BoardCell,
  type getBoard as contract,
  mostBoardCells,
  mostBoardRounds,
} from '@tiendo/contracts/board.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import { toldReport } from '@tiendo/domain/reporting/report-standing.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { dateRangeOf } from '../../shared/date-range.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { type CriteriaSetRecord, criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { type ReportOf, reportsByCell } from '../../shared/rounds/reports-of-rounds.ts';
import { ownersAround } from '../../shared/rounds/round-owners.ts';
import { type StoredRound, unitsOfRound } from '../../shared/rounds/round-record.ts';
import { type BoardColumn, boardRoundOf } from './board-column.ts';
import type { BoardReader } from './board-reader.ts';

type RoundWithUnits = {
  readonly round: StoredRound;
  readonly owner: UnitRecord;
  readonly units: readonly UnitRecord[];
};

function cellOf(round: StoredRound, unit: UnitRecord, reportOf: ReportOf, today: string): BoardCell {
  const told = toldReport(reportOf(round.id, unit.id), round, today);
  const { report, correction } = told;
  const current = correction ?? report;
  const exceptions = round.exceptions.filter(({ unitId }) => unitId === unit.id).map(({ until }) => until);
  return {
    roundId: round.id,
    standing: told.standing,
    daysLate: told.daysLate,
    heldBy: told.heldBy,
    holder: told.heldBy === 'commune' ? (current?.author ?? null) : null,
    reportId: report?.id ?? null,
    correctionId: correction?.id ?? null,
    changedAt: current?.changedAt ?? null,
    exceptionUntil: exceptions.sort().at(-1) ?? null,
    simulated: current?.simulated ?? false,
  };
}

/** The rounds in which units of the board report. Throws `board_too_large` where they are too many. */
function roundsWithUnits(
  units: UnitDirectory,
  set: CriteriaSetRecord,
  rounds: readonly StoredRound[],
  within: UnitRecord,
): RoundWithUnits[] {
  const found = rounds.flatMap((round) => {
    const owner = units.byId(round.ownerId);
    const reporting = unitsOfRound(units, set, round, within);
    return owner === null || reporting.length === 0 ? [] : [{ round, owner, units: reporting }];
  });
  const cells = found.reduce((sum, one) => sum + one.units.length, 0);
  if (cells > mostBoardCells)
    throw parameterError('board_too_large', 'unit', { given: `${cells}`, expected: `${mostBoardCells}` });
  return found;
}

function rowsOf(columns: readonly BoardColumn[], units: UnitDirectory): BoardAnswer['rows'] {
  const cells = columns.flatMap(({ round, cells: own }) => own.map((one) => ({ ...one, asOf: round.asOf })));
  return [...Map.groupBy(cells, ({ unit }) => unit.id).values()]
    .sort(([a], [b]) => units.placeByName(a?.unit.id ?? 0) - units.placeByName(b?.unit.id ?? 0))
    .flatMap((own) => {
      const [newest] = own;
      if (newest === undefined) return [];
      return [{ unit: unitSummaryOf(newest.unit, newest.asOf), cells: own.map(({ cell }) => cell) }];
    });
}

type Asking = {
  readonly caller: Caller;
  readonly today: string;
  /** When the system reminds by itself, in Vietnam. */
  readonly reminderHour: number;
};

/** Who under a unit has reported what by a set, how late, and who holds it. */
export async function getBoard(
  { units, sets }: Reference,
  reader: BoardReader,
  query: QueryOf<typeof contract>,
  { caller, today, reminderHour }: Asking,
): Promise<BoardAnswer> {
  const unit = requireUnit(units, query.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: query.unit });
  requirePermission(caller, 'board.read', unit, today, unknown);
  const { set } = requireSet(sets, query.set);
  const { demonstration } = caller;
  const search = { ownerIds: ownersAround(units, unit), setId: set.id, ...dateRangeOf(query), demonstration };
  const rounds = await reader.rounds(search, { offset: 0, take: mostBoardRounds + 1 });
  const shown = roundsWithUnits(units, set, rounds.slice(0, mostBoardRounds), unit);
  const unitIds = new Set(shown.flatMap((one) => one.units.map(({ id }) => id)));
  const revisions = await reader.revisions(
    shown.map(({ round }) => round.id),
    [...unitIds],
  );
  const reportOf = reportsByCell(revisions);
  const columns = shown.map(({ round, owner, units: reporting }) => ({
    round,
    owner,
    cells: reporting.map((one) => ({ unit: one, cell: cellOf(round, one, reportOf, today) })),
  }));
  return {
    unit: unitSummaryOf(unit, today),
    criteriaSet: criteriaSetSummaryOf(set),
    today,
    rounds: columns.map((column) => boardRoundOf(column, { set, today, lang: query.lang, reminderHour })),
    moreRounds: rounds.length > mostBoardRounds,
    rows: rowsOf(columns, units),
  };
}
