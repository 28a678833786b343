import {
  getResponsibilities as getContract,
  setResponsibilities as setContract,
} from '@tiendo/contracts/departments/responsibilities.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getResponsibilities, setResponsibilities } from './responsibilities.ts';
import type { ResponsibilityStore } from './responsibility-store.ts';

export const responsibilityRoutes =
  (reference: ReadReference, store: ResponsibilityStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = (caller: Caller) => ({ caller, today: dayInVietnam(now()) });
    mountGuarded(app, getContract, async ({ query, caller }) =>
      getResponsibilities(await reference(), store, query, who(caller)),
    );
    mountCommand(app, setContract, async ({ query, body, requestId, caller }) =>
      setResponsibilities(await reference(), store, { query, body, requestId }, who(caller)),
    );
  };
