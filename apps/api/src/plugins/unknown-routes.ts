import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';
import { sendProblem } from './problem-details.ts';

/** Addresses that nobody serves are refused before any body is read. */
export const unknownRoutes = fastifyPlugin(async (app) => {
  app.addHook('onRequest', async (request) => {
    if (request.is404) throw new AppError('not_found');
  });
  app.setNotFoundHandler((request, reply) => sendProblem(new AppError('not_found'), request, reply));
});
