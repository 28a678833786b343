import { getInstance as contract } from '@tiendo/contracts/instance.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { getInstance } from './get-instance.ts';
import type { InstanceReader } from './instance-reader.ts';

export const instanceRoutes =
  (reference: ReadReference, reader: InstanceReader, version: string) => async (app: FastifyInstance) => {
    mount(app, contract, async () => getInstance(await reference(), reader, version));
  };
