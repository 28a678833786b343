import type { FastifyPluginAsync } from 'fastify';
import { prismaSavedViewStore } from '../features/saved-views/prisma-saved-view-store.ts';
import { savedViewRoutes } from '../features/saved-views/saved-view-routes.ts';
import type { Ground } from './ground.ts';

export const savedViewFeatures = ({ database }: Ground): FastifyPluginAsync[] => [
  savedViewRoutes(prismaSavedViewStore(database)),
];
