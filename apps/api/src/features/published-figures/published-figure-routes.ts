import {
  listPublishedFigures as figuresContract,
  listSources as sourcesContract,
} from '@tiendo/contracts/published-figures.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { listPublishedFigures } from './list-published-figures.ts';
import { listSources } from './list-sources.ts';
import type { PublishedFigureReader } from './published-figure-reader.ts';

export const publishedFigureRoutes =
  (reference: ReadReference, reader: PublishedFigureReader) => async (app: FastifyInstance) => {
    mount(app, figuresContract, async ({ query }) => listPublishedFigures(await reference(), reader, query));
    mount(app, sourcesContract, async ({ query }) => listSources(await reference(), reader, query));
  };
