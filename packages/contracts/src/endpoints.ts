import { getCriteriaSet, listCriteriaSets } from './criteria-sets.ts';
import type { Endpoint } from './endpoint.ts';
import { getAverage } from './figures/average.ts';
import { getByUnit } from './figures/by-unit.ts';
import { getChanges } from './figures/changes.ts';
import { getCriteria } from './figures/criteria.ts';
import { getDistribution } from './figures/distribution.ts';
import { getFallenBelow } from './figures/fallen-below.ts';
import { getMatrix } from './figures/matrix.ts';
import { getPace } from './figures/pace.ts';
import { getRanking } from './figures/ranking.ts';
import { getRecognitions } from './figures/recognitions.ts';
import { getTrend } from './figures/trend.ts';
import { getInstance } from './instance.ts';
import { listPublishedFigures, listSources } from './published-figures.ts';
import { getReorganisation, listReorganisations } from './reorganisations.ts';
import { getSnapshot, listSnapshots } from './snapshots.ts';
import { listTargets } from './targets.ts';
import { getUnit, getUnitLineage, listUnits } from './units.ts';

/** Every operation below /api/v1. A test walks this list: mounted, in OpenAPI, with errors and an access rule. */
export const endpoints: readonly Endpoint[] = [
  getInstance,
  listUnits,
  getUnit,
  getUnitLineage,
  listReorganisations,
  getReorganisation,
  listCriteriaSets,
  getCriteriaSet,
  getAverage,
  getByUnit,
  getTrend,
  getDistribution,
  getCriteria,
  getMatrix,
  getChanges,
  getRanking,
  getFallenBelow,
  getPace,
  getRecognitions,
  listSnapshots,
  getSnapshot,
  listPublishedFigures,
  listSources,
  listTargets,
];
