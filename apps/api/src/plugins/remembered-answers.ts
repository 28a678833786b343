import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
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

type Encoding = 'br' | 'gzip' | 'identity';

/** An answer as it was given at a version, in the encodings that were asked for so far. */
type Remembered = {
  version: string;
  etag: string;
  contentType: string;
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
};

/** What a remembered answer takes beside its body: its address, headers and compressed forms. */
const overheadBytes = 1024;
const leastCompressed = 1024;

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** The encoding to answer in; one that is refused by a weight of 0 is not taken. */
function encodingFor({ headers }: FastifyRequest, { bodies }: Remembered): Encoding {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || bodies.identity.length < leastCompressed) return 'identity';
  const offers = String(accepted)
    .split(',')
    .map((one) => one.trim());
  const takes = (name: string) =>
    offers.some((offer) => offer.startsWith(name) && !/;\s*q=0(\.0*)?$/.test(offer));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

async function bodyIn(known: Remembered, encoding: Encoding): Promise<Buffer> {
  const ready = known.bodies[encoding];
  if (ready !== undefined || encoding === 'identity') return ready ?? known.bodies.identity;
  const body = await compress[encoding](known.bodies.identity);
  known.bodies[encoding] = body;
  return body;
}

/** Sends bytes that are ready, past everything that would look at them again. */
function sendReady(reply: FastifyReply, known: Remembered, encoding: Encoding, body: Buffer): void {
  const headers: OutgoingHttpHeaders = {
    etag: known.etag,
    'cache-control': 'no-cache',
    'content-type': known.contentType,
    'content-length': body.length,
    vary: 'accept-encoding',
  };
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  reply.hijack();
  reply.raw.writeHead(200, Object.assign(headers, reply.getHeaders()));
  reply.raw.end(body);
}

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
      sizeCalculation: ({ bodies }, url) =>
        Math.ceil(1.5 * bodies.identity.length) + url.length + overheadBytes,
    });
    const answerFromMemory = async (request: FastifyRequest, reply: FastifyReply, known: Remembered) => {
      if (isConfirmed(request, known.etag)) return reply.header('etag', known.etag).code(304).send();
      const encoding = encodingFor(request, known);
      sendReady(reply, known, encoding, await bodyIn(known, encoding));
      return reply;
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
        bodies: { identity: Buffer.from(payload) },
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
