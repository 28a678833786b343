import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { type DataVersions, versionText } from '../shared/data/data.ts';
import { type AnswerMemory, isConfirmed, type VersionsNow } from './answer-memory.ts';
import { readyAnswer } from './ready-answer.ts';

export type RememberedAnswersOptions = {
  readonly memory: AnswerMemory;
  readonly versions: VersionsNow;
  /** Names the code that answers: other code may give another answer from the same data. */
  readonly build: string;
};

const digest = (text: string): string => createHash('sha1').update(text).digest('base64url').slice(0, 12);

/**
 * Remembers answers, and confirms with 304 what a caller holds, before anything is checked or
 * computed: an answer is good while no part of the data has another version. The version is asked of
 * the database at every request, so that what another process changed is seen too; requests at one
 * time share the question. The ETag is made of the address, the version and the code, and is the same
 * in every process. Only answers of routes that say so are remembered, and only those with status 200.
 */
export const rememberedAnswers = fastifyPlugin<RememberedAnswersOptions>(
  async (app, { memory, versions, build }) => {
    const confirm = async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = await versions();
      const etag = `W/"${versionText(asked)}-${digest(`${build} ${request.url}`)}"`;
      reply.header('etag', etag);
      if (isConfirmed(request.headers, etag)) return reply.code(304).send();
      request.dataVersions = asked;
    };
    const remember = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      const asked = request.dataVersions;
      if (asked === undefined) return;
      if (reply.statusCode !== 200 || typeof payload !== 'string') {
        reply.removeHeader('etag');
        return;
      }
      reply.header('vary', 'accept-encoding');
      const etag = String(reply.getHeader('etag'));
      memory.set(request.url, { versions: asked, etag, answer: readyAnswer(payload, reply.getHeaders()) });
    };
    app.decorateRequest('dataVersions', undefined);
    app.addHook('onRoute', (route) => {
      if (route.config?.remembered !== true) return;
      route.onRequest = [...[route.onRequest ?? []].flat(), confirm];
      // Before the body is compressed.
      route.onSend = [remember, ...[route.onSend ?? []].flat()];
    });
  },
);

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether answers depend on the address and the data alone, so that they can be given again. */
    remembered?: boolean;
  }
  interface FastifyRequest {
    /** The versions that an answer not in memory is to be computed at. */
    dataVersions: DataVersions | undefined;
  }
}
