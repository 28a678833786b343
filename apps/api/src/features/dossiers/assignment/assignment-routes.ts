import {
  assignDossier as assignContract,
  listReviewers as reviewersContract,
} from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../../shared/mount-command.ts';
import { mountGuarded } from '../../../shared/mount-guarded.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { assignDossier } from './assign-dossier.ts';
import { listReviewers } from './list-reviewers.ts';

/** Who holds dossiers, and until when. */
export const assignmentRoutes =
  ({ read, store, now }: DossierRoutes) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<DossierDeps> => ({ reference: await read(), store });
    mountGuarded(app, reviewersContract, async ({ params, caller }) =>
      listReviewers(await deps(), params, who({ caller })),
    );
    mountCommand(app, assignContract, async ({ params, version, body, ...input }) =>
      assignDossier(await deps(), { ...params, version, body }, who(input)),
    );
  };
