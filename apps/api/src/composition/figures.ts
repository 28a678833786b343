import type { FastifyPluginAsync } from 'fastify';
import {
  criterionRoutes,
  figureAtDateRoutes,
  figureOverTimeRoutes,
} from '../features/figures/figure-routes.ts';
import { figureFileRoutes } from '../features/figures/files/figure-file-routes.ts';
import { prismaCriterionReader } from '../features/figures/prisma-criterion-reader.ts';
import { publicPageRoutes } from '../features/figures/public-pages/public-page-routes.ts';
import { prismaPublishedFigureReader } from '../features/published-figures/prisma-published-figure-reader.ts';
import { publishedFigureRoutes } from '../features/published-figures/published-figure-routes.ts';
import { prismaSnapshotReader } from '../features/snapshots/prisma-snapshot-reader.ts';
import { snapshotRoutes } from '../features/snapshots/snapshot-routes.ts';
import { prismaTargetReader } from '../features/targets/prisma-target-reader.ts';
import { targetRoutes } from '../features/targets/target-routes.ts';
import type { Ground } from './ground.ts';

/** Figures, the files they are written to, and what they stand on. */
export function figureFeatures({ database, current, files, config, build }: Ground): FastifyPluginAsync[] {
  const written = { files, publicAddress: config.publicAddress, build };
  return [
    figureAtDateRoutes(current),
    figureOverTimeRoutes(current),
    criterionRoutes(current, prismaCriterionReader(database)),
    publicPageRoutes(current, written),
    figureFileRoutes(current, written),
    snapshotRoutes(current, prismaSnapshotReader(database)),
    targetRoutes(current, prismaTargetReader(database)),
    publishedFigureRoutes(current, prismaPublishedFigureReader(database)),
  ];
}
