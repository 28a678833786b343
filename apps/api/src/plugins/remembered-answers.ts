import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction, onRequestHookHandler } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { type DataVersions, versionText } from '../shared/data/data.ts';
import { type ReadyAnswer, readyAnswer, sendReady } from './ready-answer.ts';

export type RememberedAnswersOptions = {
  /** The versions of the data as they are now, the same object while they are the same. */
  readonly versions: () => DataVersions | Promise<DataVersions>;
  /** Names the code that answers: other code may give another answer from the same data. */
  readonly build: string;
  /** The most that is remembered, in bytes of bodies. */
  readonly bytes: number;
};

/** An answer as it was given at some versions. */
type Remembered = { readonly versions: DataVersions; readonly etag: string; readonly answer: ReadyAnswer };

/** What a remembered answer takes beside its body: its address, headers and compressed forms. */
const overheadBytes = 2048;

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
      sizeCalculation: ({ answer }, url) => Math.ceil(1.5 * answer.bytes) + url.length + overheadBytes,
    });
    const answerAt = (
      asked: DataVersions,
      request: FastifyRequest,
      reply: FastifyReply,
      next: HookHandlerDoneFunction,
    ): void => {
      const known = memory.get(request.url);
      const ready = known?.versions === asked ? known : null;
      const etag = ready?.etag ?? `W/"${versionText(asked)}-${digest(`${build} ${request.url}`)}"`;
      if (isConfirmed(request, etag)) {
        reply.header('etag', etag).code(304).send();
      } else if (ready === null) {
        reply.header('etag', etag);
        request.dataVersions = asked;
        next();
      } else sendReady(request, reply, ready.answer, next);
    };
    const answerReady: onRequestHookHandler = (request, reply, next) => {
      const asked = versions();
      if (!(asked instanceof Promise)) return answerAt(asked, request, reply, next);
      asked.then((read) => answerAt(read, request, reply, next), next);
    };
    const remember = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      const asked = request.dataVersions;
      if (asked === undefined) return;
      if (reply.statusCode !== 200 || typeof payload !== 'string') {
        reply.removeHeader('etag');
        return;
      }
      const etag = String(reply.getHeader('etag'));
      memory.set(request.url, { versions: asked, etag, answer: readyAnswer(payload, reply.getHeaders()) });
    };
    app.decorateRequest('dataVersions', undefined);
    app.addHook('onRoute', (route) => {
      if (route.config?.remembered !== true) return;
      route.onRequest = [...[route.onRequest ?? []].flat(), answerReady];
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
