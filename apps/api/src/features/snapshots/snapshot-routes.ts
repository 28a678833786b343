import {
  listSnapshots as listContract,
  getSnapshot as snapshotContract,
} from '@tiendo/contracts/snapshots.ts';
import type { FastifyInstance } from 'fastify';
import type { CriteriaSetDirectory } from '../../shared/criteria-set-directory.ts';
import { mount } from '../../shared/mount.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import { getSnapshot } from './get-snapshot.ts';
import { listSnapshots } from './list-snapshots.ts';
import type { SnapshotReader } from './snapshot-reader.ts';

export const snapshotRoutes =
  (units: UnitDirectory, sets: CriteriaSetDirectory, reader: SnapshotReader) =>
  async (app: FastifyInstance) => {
    mount(app, listContract, ({ query }) => listSnapshots(units, sets, reader, query));
    mount(app, snapshotContract, ({ params }) => getSnapshot(units, sets, reader, params.id));
  };
