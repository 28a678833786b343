import type { FastifyPluginAsync } from 'fastify';
import { criteriaSetRoutes } from './features/criteria-sets/criteria-set-routes.ts';
import { prismaCriteriaSetReader } from './features/criteria-sets/prisma-criteria-set-reader.ts';
import { figureAtDateRoutes, figureOverTimeRoutes } from './features/figures/figure-routes.ts';
import { prismaProgressReader } from './features/figures/prisma-progress-reader.ts';
import { prismaUnitMarks } from './features/figures/prisma-unit-marks.ts';
import { instanceRoutes } from './features/instance/instance-routes.ts';
import { prismaInstanceReader } from './features/instance/prisma-instance-reader.ts';
import { prismaPublishedFigureReader } from './features/published-figures/prisma-published-figure-reader.ts';
import { publishedFigureRoutes } from './features/published-figures/published-figure-routes.ts';
import { prismaSnapshotReader } from './features/snapshots/prisma-snapshot-reader.ts';
import { snapshotRoutes } from './features/snapshots/snapshot-routes.ts';
import { prismaTargetReader } from './features/targets/prisma-target-reader.ts';
import { targetRoutes } from './features/targets/target-routes.ts';
import { prismaUnitReader } from './features/units/prisma-unit-reader.ts';
import { unitRoutes } from './features/units/unit-routes.ts';
import { prismaCriteriaSetDirectory } from './shared/prisma-criteria-set-directory.ts';
import type { Database } from './shared/prisma-database.ts';
import { prismaReadiness } from './shared/prisma-readiness.ts';
import { prismaSourceDirectory } from './shared/prisma-source-directory.ts';
import { prismaUnitDirectory } from './shared/prisma-unit-directory.ts';

/** What the app serves and how it knows that it can. */
export type Composition = {
  readonly version: string;
  readonly checkReady: () => Promise<void>;
  readonly features: readonly FastifyPluginAsync[];
};

/** Every feature over one database. */
export function compose(database: Database, version: string): Composition {
  const units = prismaUnitDirectory(database);
  const sets = prismaCriteriaSetDirectory(database);
  const sources = prismaSourceDirectory(database);
  const progress = prismaProgressReader(database);
  const marks = prismaUnitMarks(database);
  const figures = { units, sets, sources, progress, marks };
  return {
    version,
    checkReady: prismaReadiness(database),
    features: [
      instanceRoutes(prismaInstanceReader(database, units), version),
      unitRoutes(units, prismaUnitReader(database)),
      criteriaSetRoutes(units, sets, prismaCriteriaSetReader(database)),
      figureAtDateRoutes(figures),
      figureOverTimeRoutes(figures),
      snapshotRoutes(units, sets, prismaSnapshotReader(database)),
      targetRoutes(units, prismaTargetReader(database)),
      publishedFigureRoutes(units, prismaPublishedFigureReader(database)),
    ],
  };
}
