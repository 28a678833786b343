import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { DataVersions } from '../shared/data/data.ts';
import { type ReadyAnswer, sendNotModified, sendReady } from './ready-answer.ts';

/** An answer as it was given at some versions of the data. */
export type RememberedAnswer = {
  readonly versions: DataVersions;
  readonly etag: string;
  readonly answer: ReadyAnswer;
};

/** The versions of the data as they are now, the same object while they are the same. */
export type VersionsNow = () => DataVersions | Promise<DataVersions>;

/** Answers by their addresses. */
export type AnswerMemory = LRUCache<string, RememberedAnswer>;

/** What a remembered answer takes beside its body: its address, headers and compressed forms. */
const overheadBytes = 2048;

/** A memory that holds at most so many bytes, those answers longest that were asked for last. */
export const answerMemory = (bytes: number): AnswerMemory =>
  new LRUCache({
    maxSize: bytes,
    sizeCalculation: ({ answer }, url) => Math.ceil(1.5 * answer.bytes) + url.length + overheadBytes,
  });

/** Whether the caller holds the answer of this ETag already. */
export const isConfirmed = (headers: IncomingHttpHeaders, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(/,\s*/).includes(etag);

/** A body, which no question has, is for those to look at who refuse it. */
const isPlainQuestion = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers['transfer-encoding'] === undefined && headers['content-length'] === undefined;

/**
 * Answers from memory what was asked before and still stands, and hands everything else on. It stands
 * before the framework because finding a route and reading a query takes longer than finding the
 * answer; for the same reason such answers are not counted against the limit of requests.
 */
export function fromMemoryFirst(
  memory: AnswerMemory,
  versions: VersionsNow,
  otherwise: RequestListener,
): RequestListener {
  const answerAt = (now: DataVersions, request: IncomingMessage, response: ServerResponse) => {
    const known = memory.get(request.url ?? '');
    if (known?.versions !== now) return otherwise(request, response);
    if (isConfirmed(request.headers, known.etag)) return sendNotModified(response, known.answer);
    sendReady(request, response, known.answer);
  };
  return (request, response) => {
    if (!isPlainQuestion(request) || !memory.has(request.url ?? '')) return otherwise(request, response);
    const now = versions();
    if (!(now instanceof Promise)) return answerAt(now, request, response);
    now.then(
      (read) => answerAt(read, request, response),
      () => otherwise(request, response),
    );
  };
}
