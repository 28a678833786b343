import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RenderedFile } from '@tiendo/renderer/render-task.ts';
import { dataHeaders } from './security-headers.ts';

type Encoding = 'br' | 'gzip' | 'identity';

/** A body in one encoding with all headers of its answer; in a text each character stands for a byte. */
type ReadyForm = { readonly headers: OutgoingHttpHeaders; readonly body: Buffer | string };

/** An answer to give again, in the encodings that were asked for so far. */
export type ReadyAnswer = {
  /** Of the body as it is. */
  readonly bytes: number;
  /** Whether it is sent compressed to those who take it so. */
  readonly compressible: boolean;
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

function answerOf(body: Buffer | string, own: OutgoingHttpHeaders, compressible: boolean): ReadyAnswer {
  const bytes = body.length;
  const headers = {
    ...own,
    'content-length': bytes,
    'cache-control': 'no-cache',
    ...(compressible ? { vary: 'accept-encoding' } : {}),
  };
  return { bytes, compressible, forms: { identity: { headers, body } } };
}

/** The answer of a text of JSON under its ETag. */
export const readyAnswer = (json: string, etag: string): ReadyAnswer =>
  answerOf(bytesOf(json), { ...dataHeaders, 'content-type': 'application/json; charset=utf-8', etag }, true);

/** The answer of a file under its ETag. Of files pages alone shrink: pictures are small, and their fonts compressed already. */
export function readyFile(
  { bytes, contentType, fileName }: RenderedFile,
  etag: string,
  security: Readonly<Record<string, string>>,
): ReadyAnswer {
  const headers = {
    ...security,
    'content-type': contentType,
    'content-disposition': `inline; filename="${fileName}"`,
    etag,
  };
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return answerOf(body, headers, contentType.startsWith('text/html'));
}

/** The encoding to answer in; one that is refused by a weight of 0 is not taken. */
function encodingFor(accepted: IncomingHttpHeaders['accept-encoding'], answer: ReadyAnswer): Encoding {
  const { bytes, compressible } = answer;
  if (accepted === undefined || !compressible || bytes < leastCompressed) return 'identity';
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
