import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';
import { methodNotAllowed } from '../shared/route-path.ts';
import { sendProblem } from './problem-details.ts';

const readingMethods = ['GET', 'HEAD'];

/** Addresses that nobody serves, or not by this method, are refused before any body is read. */
export const unknownRoutes = fastifyPlugin(async (app) => {
  app.addHook('onRequest', (request, reply, next) => {
    if (!request.is404) return next();
    const url = request.url.split('?', 1)[0] ?? '';
    next(
      app.hasRoute({ method: 'GET', url })
        ? methodNotAllowed(reply, readingMethods)
        : new AppError('not_found'),
    );
  });
  app.setNotFoundHandler((request, reply) => sendProblem(new AppError('not_found'), request, reply));
});
