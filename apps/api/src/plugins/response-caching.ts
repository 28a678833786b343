import fastifyCompress from '@fastify/compress';
import fastifyEtag from '@fastify/etag';
import fastifyPlugin from 'fastify-plugin';

/**
 * Answers may be kept but are asked for again: a weak ETag of the body (it stays the same under
 * compression) and 304 where nothing changed. The ETag is made before the body is compressed; what must
 * not be kept has none.
 */
export const responseCaching = fastifyPlugin(async (app) => {
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    next();
  });
  await app.register(fastifyEtag, { weak: true });
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (reply.getHeader('cache-control') === 'no-store') reply.removeHeader('etag');
    next();
  });
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    requestEncodings: ['identity'],
    threshold: 1024,
  });
});
