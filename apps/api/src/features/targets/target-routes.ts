import { listTargets as contract } from '@tiendo/contracts/targets.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import { listTargets } from './list-targets.ts';
import type { TargetReader } from './target-reader.ts';

export const targetRoutes = (units: UnitDirectory, reader: TargetReader) => async (app: FastifyInstance) => {
  mount(app, contract, ({ query }) => listTargets(units, reader, query));
};
