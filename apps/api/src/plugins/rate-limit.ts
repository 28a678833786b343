import fastifyRateLimit from '@fastify/rate-limit';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type RateLimitOptions = { readonly requestsPerMinute: number };

/**
 * Requests a minute from one address, told in `RateLimit-*` headers. Pages, their files and health
 * checks are not counted.
 */
export const rateLimit = fastifyPlugin<RateLimitOptions>(async (app, { requestsPerMinute }) => {
  if (requestsPerMinute === 0) return;
  await app.register(fastifyRateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: () => new AppError('rate_limited'),
  });
});
