import { getBoard as contract } from '@tiendo/contracts/board.ts';
import type { FastifyInstance } from 'fastify';
import { dayInVietnam } from '../../shared/caller.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import type { BoardReader } from './board-reader.ts';
import { getBoard } from './get-board.ts';

export const boardRoutes =
  (reference: ReadReference, reader: BoardReader, now: () => Date) => async (app: FastifyInstance) => {
    mountGuarded(app, contract, async ({ query, caller }) =>
      getBoard(await reference(), reader, query, { caller, today: dayInVietnam(now()) }),
    );
  };
