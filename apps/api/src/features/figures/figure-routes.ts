import { getAverage as averageContract } from '@tiendo/contracts/figures/average.ts';
import { getByUnit as byUnitContract } from '@tiendo/contracts/figures/by-unit.ts';
import { getChanges as changesContract } from '@tiendo/contracts/figures/changes.ts';
import { getCriteria as criteriaContract } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution as distributionContract } from '@tiendo/contracts/figures/distribution.ts';
import { getMatrix as matrixContract } from '@tiendo/contracts/figures/matrix.ts';
import { getRecognitions as recognitionsContract } from '@tiendo/contracts/figures/recognitions.ts';
import { getTrend as trendContract } from '@tiendo/contracts/figures/trend.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { FigureSources } from './figure-sources.ts';
import { getAverage } from './get-average.ts';
import { getByUnit } from './get-by-unit.ts';
import { getChanges } from './get-changes.ts';
import { getCriteria } from './get-criteria.ts';
import { getDistribution } from './get-distribution.ts';
import { getMatrix } from './get-matrix.ts';
import { getRecognitions } from './get-recognitions.ts';
import { getTrend } from './get-trend.ts';

/** Figures of a unit at one date. */
export const figureAtDateRoutes = (sources: () => Promise<FigureSources>) => async (app: FastifyInstance) => {
  mount(app, averageContract, async ({ query }) => getAverage(await sources(), query));
  mount(app, byUnitContract, async ({ query }) => getByUnit(await sources(), query));
  mount(app, distributionContract, async ({ query }) => getDistribution(await sources(), query));
  mount(app, criteriaContract, async ({ query }) => getCriteria(await sources(), query));
  mount(app, matrixContract, async ({ query }) => getMatrix(await sources(), query));
  mount(app, recognitionsContract, async ({ query }) => getRecognitions(await sources(), query));
};

/** Figures over a range of time. */
export const figureOverTimeRoutes =
  (sources: () => Promise<FigureSources>) => async (app: FastifyInstance) => {
    mount(app, trendContract, async ({ query }) => getTrend(await sources(), query));
    mount(app, changesContract, async ({ query }) => getChanges(await sources(), query));
  };
