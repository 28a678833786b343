import {
  listPublishedFigures as figuresContract,
  listSources as sourcesContract,
} from '@tiendo/contracts/published-figures.ts';
import type { FastifyInstance } from 'fastify';
import { mount } from '../../shared/mount.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import { listPublishedFigures } from './list-published-figures.ts';
import { listSources } from './list-sources.ts';
import type { PublishedFigureReader } from './published-figure-reader.ts';

export const publishedFigureRoutes =
  (directory: UnitDirectory, reader: PublishedFigureReader) => async (app: FastifyInstance) => {
    mount(app, figuresContract, ({ query }) => listPublishedFigures(directory, reader, query));
    mount(app, sourcesContract, ({ query }) => listSources(directory, reader, query));
  };
