import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf, Endpoint } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { z } from 'zod';
import { i18n } from '../i18n/i18n.ts';
import { CallError, failureOf, readRefusal } from './failure.ts';

type InputOf<E extends Endpoint> = { params?: z.input<E['params']>; query?: z.input<E['query']> };

/** Sent to the window when the server says that nobody is signed in any more. */
export const signedOut = 'tiendo:signed-out';

/** Sends a request in the language of the page; rejects with a CallError where there is no connection. */
export async function send(url: string, { headers, ...init }: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, headers: { 'Accept-Language': i18n.language, ...headers } });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new CallError({ kind: 'offline' });
  }
}

/** The refusal as an error; the page is told where a session was lost. */
async function refusal(response: Response): Promise<CallError> {
  const failure = await readRefusal(response);
  if (failure.kind === 'problem' && failure.problem.code === 'signed_out')
    window.dispatchEvent(new Event(signedOut));
  return new CallError(failure);
}

/** The answer of an operation, checked against its contract; rejects with a CallError. */
export async function readAnswer<E extends { response: z.ZodType }>(
  endpoint: E,
  response: Response,
): Promise<AnswerOf<E>> {
  if (!response.ok) throw await refusal(response);
  const body: unknown = await response.json().catch(() => null);
  const parsed = endpoint.response.safeParse(body);
  if (parsed.success) return parsed.data as AnswerOf<E>;
  throw new CallError({
    kind: 'unexpected',
    status: response.status,
    requestId: response.headers.get('x-request-id'),
  });
}

/** A refusal stays a refusal; only a lost connection or a failing server is worth another try. */
function worthRetrying(count: number, error: Error): boolean {
  const failure = failureOf(error);
  const passing = failure.kind !== 'problem' || failure.problem.status >= 500;
  return passing && count < 1;
}

/** The query of one call. Its address is its key, so equal calls are made once. */
export function answerQuery<E extends Endpoint>(endpoint: E, input: InputOf<E> = {}) {
  const url = urlOf(endpoint, input);
  return queryOptions({
    queryKey: [url],
    queryFn: async ({ signal }) => readAnswer(endpoint, await send(url, { signal })),
    staleTime: 60_000,
    retry: worthRetrying,
    retryOnMount: false,
  });
}
