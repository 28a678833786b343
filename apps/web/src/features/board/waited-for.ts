import type { BoardAnswer, BoardRound } from '@tiendo/contracts/board.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { isWaitedFor } from '@tiendo/domain/reporting/reminding.ts';

/** The most units that are named in one reminder. */
const mostNamed = 500;

/** The units of a board of which people are to be reminded in a round. */
export function waitedFor(
  { rows, today }: Pick<BoardAnswer, 'rows' | 'today'>,
  round: Pick<BoardRound, 'id' | 'dueOn'>,
): UnitSummary[] {
  const waiting = rows.filter(({ cells }) =>
    cells.some(({ roundId, standing }) => roundId === round.id && isWaitedFor(standing, round, today)),
  );
  return waiting.slice(0, mostNamed).map(({ unit }) => unit);
}
