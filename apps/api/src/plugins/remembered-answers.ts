import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { type DataVersions, versionText } from '../shared/data/data.ts';
import { type AnswerMemory, isConfirmed, type VersionsNow } from './answer-memory.ts';
import { type ReadyAnswer, readyAnswer, sendReady } from './ready-answer.ts';

export type RememberedAnswersOptions = {
  readonly memory: AnswerMemory;
  readonly versions: VersionsNow;
  /** Names the code that answers: other code may give another answer from the same data. */
  readonly build: string;
};

/** Headers that tell something of one request and are not remembered. */
const ofTheRequest = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

/** Makes the ETag of versions once for as long as they stand. */
function etagsOf(build: string): (versions: DataVersions) => string {
  let last: { versions: DataVersions; etag: string } | null = null;
  return (versions) => {
    if (last?.versions !== versions) last = { versions, etag: `W/"${versionText(versions)}-${build}"` };
    return last.etag;
  };
}

/**
 * Remembers answers, and confirms with 304 what a caller holds, before anything is checked or
 * computed: an answer is good while no part of the data has another version. The version is asked of
 * the database at every request, so that what another process changed is seen too; requests at one
 * time share the question. The ETag is made of the version and the code, and is the same in every
 * process. Only answers of routes that say so are remembered, and only those with status 200.
 */
export const rememberedAnswers = fastifyPlugin<RememberedAnswersOptions>(
  async (app, { memory, versions, build }) => {
    const etagOf = etagsOf(build);
    const confirm = async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = await versions();
      const etag = etagOf(asked);
      if (isConfirmed(request.headers, etag)) return reply.header('etag', etag).code(304).send();
      request.dataVersions = asked;
      request.etag = etag;
    };
    app.decorateRequest('dataVersions', undefined);
    app.decorateRequest('etag', undefined);
    app.decorateReply('sendReady', function send(this: FastifyReply, ready: ReadyAnswer) {
      const { request, raw } = this;
      for (const name of ofTheRequest)
        if (this.hasHeader(name)) raw.setHeader(name, String(this.getHeader(name)));
      this.hijack();
      sendReady(request, raw, ready);
      return this;
    });
    app.decorateReply('sendRemembered', function sendRemembered(this: FastifyReply, answer: unknown) {
      const { request } = this;
      const { dataVersions, etag = '' } = request;
      const ready = readyAnswer(String(this.serialize(answer)), etag);
      if (dataVersions !== undefined)
        memory.keep(request.url, { versions: dataVersions, etag, answer: ready });
      return this.sendReady(ready);
    });
    app.addHook('onRoute', (route) => {
      if (route.config?.remembered === true) route.onRequest = [...[route.onRequest ?? []].flat(), confirm];
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
    etag: string | undefined;
  }
  interface FastifyReply {
    /** Sends an answer that is ready, with its own headers. */
    sendReady(answer: ReadyAnswer): FastifyReply;
    /** Sends the answer, and gives it again to whoever asks the same while the data stands. */
    sendRemembered(answer: unknown): FastifyReply;
  }
}
