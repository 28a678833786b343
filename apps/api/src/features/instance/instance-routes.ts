import { getInstance as contract } from '@tiendo/contracts/instance.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import { getInstance } from './get-instance.ts';
import type { InstanceReader } from './instance-reader.ts';

export const instanceRoutes = (reader: InstanceReader, version: string) => async (app: FastifyInstance) => {
  mount(app, contract, () => getInstance(reader, version));
};
