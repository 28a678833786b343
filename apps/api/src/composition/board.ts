import type { FastifyPluginAsync } from 'fastify';
import { boardRoutes } from '../features/board/board-routes.ts';
import { prismaBoardReader } from '../features/board/prisma-board-reader.ts';
import type { Ground } from './ground.ts';

export const boardFeatures = ({ database, current, config, now }: Ground): FastifyPluginAsync[] => [
  boardRoutes(current, prismaBoardReader(database), { now, reminderHour: config.reminderHour }),
];
