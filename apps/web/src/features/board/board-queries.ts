import type { QueryClient } from '@tanstack/react-query';
import { getBoard } from '@tiendo/contracts/board.ts';
import { getRound, listRounds } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { answerQuery } from '../../shared/api/call.ts';
import type { BoardRange } from './board-choice.ts';

/** The board of a unit over the rounds of a year. */
export const boardQuery = (unit: string, { set, year }: BoardRange, lang: Lang) =>
  answerQuery(getBoard, { query: { unit, set, from: `${year}-01-01`, to: `${year}-12-31`, lang } });

/** One round with its exceptions. */
export const roundQuery = (id: number) => answerQuery(getRound, { params: { id } });

/** Asks again for what tells of rounds. */
export const roundsChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) =>
      [urlOf(listRounds), urlOf(getBoard)].some((address) => String(key).startsWith(address)),
  });
