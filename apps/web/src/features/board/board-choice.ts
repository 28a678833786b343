import type { BoardRound } from '@tiendo/contracts/board.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';

/** What an address names of a board: unit, criteria set, year and round. */
export type BoardSearch = {
  'don-vi'?: string | undefined;
  bo?: string | undefined;
  nam?: string | undefined;
  vong?: number | undefined;
};

/** The set and the year of a board. */
export type BoardRange = { set: string; year: string };

export const yearOf = ({ asOf }: Pick<RoundSummary, 'asOf'>): string => asOf.slice(0, 4);

/** The round that people are at: the last one whose figures speak of a day that is past, else the earliest to come. */
export function currentRound<Round extends Pick<RoundSummary, 'asOf'>>(
  rounds: readonly Round[],
  today: CalendarDate,
): Round | undefined {
  const newestFirst = rounds.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
  return newestFirst.find(({ asOf }) => asOf <= today) ?? newestFirst.at(-1);
}

/** The set and the year that a board is of, where the address leaves them out: those of the current round. */
export function rangeOf(
  rounds: readonly RoundSummary[],
  { bo, nam, vong }: BoardSearch,
  today: CalendarDate,
): BoardRange | null {
  const named = rounds.find(({ id }) => id === vong);
  const set = bo ?? named?.setCode ?? currentRound(rounds, today)?.setCode;
  if (set === undefined) return null;
  const ofSet = rounds.filter(({ setCode }) => setCode === set);
  const shown = named?.setCode === set ? named : currentRound(ofSet, today);
  return { set, year: nam ?? (shown === undefined ? today.slice(0, 4) : yearOf(shown)) };
}

/** The round of a board that is told in full; undefined where there is none. */
export function chosenRound(
  rounds: readonly BoardRound[],
  { vong }: BoardSearch,
  today: CalendarDate,
): BoardRound | undefined {
  return rounds.find(({ id }) => id === vong) ?? currentRound(rounds, today);
}
