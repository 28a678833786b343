import {
  listCouncilCandidates as candidatesContract,
  changeCouncilSession as changeContract,
  closeCouncilSession as closeContract,
  getCouncilSession as getContract,
  listCouncilSessions as listContract,
  openCouncilSession as openContract,
} from '@tiendo/contracts/dossiers/council.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../../shared/mount-command.ts';
import { mountGuarded } from '../../../shared/mount-guarded.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { changeSession } from './change-session.ts';
import { closeSession } from './close-session.ts';
import { openSession } from './open-session.ts';
import { getSession, listCandidates, listSessions } from './read-sessions.ts';

/** Sittings of the appraisal councils. */
export const councilRoutes =
  ({ read, store, now }: DossierRoutes) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<DossierDeps> => ({ reference: await read(), store });
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listSessions(await deps(), query, who({ caller })),
    );
    mountGuarded(app, getContract, async ({ params, caller }) =>
      getSession(await deps(), params.id, who({ caller })),
    );
    mountGuarded(app, candidatesContract, async ({ query, caller }) =>
      listCandidates(await deps(), query, who({ caller })),
    );
    mountCommand(app, openContract, async (input) => openSession(await deps(), input, who(input)));
    mountCommand(app, changeContract, async ({ params, version, body: minutes, ...input }) =>
      changeSession(await deps(), { ...params, version, minutes }, who(input)),
    );
    mountCommand(app, closeContract, async ({ params, version, ...input }) =>
      closeSession(await deps(), { ...params, version }, who(input)),
    );
  };
