import {
  getUnitLineage as lineageContract,
  listUnits as listContract,
  getUnit as unitContract,
} from '@tiendo/contracts/units.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import { getUnit } from './get-unit.ts';
import { getUnitLineage } from './get-unit-lineage.ts';
import { listUnits } from './list-units.ts';
import type { UnitReader } from './unit-reader.ts';

export const unitRoutes = (directory: UnitDirectory, reader: UnitReader) => async (app: FastifyInstance) => {
  mount(app, listContract, ({ query }) => listUnits(directory, reader, query));
  mount(app, unitContract, ({ params, query }) => getUnit(directory, reader, params.id, query.asOf));
  mount(app, lineageContract, ({ params, query }) =>
    getUnitLineage(directory, reader, params.id, query.asOf),
  );
};
