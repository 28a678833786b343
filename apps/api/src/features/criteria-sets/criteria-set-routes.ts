import {
  listCriteriaSets as listContract,
  getCriteriaSet as setContract,
} from '@tiendo/contracts/criteria-sets.ts';
import type { FastifyInstance } from 'fastify';
import type { CriteriaSetDirectory } from '../../shared/criteria-set-directory.ts';
import { mount } from '../../shared/mount.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import type { CriteriaSetReader } from './criteria-set-reader.ts';
import { getCriteriaSet } from './get-criteria-set.ts';
import { listCriteriaSets } from './list-criteria-sets.ts';

export const criteriaSetRoutes =
  (units: UnitDirectory, sets: CriteriaSetDirectory, reader: CriteriaSetReader) =>
  async (app: FastifyInstance) => {
    mount(app, listContract, ({ query }) => listCriteriaSets(units, reader, query));
    mount(app, setContract, ({ params }) => getCriteriaSet(units, sets, reader, params.code));
  };
