import {
  listReorganisations as listContract,
  getReorganisation as reorganisationContract,
} from '@tiendo/contracts/reorganisations.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getReorganisation } from './get-reorganisation.ts';
import { listReorganisations } from './list-reorganisations.ts';
import type { ReorganisationReader } from './reorganisation-reader.ts';

export const reorganisationRoutes =
  (reference: ReadReference, reader: ReorganisationReader) => async (app: FastifyInstance) => {
    mount(app, listContract, async ({ query }) => listReorganisations(await reference(), reader, query));
    mount(app, reorganisationContract, async ({ params }) =>
      getReorganisation(await reference(), reader, params.id),
    );
  };
