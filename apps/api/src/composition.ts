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
import type { Database } from './shared/prisma-database.ts';
import { prismaReadiness } from './shared/prisma-readiness.ts';
import { heldReference } from './shared/reference/held-reference.ts';
import { prismaReferenceStore } from './shared/reference/prisma-reference-store.ts';

/** What the app serves and how it knows that it can. */
export type Composition = {
  readonly version: string;
  readonly checkReady: () => Promise<void>;
  readonly features: readonly FastifyPluginAsync[];
};

/** Every feature over one database. */
export function compose(database: Database, version: string): Composition {
  const reference = heldReference(prismaReferenceStore(database));
  const progress = prismaProgressReader(database);
  const marks = prismaUnitMarks(database);
  const figures = async () => ({ ...(await reference()), progress, marks });
  return {
    version,
    checkReady: prismaReadiness(database),
    features: [
      instanceRoutes(reference, prismaInstanceReader(database), version),
      unitRoutes(reference, prismaUnitReader(database)),
      criteriaSetRoutes(reference, prismaCriteriaSetReader(database)),
      figureAtDateRoutes(figures),
      figureOverTimeRoutes(figures),
      snapshotRoutes(reference, prismaSnapshotReader(database)),
      targetRoutes(reference, prismaTargetReader(database)),
      publishedFigureRoutes(reference, prismaPublishedFigureReader(database)),
    ],
  };
}
