import {
  getUnitLineage as lineageContract,
  listUnits as listContract,
  getUnit as unitContract,
} from '@tiendo/contracts/units.ts';
import type { FastifyInstance } from 'fastify';
import { mount, whileDataStands } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getUnit } from './get-unit.ts';
import { getUnitLineage } from './get-unit-lineage.ts';
import { listUnits } from './list-units.ts';
import type { UnitReader } from './unit-reader.ts';

export const unitRoutes = (reference: ReadReference, reader: UnitReader) => async (app: FastifyInstance) => {
  mount(
    app,
    listContract,
    async ({ query, asked }) => listUnits(await reference(asked), reader, query),
    whileDataStands,
  );
  mount(
    app,
    unitContract,
    async ({ params, query, asked }) => getUnit(await reference(asked), reader, params.id, query.asOf),
    whileDataStands,
  );
  mount(
    app,
    lineageContract,
    async ({ params, query, asked }) => getUnitLineage(await reference(asked), params.id, query.asOf),
    whileDataStands,
  );
};
