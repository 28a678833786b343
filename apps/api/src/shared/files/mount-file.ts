import type { FileEndpoint, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isConfirmed } from '../../plugins/answer-memory.ts';
import { AppError } from '../app-error.ts';
import type { DataVersions } from '../data/data.ts';
import { refuseOtherMethods, routePath } from '../mount.ts';
import type { FileMemory } from './file-memory.ts';

/** What a file is to be written from, under the hash of it. */
export type OfferedFile = { readonly key: string; readonly task: RenderTask };

export type FileHandler<E extends FileEndpoint> = (input: {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  asked: DataVersions | undefined;
}) => Promise<OfferedFile>;

const retryAfterSeconds = 2;

/** Equal content has the same strong ETag in every process. */
const etagOf = (key: string): string => `"${key}"`;

function sendFile(reply: FastifyReply, key: string, file: RenderedFile): FastifyReply {
  const { bytes, contentType, fileName } = file;
  return reply
    .header('etag', etagOf(key))
    .header('content-type', contentType)
    .header('content-disposition', `inline; filename="${fileName}"`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

const sendConfirmation = (reply: FastifyReply, key: string): FastifyReply =>
  reply.header('etag', etagOf(key)).code(304).send();

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileMemory,
  offer: () => Promise<OfferedFile>,
): Promise<FastifyReply> {
  const { url, headers, dataVersions } = request;
  const holds = (key: string) => isConfirmed(headers, etagOf(key));
  const known = dataVersions && files.at(url, dataVersions);
  if (known)
    return holds(known.key) ? sendConfirmation(reply, known.key) : sendFile(reply, known.key, known.file);
  const { key, task } = await offer();
  if (holds(key)) return sendConfirmation(reply, key);
  const file = await files.file(key, task);
  if (dataVersions) files.note(url, dataVersions, key);
  return sendFile(reply, key, file);
}

/**
 * Serves a file from memory: by its address while the data stands, else by what it is made of. Where too many are being
 * written the refusal says when to ask again.
 */
export const answerWithFile = (
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileMemory,
  offer: () => Promise<OfferedFile>,
): Promise<FastifyReply> =>
  answer(request, reply, files, offer).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'figures_busy')
      reply.header('retry-after', retryAfterSeconds);
    throw error;
  });

/** Serves an endpoint of the contract that answers with a file; its input is checked before the handler. */
export function mountFile<E extends FileEndpoint>(
  app: FastifyInstance,
  endpoint: E,
  files: FileMemory,
  handler: FileHandler<E>,
): void {
  const url = routePath(endpoint);
  app.route({
    method: endpoint.method,
    url,
    // Pictures are small and their fonts are compressed already.
    config: { file: endpoint, remembered: true, compress: false },
    schema: { params: endpoint.params, querystring: endpoint.query },
    handler: (request, reply) => {
      const { params, query, dataVersions: asked } = request;
      const offer = () => handler({ params: params as ParamsOf<E>, query: query as QueryOf<E>, asked });
      return answerWithFile(request, reply, files, offer);
    },
  });
  refuseOtherMethods(app, url);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    file?: FileEndpoint;
  }
}
