import type { FastifyPluginAsync } from 'fastify';
import { evidenceRoutes } from '../features/reports/evidence-routes.ts';
import { prismaPresence } from '../features/reports/prisma-presence.ts';
import { prismaReportStore } from '../features/reports/prisma-report-store.ts';
import { reportBatchRoutes } from '../features/reports/report-batch-routes.ts';
import { reportDecisionRoutes } from '../features/reports/report-decision-routes.ts';
import { reportRoutes } from '../features/reports/report-routes.ts';
import { prismaRoundStore } from '../features/rounds/prisma-round-store.ts';
import { roundRoutes } from '../features/rounds/round-routes.ts';
import { evidenceOn } from './evidence.ts';
import type { Ground } from './ground.ts';

/** Rounds, and the reports of communes with their evidence. */
export function reportingFeatures(ground: Ground): FastifyPluginAsync[] {
  const { database, current, trail, now } = ground;
  const store = prismaReportStore(database);
  return [
    roundRoutes(current, prismaRoundStore(database), now),
    reportRoutes(current, store, now),
    reportDecisionRoutes(current, store, now),
    reportBatchRoutes(current, store, prismaPresence(database), now),
    evidenceRoutes({ ...evidenceOn(ground), store, trail, read: current, now }),
  ];
}
