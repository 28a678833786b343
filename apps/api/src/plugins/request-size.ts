import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type RequestSizeOptions = { readonly bodyBytes: number; readonly addressCharacters: number };

function tooLarge(limit: number): AppError {
  const code = 'body_too_large';
  return new AppError(code, [{ path: 'body', code, expected: String(limit) }]);
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
  app.addHook('onRequest', async (request) => {
    if (request.url.length > options.addressCharacters) {
      const code = 'uri_too_long';
      throw new AppError(code, [{ path: 'url', code, expected: String(options.addressCharacters) }]);
    }
    if (Number(request.headers['content-length'] ?? 0) > options.bodyBytes) throw tooLarge(options.bodyBytes);
    if (request.headers['transfer-encoding'] !== undefined) await passOver(request, options.bodyBytes);
  });
});
