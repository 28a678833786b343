import type { FastifyPluginAsync } from 'fastify';
import { evidenceRoutes } from '../features/reports/evidence-routes.ts';
import { prismaPresence } from '../features/reports/prisma-presence.ts';
import { prismaReportStore } from '../features/reports/prisma-report-store.ts';
import { reportBatchRoutes } from '../features/reports/report-batch-routes.ts';
import { reportDecisionRoutes } from '../features/reports/report-decision-routes.ts';
import { reportRoutes } from '../features/reports/report-routes.ts';
import { prismaRoundStore } from '../features/rounds/prisma-round-store.ts';
import { roundRoutes } from '../features/rounds/round-routes.ts';
import { evidenceFolder } from '../shared/evidence/evidence-folder.ts';
import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { prismaEvidenceRegister } from '../shared/evidence/prisma-evidence-register.ts';
import type { Ground } from './ground.ts';

/** Rounds, and the reports of communes with their evidence. */
export function reportingFeatures({ database, current, trail, config, now }: Ground): FastifyPluginAsync[] {
  const { dataDirectory, evidenceBytes: mostBytes } = config;
  const store = prismaReportStore(database);
  const files = evidenceStore({
    folder: evidenceFolder(dataDirectory),
    maxBytes: mostBytes,
    register: prismaEvidenceRegister(database),
  });
  return [
    roundRoutes(current, prismaRoundStore(database), now),
    reportRoutes(current, store, now),
    reportDecisionRoutes(current, store, now),
    reportBatchRoutes(current, store, prismaPresence(database), now),
    evidenceRoutes({ store, files, mostBytes, trail, read: current, now }),
  ];
}
