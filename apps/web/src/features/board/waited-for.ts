import type { BoardAnswer } from '@tiendo/contracts/board.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { isIn } from '@tiendo/domain/reporting/report-standing.ts';

/** The most units that are named in one reminder. */
const mostNamed = 500;

/** The units of a board whose report of a round is not begun, or late and not in. */
export function waitedFor({ rows }: Pick<BoardAnswer, 'rows'>, roundId: number): UnitSummary[] {
  const waiting = rows.filter(({ cells }) => {
    const cell = cells.find((one) => one.roundId === roundId);
    if (cell === undefined || isIn(cell.standing)) return false;
    return cell.standing === 'not_begun' || (cell.daysLate ?? 0) > 0;
  });
  return waiting.slice(0, mostNamed).map(({ unit }) => unit);
}
