import fastifyUnderPressure from '@fastify/under-pressure';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type OverloadOptions = { readonly maxEventLoopDelayMs: number };

const retryAfterSeconds = 5;

/** Sheds load with 503 while the process cannot keep up; 0 turns it off. */
export const overload = fastifyPlugin<OverloadOptions>(async (app, { maxEventLoopDelayMs }) => {
  if (maxEventLoopDelayMs === 0) return;
  await app.register(fastifyUnderPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    pressureHandler: (request, reply) => {
      if (request.url === '/healthz') return;
      reply.header('retry-after', retryAfterSeconds);
      throw new AppError('overloaded');
    },
  });
});
