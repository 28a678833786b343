import { getCriteriaSet as setContract } from '@tiendo/contracts/criteria-set.ts';
import { listCriteriaSets as listContract } from '@tiendo/contracts/criteria-sets.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import type { CriteriaSetReader } from './criteria-set-reader.ts';
import { getCriteriaSet } from './get-criteria-set.ts';
import { listCriteriaSets } from './list-criteria-sets.ts';

export const criteriaSetRoutes =
  (reference: ReadReference, reader: CriteriaSetReader) => async (app: FastifyInstance) => {
    mount(app, listContract, async ({ query }) => listCriteriaSets(await reference(), query));
    mount(app, setContract, async ({ params }) => getCriteriaSet(await reference(), reader, params.code));
  };
