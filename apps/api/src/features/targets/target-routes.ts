import { listTargets as contract } from '@tiendo/contracts/targets.ts';
import type { FastifyInstance } from 'fastify';
import { mount, whileDataStands } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { listTargets } from './list-targets.ts';
import type { TargetReader } from './target-reader.ts';

export const targetRoutes =
  (reference: ReadReference, reader: TargetReader) => async (app: FastifyInstance) => {
    mount(
      app,
      contract,
      async ({ query, asked }) => listTargets(await reference(asked), reader, query),
      whileDataStands,
    );
  };
