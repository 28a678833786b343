import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { AppError } from '../shared/app-error.ts';
import { problemOf } from './problem-details.ts';

function refusalOf(error: ConnectionError): AppError {
  return new AppError(error.code === 'HPE_HEADER_OVERFLOW' ? 'uri_too_long' : 'invalid_request');
}

/** Answers what is not HTTP, or has too long a head, with a problem document, then hangs up. */
export function answerMalformedRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const document = problemOf(refusalOf(error), { headers: {}, id: crypto.randomUUID() });
  const body = JSON.stringify(document);
  socket.end(
    [
      `HTTP/1.1 ${document.status} ${document.status === 414 ? 'URI Too Long' : 'Bad Request'}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
