import { getBoard as contract } from '@tiendo/contracts/board.ts';
import type { FastifyInstance } from 'fastify';
import { dayInVietnam } from '../../shared/caller.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import type { BoardReader } from './board-reader.ts';
import { getBoard } from './get-board.ts';

type Parts = {
  readonly now: () => Date;
  /** When the system reminds by itself, in Vietnam. */
  readonly reminderHour: number;
};

export const boardRoutes =
  (reference: ReadReference, reader: BoardReader, { now, reminderHour }: Parts) =>
  async (app: FastifyInstance) => {
    mountGuarded(app, contract, async ({ query, caller }) =>
      getBoard(await reference(), reader, query, { caller, today: dayInVietnam(now()), reminderHour }),
    );
  };
