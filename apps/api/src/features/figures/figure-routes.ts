import type { AnswerOf, Endpoint, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { getAverage as averageContract } from '@tiendo/contracts/figures/average.ts';
import { getByUnit as byUnitContract } from '@tiendo/contracts/figures/by-unit.ts';
import { getChanges as changesContract } from '@tiendo/contracts/figures/changes.ts';
import { getCriteria as criteriaContract } from '@tiendo/contracts/figures/criteria.ts';
import { getCriterion as criterionContract } from '@tiendo/contracts/figures/criterion.ts';
import { getDistribution as distributionContract } from '@tiendo/contracts/figures/distribution.ts';
import { getFallenBelow as fallenBelowContract } from '@tiendo/contracts/figures/fallen-below.ts';
import { getMatrix as matrixContract } from '@tiendo/contracts/figures/matrix.ts';
import { getPace as paceContract } from '@tiendo/contracts/figures/pace.ts';
import { getRanking as rankingContract } from '@tiendo/contracts/figures/ranking.ts';
import { getRecognitions as recognitionsContract } from '@tiendo/contracts/figures/recognitions.ts';
import { getTrend as trendContract } from '@tiendo/contracts/figures/trend.ts';
import { getUnitStates as unitStatesContract } from '@tiendo/contracts/figures/unit-states.ts';
import type { FastifyInstance } from 'fastify';
import type { DataVersions } from '../../shared/data/data.ts';
import { mount, whileDataStands } from '../../shared/mount.ts';
import type { CriterionReader } from './criterion-reader.ts';
import type { FigureSources } from './figure-sources.ts';
import { getAverage } from './get-average.ts';
import { getByUnit } from './get-by-unit.ts';
import { getChanges } from './get-changes.ts';
import { getCriteria } from './get-criteria.ts';
import { getCriterion } from './get-criterion.ts';
import { getDistribution } from './get-distribution.ts';
import { getFallenBelow } from './get-fallen-below.ts';
import { getMatrix } from './get-matrix.ts';
import { getPace } from './get-pace.ts';
import { getRanking } from './get-ranking.ts';
import { getRecognitions } from './get-recognitions.ts';
import { getTrend } from './get-trend.ts';
import { getUnitStates } from './get-unit-states.ts';

type ReadSources = (asked?: DataVersions) => Promise<FigureSources>;

/** Mounts a figure: computed at once from the data in memory, and remembered while that stands. */
const figureMount =
  (app: FastifyInstance, sources: ReadSources) =>
  <E extends Endpoint>(contract: E, figure: (sources: FigureSources, query: QueryOf<E>) => AnswerOf<E>) =>
    mount(app, contract, async ({ query, asked }) => figure(await sources(asked), query), whileDataStands);

/** Figures of a unit at one date. */
export const figureAtDateRoutes = (sources: ReadSources) => async (app: FastifyInstance) => {
  const figure = figureMount(app, sources);
  figure(averageContract, getAverage);
  figure(byUnitContract, getByUnit);
  figure(distributionContract, getDistribution);
  figure(criteriaContract, getCriteria);
  figure(matrixContract, getMatrix);
  figure(recognitionsContract, getRecognitions);
  figure(fallenBelowContract, getFallenBelow);
  figure(unitStatesContract, getUnitStates);
};

/** Figures over a range of time. */
export const figureOverTimeRoutes = (sources: ReadSources) => async (app: FastifyInstance) => {
  const figure = figureMount(app, sources);
  figure(trendContract, getTrend);
  figure(changesContract, getChanges);
  figure(rankingContract, getRanking);
  figure(paceContract, getPace);
};

/** One criterion of one unit: read from memory, its snapshot and thresholds from the database. */
export const criterionRoutes =
  (sources: ReadSources, reader: CriterionReader) => async (app: FastifyInstance) => {
    mount(app, criterionContract, async ({ query }) => getCriterion(await sources(), reader, query));
  };
