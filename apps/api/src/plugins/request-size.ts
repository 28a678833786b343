import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type RequestSizeOptions = { readonly bodyBytes: number; readonly addressCharacters: number };

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
 * no endpoint reads one, so a body of unstated length is read here to find its size.
 */
export const requestSize = fastifyPlugin<RequestSizeOptions>(async (app, options) => {
  const { bodyBytes, addressCharacters } = options;
  app.addHook('onRequest', (request, _reply, next) => {
    const { url, headers } = request;
    if (url.length > addressCharacters) return next(tooLong(addressCharacters));
    if (Number(headers['content-length'] ?? 0) > bodyBytes) return next(tooLarge(bodyBytes));
    if (headers['transfer-encoding'] === undefined) return next();
    passOver(request, bodyBytes).then(() => next(), next);
  });
});
