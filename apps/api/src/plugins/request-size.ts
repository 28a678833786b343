import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type RequestSizeOptions = {
  readonly bodyBytes: number;
  readonly addressCharacters: number;
  /** The largest file that any command takes; each counts its own as it comes in. */
  readonly fileBytes: number;
};

/** What a form takes around its file. */
const formBytes = 16_384;

function tooLarge(limit: number): AppError {
  const code = 'body_too_large';
  return new AppError(code, [{ path: 'body', code, expected: String(limit) }]);
}

function tooLong(limit: number): AppError {
  const code = 'uri_too_long';
  return new AppError(code, [{ path: 'url', code, expected: String(limit) }]);
}

/** Reads and forgets a body of unstated length, up to the limit. */
async function passOver(request: FastifyRequest, limit: number): Promise<void> {
  let bytes = 0;
  for await (const chunk of request.raw) {
    bytes += Buffer.byteLength(chunk);
    if (bytes > limit) throw tooLarge(limit);
  }
}

/**
 * Refuses bodies and addresses over the limits on every address, also where no body is expected:
 * only what takes a file reads one, so any other body of unstated length is read here to find its size.
 */
export const requestSize = fastifyPlugin<RequestSizeOptions>(async (app, options) => {
  const { bodyBytes, addressCharacters, fileBytes } = options;
  app.addHook('onRequest', (request, _reply, next) => {
    const { url, headers } = request;
    if (url.length > addressCharacters) return next(tooLong(addressCharacters));
    const takesFile = request.routeOptions.config.command?.takesFile === true;
    const limit = takesFile ? fileBytes + formBytes : bodyBytes;
    if (Number(headers['content-length'] ?? 0) > limit) return next(tooLarge(limit));
    // A file of unstated length is counted as it is received.
    if (takesFile || headers['transfer-encoding'] === undefined) return next();
    passOver(request, bodyBytes).then(() => next(), next);
  });
});
