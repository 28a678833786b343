import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Encoding = 'br' | 'gzip' | 'identity';

/** A body in one encoding with all headers of its answer. */
type ReadyForm = { readonly headers: OutgoingHttpHeaders; readonly body: string | Buffer };

/** An answer to give again, in the encodings that were asked for so far. */
export type ReadyAnswer = {
  /** Of the body as it is. */
  readonly bytes: number;
  readonly forms: Partial<Record<Encoding, ReadyForm>> & { readonly identity: ReadyForm };
};

const leastCompressed = 1024;
/** Up to here a text goes out with its headers in one piece; above, bytes made once save more. */
const mostAsText = 16_384;

const compress = {
  br: (body: string | Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<string | Buffer, Buffer>(gzip),
};

/** The answer with the headers that it was given with, those that are of one request left out. */
export function readyAnswer(text: string, given: ReturnType<FastifyReply['getHeaders']>): ReadyAnswer {
  const ofTheAnswer = Object.entries(given).filter(([name]) => !/ratelimit|^retry-after$/.test(name));
  const bytes = Buffer.byteLength(text);
  const headers = {
    ...Object.fromEntries(ofTheAnswer),
    'content-length': bytes,
    vary: 'accept-encoding',
  };
  const body = bytes > mostAsText ? Buffer.from(text) : text;
  return { bytes, forms: { identity: { headers, body } } };
}

/** The encoding to answer in; one that is refused by a weight of 0 is not taken. */
function encodingFor({ headers }: FastifyRequest, { bytes }: ReadyAnswer): Encoding {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || bytes < leastCompressed) return 'identity';
  const offers = String(accepted)
    .split(',')
    .map((one) => one.trim());
  const takes = (name: string) =>
    offers.some((offer) => offer.startsWith(name) && !/;\s*q=0(\.0*)?$/.test(offer));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

async function compressedForm({ forms }: ReadyAnswer, encoding: 'br' | 'gzip'): Promise<ReadyForm> {
  const body = await compress[encoding](forms.identity.body);
  const headers = {
    ...forms.identity.headers,
    'content-length': body.length,
    'content-encoding': encoding,
  };
  const form = { headers, body };
  forms[encoding] = form;
  return form;
}

function sendForm(reply: FastifyReply, { headers, body }: ReadyForm): void {
  reply.hijack();
  reply.raw.writeHead(200, Object.assign({}, headers, reply.getHeaders()));
  reply.raw.end(body);
}

/** Sends what is ready, past everything that would look at it again; `failed` where it cannot be compressed. */
export function sendReady(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReadyAnswer,
  failed: (error: Error) => void,
): void {
  const encoding = encodingFor(request, answer);
  const form = answer.forms[encoding];
  if (form !== undefined) sendForm(reply, form);
  else if (encoding !== 'identity')
    compressedForm(answer, encoding).then((made) => sendForm(reply, made), failed);
}
