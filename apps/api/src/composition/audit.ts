import type { FastifyPluginAsync } from 'fastify';
import { auditRoutes } from '../features/audit/audit-routes.ts';
import { prismaAuditReader } from '../features/audit/prisma-audit-reader.ts';
import type { Ground } from './ground.ts';

export const auditFeatures = ({ database, current, trail, now }: Ground): FastifyPluginAsync[] => [
  auditRoutes({ reference: current, reader: prismaAuditReader(database), trail, now }),
];
