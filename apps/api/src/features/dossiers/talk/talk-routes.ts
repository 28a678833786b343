import {
  addDossierComment as addContract,
  listDossierComments as listContract,
  listDossierReaders as readersContract,
  resolveDossierComment as resolveContract,
} from '@tiendo/contracts/dossiers/dossier-talk.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../../shared/mount-command.ts';
import { mountGuarded } from '../../../shared/mount-guarded.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { addComment, resolveComment } from './add-comment.ts';
import { listComments, listReaders } from './list-comments.ts';

/** What is said about dossiers. */
export const talkRoutes =
  ({ read, store, now }: DossierRoutes) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<DossierDeps> => ({ reference: await read(), store });
    mountGuarded(app, listContract, async ({ params, query, caller }) =>
      listComments(await deps(), { ...params, query }, who({ caller })),
    );
    mountGuarded(app, readersContract, async ({ params, query: { q }, caller }) =>
      listReaders(await deps(), { ...params, q }, who({ caller })),
    );
    mountCommand(app, addContract, async ({ params, ...input }) =>
      addComment(await deps(), { ...params, ...input }, who(input)),
    );
    mountCommand(app, resolveContract, async ({ params, body, ...input }) =>
      resolveComment(await deps(), { ...params, ...body }, who(input)),
    );
  };
