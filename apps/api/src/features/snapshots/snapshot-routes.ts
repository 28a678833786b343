import {
  listSnapshots as listContract,
  getSnapshot as snapshotContract,
} from '@tiendo/contracts/snapshots.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getSnapshot } from './get-snapshot.ts';
import { listSnapshots } from './list-snapshots.ts';
import type { SnapshotReader } from './snapshot-reader.ts';

export const snapshotRoutes =
  (reference: ReadReference, reader: SnapshotReader) => async (app: FastifyInstance) => {
    mount(app, listContract, async ({ query }) => listSnapshots(await reference(), reader, query));
    mount(app, snapshotContract, async ({ params }) => getSnapshot(await reference(), reader, params.id));
  };
