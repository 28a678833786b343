import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type HealthOptions = {
  /** Resolves when the database answers and holds the schema that this code needs; rejects otherwise. */
  readonly checkReady: () => Promise<void>;
};

/** `/healthz`: the process answers. `/readyz`: the database does too, and is migrated. */
export const health = fastifyPlugin<HealthOptions>(async (app, { checkReady }) => {
  const unlisted = { schema: { hide: true } };
  app.get('/healthz', unlisted, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  app.get('/readyz', unlisted, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await checkReady();
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      throw new AppError('not_ready', [], { cause: error });
    }
    return { status: 'ready' };
  });
});
