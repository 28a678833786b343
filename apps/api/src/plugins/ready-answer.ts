import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dataHeaders } from './security-headers.ts';

type Encoding = 'br' | 'gzip' | 'identity';

/** A body in one encoding with all headers of its answer; in a text each character stands for a byte. */
type ReadyForm = { readonly headers: OutgoingHttpHeaders; readonly body: Buffer | string };

/** An answer to give again, in the encodings that were asked for so far. */
export type ReadyAnswer = {
  /** Of the body as it is. */
  readonly bytes: number;
  readonly forms: Partial<Record<Encoding, ReadyForm>> & { readonly identity: ReadyForm };
};

const leastCompressed = 1024;

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** A text of up to so many characters goes out with its headers in one piece, which is quicker than in two. */
const onePiece = 16_384;
const room = Buffer.allocUnsafeSlow(3 * onePiece);

/** The bytes of a text, encoded once; as a text where they are few, so that no buffer is left to collect. */
function bytesOf(text: string): Buffer | string {
  if (text.length > onePiece) return Buffer.from(text);
  return room.toString('latin1', 0, room.write(text));
}

const bufferOf = (body: Buffer | string): Buffer =>
  typeof body === 'string' ? Buffer.from(body, 'latin1') : body;

/** The answer of a text of JSON under its ETag. */
export function readyAnswer(json: string, etag: string): ReadyAnswer {
  const body = bytesOf(json);
  const bytes = body.length;
  const headers = {
    ...dataHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag,
  };
  return { bytes, forms: { identity: { headers, body } } };
}

/** The encoding to answer in; one that is refused by a weight of 0 is not taken. */
function encodingFor(accepted: IncomingHttpHeaders['accept-encoding'], { bytes }: ReadyAnswer): Encoding {
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
  const body = await compress[encoding](bufferOf(forms.identity.body));
  const headers = {
    ...forms.identity.headers,
    'content-length': body.length,
    'content-encoding': encoding,
  };
  const form: ReadyForm = { headers, body };
  forms[encoding] = form;
  return form;
}

function sendForm(response: ServerResponse, { headers, body }: ReadyForm): void {
  response.writeHead(200, headers);
  response.end(body, 'latin1');
}

/** Sends what is ready in the encoding that the request prefers; as it is where it cannot be compressed. */
export function sendReady(
  { headers }: { readonly headers: IncomingHttpHeaders },
  response: ServerResponse,
  answer: ReadyAnswer,
): void {
  const { identity } = answer.forms;
  const encoding = encodingFor(headers['accept-encoding'], answer);
  const form = answer.forms[encoding];
  if (form !== undefined || encoding === 'identity') sendForm(response, form ?? identity);
  else
    compressedForm(answer, encoding).then(
      (made) => sendForm(response, made),
      () => sendForm(response, identity),
    );
}

/** Confirms that what the caller holds still stands. */
export function sendNotModified(response: ServerResponse, { forms }: ReadyAnswer): void {
  const { 'content-length': _length, 'content-type': _type, ...headers } = forms.identity.headers;
  response.writeHead(304, headers);
  response.end();
}
