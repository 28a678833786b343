import {
  listPublishedFigures as figuresContract,
  listSources as sourcesContract,
} from '@tiendo/contracts/published-figures.ts';
import type { FastifyInstance } from 'fastify';
import { mount, whileDataStands } from '../../shared/mount.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { listPublishedFigures } from './list-published-figures.ts';
import { listSources } from './list-sources.ts';
import type { PublishedFigureReader } from './published-figure-reader.ts';

export const publishedFigureRoutes =
  (reference: ReadReference, reader: PublishedFigureReader) => async (app: FastifyInstance) => {
    mount(
      app,
      figuresContract,
      async ({ query, asked }) => listPublishedFigures(await reference(asked), reader, query),
      whileDataStands,
    );
    mount(
      app,
      sourcesContract,
      async ({ query, asked }) => listSources(await reference(asked), reader, query),
      whileDataStands,
    );
  };
