import type { FastifyPluginAsync } from 'fastify';
import { assignmentRoutes } from '../features/dossiers/assignment/assignment-routes.ts';
import { councilRoutes } from '../features/dossiers/council/council-routes.ts';
import { dossierFileRoutes } from '../features/dossiers/dossier-file-routes.ts';
import { dossierRoutes, reviewRoutes } from '../features/dossiers/dossier-routes.ts';
import { paperRoutes } from '../features/dossiers/papers/paper-routes.ts';
import { recognitionPaperRoutes } from '../features/dossiers/papers/recognition-paper-routes.ts';
import { prismaDossierStore } from '../features/dossiers/prisma-dossier-store.ts';
import { recognitionRoutes } from '../features/dossiers/recognition/recognition-routes.ts';
import { dossierTableRoutes } from '../features/dossiers/tables/table-routes.ts';
import { talkRoutes } from '../features/dossiers/talk/talk-routes.ts';
import { visitRoutes } from '../features/dossiers/visits/visit-routes.ts';
import { prismaReasonTemplateStore } from '../features/reason-templates/prisma-reason-template-store.ts';
import { reasonTemplateRoutes } from '../features/reason-templates/reason-template-routes.ts';
import { mailWithin } from '../shared/jobs/mail-queue.ts';
import { evidenceOn } from './evidence.ts';
import type { Ground } from './ground.ts';

/** Dossiers of recognition with their files and reviews. */
export function dossierFeatures(ground: Ground): FastifyPluginAsync[] {
  const { database, current, trail, now, jobs, siteAddress } = ground;
  const letters = { mail: mailWithin(jobs), siteAddress };
  const routes = { read: current, store: prismaDossierStore(database, letters), now };
  const evidence = evidenceOn(ground);
  return [
    dossierRoutes(routes),
    reviewRoutes(routes),
    talkRoutes(routes),
    dossierFileRoutes({ ...routes, ...evidence, trail }),
    paperRoutes({ ...routes, files: evidence.files, trail }),
    recognitionPaperRoutes({ ...routes, read: current, trail }),
    dossierTableRoutes({ ...routes, read: current }),
    councilRoutes(routes),
    recognitionRoutes({ ...routes, read: current }),
    assignmentRoutes(routes),
    visitRoutes({ ...routes, ...evidence }),
    reasonTemplateRoutes(prismaReasonTemplateStore(database)),
  ];
}
