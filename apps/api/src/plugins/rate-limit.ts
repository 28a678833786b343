import fastifyRateLimit from '@fastify/rate-limit';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type RateLimitOptions = { readonly requestsPerMinute: number };

/**
 * Requests a minute from one address, told in `RateLimit-*` headers. Health checks and what stands ready, the pages of
 * the application and their files, are not counted; public pages are, whose figures are computed.
 */
export const rateLimit = fastifyPlugin<RateLimitOptions>(async (app, { requestsPerMinute }) => {
  if (requestsPerMinute === 0) return;
  await app.register(fastifyRateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    allowList: ({ url, routeOptions }) => !url.startsWith('/api/') && routeOptions.config.remembered !== true,
    errorResponseBuilder: () => new AppError('rate_limited'),
  });
});
