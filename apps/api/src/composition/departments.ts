import type { FastifyPluginAsync } from 'fastify';
import { departmentCriteriaRoutes } from '../features/departments/criteria-routes.ts';
import { prismaCriteriaReader } from '../features/departments/prisma-criteria-reader.ts';
import { prismaRequestStore } from '../features/departments/prisma-request-store.ts';
import { prismaResponsibilityStore } from '../features/departments/prisma-responsibility-store.ts';
import { departmentRequestRoutes } from '../features/departments/request-routes.ts';
import { responsibilityRoutes } from '../features/departments/responsibility-routes.ts';
import type { Ground } from './ground.ts';

export const departmentFeatures = ({ database, current, now }: Ground): FastifyPluginAsync[] => [
  responsibilityRoutes(current, prismaResponsibilityStore(database), now),
  departmentCriteriaRoutes(current, prismaCriteriaReader(database), now),
  departmentRequestRoutes(current, prismaRequestStore(database), now),
];
