import type { FileEndpoint, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { RenderedFile } from '@tiendo/renderer/render-task.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isConfirmed } from '../../plugins/answer-memory.ts';
import { AppError } from '../app-error.ts';
import type { DataVersions } from '../data/data.ts';
import { refuseOtherMethods, routePath } from '../mount.ts';

/** A file that can be had: named by what it is made of before it is made. */
export type OfferedFile = { readonly key: string; make(): Promise<RenderedFile> };

export type FileHandler<E extends FileEndpoint> = (input: {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  asked: DataVersions | undefined;
}) => Promise<OfferedFile>;

const retryAfterSeconds = 2;

/** Sends a file with the name to keep it under; equal content has the same strong ETag in every process. */
async function sendFile(reply: FastifyReply, { key, make }: OfferedFile): Promise<FastifyReply> {
  const etag = `"${key}"`;
  reply.header('etag', etag).header('cache-control', 'no-cache');
  if (isConfirmed(reply.request.headers, etag)) return reply.code(304).send();
  const { bytes, contentType, fileName } = await make();
  return reply
    .header('content-type', contentType)
    .header('content-disposition', `inline; filename="${fileName}"`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Serves an endpoint of the contract that answers with a file; its input is checked before the handler. */
export function mountFile<E extends FileEndpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: FileHandler<E>,
): void {
  const url = routePath(endpoint);
  app.route({
    method: endpoint.method,
    url,
    // Pictures are small and their fonts are compressed already.
    config: { file: endpoint, compress: false },
    schema: { params: endpoint.params, querystring: endpoint.query },
    handler: async (request, reply) => {
      const { params, query, dataVersions: asked } = request;
      const offered = await handler({ params: params as ParamsOf<E>, query: query as QueryOf<E>, asked });
      return sendFile(reply, offered).catch((error: unknown) => {
        reply.removeHeader('etag');
        if (error instanceof AppError && error.code === 'figures_busy')
          reply.header('retry-after', retryAfterSeconds);
        throw error;
      });
    },
  });
  refuseOtherMethods(app, url);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    file?: FileEndpoint;
  }
}
