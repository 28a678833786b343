import {
  changeRound as changeContract,
  grantRoundException as exceptionContract,
  getRound as getContract,
  listRounds as listContract,
  openRound as openContract,
} from '@tiendo/contracts/rounds.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { changeRound } from './change-round.ts';
import { getRound } from './get-round.ts';
import { grantException } from './grant-exception.ts';
import { listRounds } from './list-rounds.ts';
import { openRound } from './open-round.ts';
import type { RoundStore } from './round-store.ts';

export const roundRoutes =
  (reference: ReadReference, store: RoundStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = (caller: Caller) => ({ caller, today: dayInVietnam(now()) });
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listRounds(await reference(), store, query, who(caller)),
    );
    mountGuarded(app, getContract, async ({ params, caller }) =>
      getRound(await reference(), store, params.id, who(caller)),
    );
    mountCommand(app, openContract, async ({ body, requestId, caller }) =>
      openRound(await reference(), store, body, { ...who(caller), requestId }),
    );
    mountCommand(app, changeContract, async ({ params: { id }, version, body, requestId, caller }) =>
      changeRound(await reference(), store, { id, version, change: body }, { ...who(caller), requestId }),
    );
    mountCommand(app, exceptionContract, async ({ params, body, requestId, caller }) =>
      grantException(await reference(), store, params.id, body, { ...who(caller), requestId }),
    );
  };
