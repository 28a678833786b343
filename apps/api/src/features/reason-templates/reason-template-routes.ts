import {
  listReasonTemplates as listContract,
  setReasonTemplates as setContract,
} from '@tiendo/contracts/dossiers/reason-templates.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReasonTemplateStore } from './reason-template-store.ts';

/** The reasons that reviewers keep for themselves. */
export const reasonTemplateRoutes = (store: ReasonTemplateStore) => async (app: FastifyInstance) => {
  const textsOf = async (userId: string) => ({ items: await store.of(userId) });
  mountGuarded(app, listContract, ({ caller }) => textsOf(caller.userId));
  mountCommand(app, setContract, async ({ caller, body }) => {
    await store.set(caller.userId, body.items);
    return textsOf(caller.userId);
  });
};
