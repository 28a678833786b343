import type { Problem } from '@tiendo/contracts/problem.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import { vi } from 'vitest';
import type { Answers } from './answers.ts';

export const problemAnswer = (code: Problem['code'], status: number): Problem => ({
  type: `/api/docs/problems#${code}`,
  title: 'Không trả lời được',
  status,
  detail: `Chi tiết của ${code}.`,
  code,
  requestId: '7f3a21bc-0000',
  issues: [],
});

function responseOf(answer: unknown): Response {
  const refused =
    typeof answer === 'object' && answer !== null && 'requestId' in answer && 'status' in answer;
  return Response.json(answer, { status: refused ? Number(answer.status) : 200 });
}

export type Sent = { method: string; path: string; body: unknown };

/**
 * Stands for the server: answers by path, those to changes by method and path (`POST /session`); a function is asked
 * with the query and the body. Gives the addresses that were called, and the changes that were sent.
 */
export function fakeApi(answers: Answers): { calls: URL[]; sent: Sent[] } {
  const calls: URL[] = [];
  const sent: Sent[] = [];
  const answer = async (input: string, { method = 'GET', body }: RequestInit = {}) => {
    const url = new URL(input, 'http://server');
    calls.push(url);
    const path = decodeURIComponent(url.pathname.slice(apiBase.length));
    const json: unknown = typeof body === 'string' ? JSON.parse(body) : null;
    if (method !== 'GET') sent.push({ method, path, body: json });
    const found = answers[method === 'GET' ? path : `${method} ${path}`];
    if (found === undefined) return responseOf(problemAnswer('not_found', 404));
    const told = typeof found === 'function' ? await found(url.searchParams, json) : found;
    return told instanceof Response ? told : responseOf(told);
  };
  vi.stubGlobal('fetch', answer);
  return { calls, sent };
}
