import type { AreaOperations } from '../endpoint.ts';
import { getAverage } from '../figures/average.ts';
import { getByUnit } from '../figures/by-unit.ts';
import { getChanges } from '../figures/changes.ts';
import { getCriteria } from '../figures/criteria.ts';
import { getCriterion } from '../figures/criterion.ts';
import { getDistribution } from '../figures/distribution.ts';
import { getFallenBelow } from '../figures/fallen-below.ts';
import { figureFiles } from '../figures/figure-file.ts';
import { getMatrix } from '../figures/matrix.ts';
import { getPace } from '../figures/pace.ts';
import { getRanking } from '../figures/ranking.ts';
import { getRecognitions } from '../figures/recognitions.ts';
import { getTrend } from '../figures/trend.ts';
import { getUnitStates } from '../figures/unit-states.ts';
import { getPageFile } from '../page-file.ts';
import { listPublishedFigures, listSources } from '../published-figures.ts';
import { getSnapshot, listSnapshots } from '../snapshots.ts';
import { listTargets } from '../targets.ts';

/** Figures of what was accepted, and what they stand on: snapshots, published figures and targets. */
export const figures: AreaOperations = {
  endpoints: [
    getAverage,
    getByUnit,
    getTrend,
    getDistribution,
    getCriteria,
    getMatrix,
    getCriterion,
    getChanges,
    getRanking,
    getFallenBelow,
    getPace,
    getRecognitions,
    getUnitStates,
    listSnapshots,
    getSnapshot,
    listPublishedFigures,
    listSources,
    listTargets,
  ],
  files: [...Object.values(figureFiles), getPageFile],
};
