import type { BoardCell, BoardRound } from '@tiendo/contracts/board.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { isIn, reportStandings } from '@tiendo/domain/reporting/report-standing.ts';
import { daysLate, isLocked } from '@tiendo/domain/reporting/round.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { boardSentence } from '@tiendo/domain/wording/board-sentence.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { roundSummaryOf, type StoredRound } from '../../shared/rounds/round-record.ts';

/** A round on a board: who reports in it, and where each report stands. */
export type BoardColumn = {
  readonly round: StoredRound;
  readonly owner: UnitRecord;
  readonly cells: readonly { readonly unit: UnitRecord; readonly cell: BoardCell }[];
};

/** Names that can be told apart: of those that two units share, each with the unit above it. */
function namesOf(units: readonly UnitRecord[]): ReadonlyMap<number, string> {
  const bearers = Map.groupBy(units, ({ name }) => name);
  const nameOf = ({ name, path }: UnitRecord) =>
    (bearers.get(name)?.length ?? 0) > 1 && path[0] !== undefined ? `${name} (${path[0]})` : name;
  return new Map(units.map((unit) => [unit.id, nameOf(unit)]));
}

type Telling = {
  readonly set: CriteriaSetRecord;
  readonly today: string;
  readonly lang: Lang;
  /** When the system reminds by itself, in Vietnam. */
  readonly reminderHour: number;
};

function summaryOf({ round, cells }: BoardColumn, { set, today, lang }: Telling): string {
  const period = parsePeriod(round.period);
  if (period === null) throw new Error(`round ${round.id} has the period ${round.period}`);
  const names = namesOf(cells.map(({ unit }) => unit));
  const told = cells.map(({ unit, cell }) => ({ ...cell, name: names.get(unit.id) ?? unit.name }));
  const missing = told.filter(({ standing }) => !isIn(standing));
  const facts = {
    today,
    period,
    dueOn: round.dueOn,
    kind: countedKind({ unitKinds: set.level.unitKinds }),
    expected: cells.length,
    accepted: told.filter(({ standing }) => standing.startsWith('accepted')).length,
    missing: missing.map(({ name }) => name),
    returned: missing.filter(({ standing }) => standing === 'returned').map(({ name }) => name),
    missingLate: daysLate(round, null, today),
    cameLate: told.flatMap(({ name, standing, daysLate: days }) =>
      isIn(standing) && days !== null && days > 0 ? [{ name, days }] : [],
    ),
  };
  return boardSentence(facts, lang);
}

/** Whether the system reminds by itself of a round: it is due some day, and some report can still be written. */
const isRemindedOf = ({ dueOn, demonstration, ...round }: StoredRound, today: string): boolean =>
  dueOn !== null &&
  !demonstration &&
  (!isLocked(round, today) || round.exceptions.some(({ until }) => today <= until));

/** A round as a board tells it: with its counts and the list to read out. */
export function boardRoundOf(column: BoardColumn, telling: Telling): BoardRound {
  const { round, owner, cells } = column;
  const told = cells.map(({ cell }) => cell);
  const countOf = (standing: BoardCell['standing']) =>
    told.filter((cell) => cell.standing === standing).length;
  const byStanding = Object.fromEntries(reportStandings.map((standing) => [standing, countOf(standing)]));
  return {
    ...roundSummaryOf(round, owner, telling.today),
    counts: {
      expected: told.length,
      reported: told.filter(({ standing }) => isIn(standing)).length,
      late: told.filter(({ standing, daysLate: days }) => !isIn(standing) && (days ?? 0) > 0).length,
      byStanding: byStanding as BoardRound['counts']['byStanding'],
    },
    reminderHour: isRemindedOf(round, telling.today) ? telling.reminderHour : null,
    summary: summaryOf(column, telling),
  };
}
