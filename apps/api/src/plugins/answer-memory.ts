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

/** Answers that can be given again, by their addresses. */
export type AnswersByAddress = {
  has(url: string): boolean;
  get(url: string): RememberedAnswer | undefined;
};

/** Answers by their addresses, all of the same versions of the data. */
export type AnswerMemory = AnswersByAddress & {
  /** Keeps an answer, unless it were to drive out others and was not asked for before. */
  keep(url: string, remembered: RememberedAnswer): void;
};

/** What a remembered answer takes beside its body: its address, headers and compressed forms. */
const overheadBytes = 2048;

const bytesOf = (url: string, { answer }: RememberedAnswer): number =>
  Math.ceil(1.5 * answer.bytes) + url.length + overheadBytes;

/** Addresses whose first asking is known of at a time, at least. */
const firstAskings = 4096;

/** Tells whether an address was asked for before, of those that were asked for last. */
function recentAskings(): (url: string) => boolean {
  let [recent, older] = [new Set<string>(), new Set<string>()];
  return (url) => {
    if (recent.has(url) || older.has(url)) return true;
    if (recent.size >= firstAskings) [recent, older] = [new Set(), recent];
    recent.add(url);
    return false;
  };
}

/**
 * A memory that holds at most so many bytes, those answers longest that were asked for last. Once it is
 * full an answer is let in when it is asked for again: questions that are asked once, however many, do
 * not drive out those that many ask. Answers of data that has changed since are let go together.
 */
export function answerMemory(bytes: number): AnswerMemory {
  const answers = new LRUCache<string, RememberedAnswer>({ maxSize: bytes });
  const wasAsked = recentAskings();
  let versions: DataVersions | null = null;
  return {
    has: (url) => answers.has(url),
    get: (url) => answers.get(url),
    keep: (url, remembered) => {
      if (remembered.versions !== versions) answers.clear();
      versions = remembered.versions;
      const size = bytesOf(url, remembered);
      if (answers.calculatedSize + size <= bytes || wasAsked(url)) answers.set(url, remembered, { size });
    },
  };
}

const opaqueTag = (etag: string): string => etag.replace(/^W\//, '');

/** Whether the caller holds the answer of this ETag already; weak and strong are one here (RFC 9110, 13.1.2). */
export const isConfirmed = (headers: IncomingHttpHeaders, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(/,\s*/).map(opaqueTag).includes(opaqueTag(etag));

/** A body, which no question has, is for those to look at who refuse it. */
const isPlainQuestion = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers['transfer-encoding'] === undefined && headers['content-length'] === undefined;

/** Tells of a request that was answered from memory. */
export type AnsweredFromMemory = (request: IncomingMessage, response: ServerResponse) => void;

export type FromMemoryOptions = {
  readonly tell: AnsweredFromMemory;
  /** Answers what is not remembered. */
  readonly otherwise: RequestListener;
};

/**
 * Answers from memory what was asked before and still stands, and hands everything else on. It stands
 * before the framework because finding a route and reading a query takes longer than finding the
 * answer; for the same reason such answers are not counted against the limit of requests.
 */
export function fromMemoryFirst(
  memories: readonly AnswersByAddress[],
  versions: VersionsNow,
  { tell, otherwise }: FromMemoryOptions,
): RequestListener {
  const memoryOf = ({ url = '' }: IncomingMessage) => memories.find((memory) => memory.has(url));
  const answerAt = (now: DataVersions, request: IncomingMessage, response: ServerResponse) => {
    const known = memoryOf(request)?.get(request.url ?? '');
    if (known?.versions !== now) return otherwise(request, response);
    if (isConfirmed(request.headers, known.etag)) sendNotModified(response, known.answer);
    else sendReady(request, response, known.answer);
    tell(request, response);
  };
  return (request, response) => {
    if (!isPlainQuestion(request) || memoryOf(request) === undefined) return otherwise(request, response);
    const now = versions();
    if (!(now instanceof Promise)) return answerAt(now, request, response);
    now.then(
      (read) => answerAt(read, request, response),
      () => otherwise(request, response),
    );
  };
}
