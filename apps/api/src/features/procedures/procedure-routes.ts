import {
  getProcedureRules as getContract,
  setProcedureRules as setContract,
} from '@tiendo/contracts/dossiers/procedure-rules.ts';
import { listProcedures as listContract } from '@tiendo/contracts/dossiers/procedures.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mount } from '../../shared/mount.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getProcedureRules } from './get-procedure-rules.ts';
import { listProcedures } from './list-procedures.ts';
import type { ProcedureRuleStore } from './procedure-rule-store.ts';
import { setProcedureRules } from './set-procedure-rules.ts';

export const procedureRoutes =
  (reference: ReadReference, store: ProcedureRuleStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = (caller: Caller) => ({ caller, today: dayInVietnam(now()) });
    mount(app, listContract, async () => listProcedures());
    mountGuarded(app, getContract, async ({ query, caller }) =>
      getProcedureRules(await reference(), store, query, who(caller)),
    );
    mountCommand(app, setContract, async ({ query, body, requestId, caller }) =>
      setProcedureRules(await reference(), store, { query, body }, { ...who(caller), requestId }),
    );
  };
