import type { FastifyPluginAsync } from 'fastify';
import { dossierFileRoutes } from '../features/dossiers/dossier-file-routes.ts';
import { dossierRoutes, reviewRoutes } from '../features/dossiers/dossier-routes.ts';
import { prismaDossierStore } from '../features/dossiers/prisma-dossier-store.ts';
import { evidenceOn } from './evidence.ts';
import type { Ground } from './ground.ts';

/** Dossiers of recognition with their files and reviews. */
export function dossierFeatures(ground: Ground): FastifyPluginAsync[] {
  const { database, current, trail, now } = ground;
  const routes = { read: current, store: prismaDossierStore(database), now };
  return [
    dossierRoutes(routes),
    reviewRoutes(routes),
    dossierFileRoutes({ ...routes, ...evidenceOn(ground), trail }),
  ];
}
