import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { type DataVersions, versionText } from '../shared/data/data.ts';

export type RememberedAnswersOptions = {
  /** The versions of the data as they are now. */
  readonly versions: () => Promise<DataVersions>;
  /** Names the code that answers: other code may give another answer from the same data. */
  readonly build: string;
  /** The most that is remembered, in bytes of bodies. */
  readonly bytes: number;
};

/** An answer as it was given at a version. */
type Remembered = { version: string; etag: string; contentType: string; body: string };

/** What a remembered answer takes beside its body. */
const overheadBytes = 512;

const digest = (text: string): string => createHash('sha1').update(text).digest('base64url').slice(0, 12);

const isConfirmed = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(/,\s*/).includes(etag);

/**
 * Answers from memory, or with 304, before anything is checked or computed: an answer is good while
 * no part of the data has another version. The version is asked of the database at every request, so
 * that what another process changed is seen too; requests at one time share the question. The ETag
 * is made of the address, the version and the code, and is the same in every process. Only answers
 * of routes that say so are remembered, and only those with status 200.
 */
export const rememberedAnswers = fastifyPlugin<RememberedAnswersOptions>(
  async (app, { versions, build, bytes }) => {
    const memory = new LRUCache<string, Remembered>({
      maxSize: bytes,
      sizeCalculation: ({ body }, url) => body.length + url.length + overheadBytes,
    });
    const answerFromMemory = (request: FastifyRequest, reply: FastifyReply, known: Remembered) => {
      reply.header('etag', known.etag);
      if (isConfirmed(request, known.etag)) return reply.code(304).send();
      return reply.header('content-type', known.contentType).send(known.body);
    };
    app.decorateRequest('dataVersions', undefined);
    app.addHook('onRequest', async (request, reply) => {
      if (request.routeOptions.config.remembered !== true) return;
      const asked = await versions();
      const version = versionText(asked);
      const known = memory.get(request.url);
      if (known?.version === version) return answerFromMemory(request, reply, known);
      const etag = `W/"${version}-${digest(`${build} ${request.url}`)}"`;
      reply.header('etag', etag);
      if (isConfirmed(request, etag)) return reply.code(304).send();
      request.dataVersions = asked;
    });
    app.addHook('onSend', async (request, reply, payload) => {
      const asked = request.dataVersions;
      if (asked === undefined) return;
      if (reply.statusCode !== 200 || typeof payload !== 'string') {
        reply.removeHeader('etag');
        return;
      }
      memory.set(request.url, {
        version: versionText(asked),
        etag: String(reply.getHeader('etag')),
        contentType: String(reply.getHeader('content-type')),
        body: payload,
      });
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
