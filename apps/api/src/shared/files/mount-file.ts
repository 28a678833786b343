import { hash } from 'node:crypto';
import type { FileEndpoint, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { RenderTask } from '@tiendo/renderer/render-task.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isConfirmed } from '../../plugins/answer-memory.ts';
import { readyFile } from '../../plugins/ready-answer.ts';
import { AppError } from '../app-error.ts';
import type { DataVersions } from '../data/data.ts';
import { refuseOtherMethods, routePath } from '../route-path.ts';
import type { FileMemory } from './file-memory.ts';

/** What a file is to be written from, under the hash of it. */
export type OfferedFile = { readonly key: string; readonly task: RenderTask };

/** A task as it is offered; `build` names the code that writes, which may write the same task otherwise. */
export const offeredFile = (build: string, task: RenderTask): OfferedFile => ({
  key: hash('sha256', JSON.stringify([build, task]), 'base64url'),
  task,
});

export type FileHandler<E extends FileEndpoint> = (input: {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  asked: DataVersions | undefined;
}) => Promise<OfferedFile>;

const retryAfterSeconds = 2;

/** Equal content has the same ETag in every process: a weak one where it is sent compressed to those who take it so. */
const etagOf = ({ key, task }: OfferedFile): string => ('html' in task ? `W/"${key}"` : `"${key}"`);

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileMemory,
  offer: () => Promise<OfferedFile>,
): Promise<FastifyReply> {
  const { key, task } = await offer();
  const etag = etagOf({ key, task });
  if (isConfirmed(request.headers, etag)) return reply.header('etag', etag).code(304).send();
  const file = await files.file(key, task);
  if (request.method === 'GET' && !('html' in task)) await request.tellExport();
  const { url, dataVersions: versions } = request;
  const securityHeaders = reply.securityHeaders(file.contentType);
  if (versions) files.note(url, { versions, key, etag, securityHeaders });
  return reply.sendReady(readyFile(file, etag, securityHeaders));
}

/**
 * Serves a file by what it is made of, and notes it, so that its address is answered from memory while the data stands.
 * Where too many are being written the refusal says when to ask again.
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
    config: { file: endpoint, remembered: true },
    schema: { params: endpoint.params, querystring: endpoint.query },
    handler: (request, reply) => {
      const { params, query, dataVersions: asked } = request;
      const offer = () => handler({ params: params as ParamsOf<E>, query: query as QueryOf<E>, asked });
      return answerWithFile(request, reply, files, offer);
    },
  });
  refuseOtherMethods(app, endpoint);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    file?: FileEndpoint;
  }
}
