import type { FastifyPluginAsync } from 'fastify';
import { criteriaSetRoutes } from '../features/criteria-sets/criteria-set-routes.ts';
import { prismaCriteriaSetReader } from '../features/criteria-sets/prisma-criteria-set-reader.ts';
import { instanceRoutes } from '../features/instance/instance-routes.ts';
import { prismaInstanceReader } from '../features/instance/prisma-instance-reader.ts';
import { prismaReorganisationReader } from '../features/reorganisations/prisma-reorganisation-reader.ts';
import { reorganisationRoutes } from '../features/reorganisations/reorganisation-routes.ts';
import { prismaUnitReader } from '../features/units/prisma-unit-reader.ts';
import { unitRoutes } from '../features/units/unit-routes.ts';
import type { Ground } from './ground.ts';

export const referenceFeatures = ({ database, current, version }: Ground): FastifyPluginAsync[] => [
  instanceRoutes(current, prismaInstanceReader(database), version),
  unitRoutes(current, prismaUnitReader(database)),
  reorganisationRoutes(current, prismaReorganisationReader(database)),
  criteriaSetRoutes(current, prismaCriteriaSetReader(database)),
];
