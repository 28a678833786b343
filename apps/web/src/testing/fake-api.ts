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

/**
 * Stands for the server: answers by path, a function by the query asked for. Gives the addresses
 * that were called.
 */
export function fakeApi(answers: Answers): { calls: URL[] } {
  const calls: URL[] = [];
  const answer = async (input: string) => {
    const url = new URL(input, 'http://server');
    calls.push(url);
    const path = decodeURIComponent(url.pathname.slice(apiBase.length));
    const found = answers[path];
    if (found === undefined) return responseOf(problemAnswer('not_found', 404));
    return responseOf(typeof found === 'function' ? await found(url.searchParams) : found);
  };
  vi.stubGlobal('fetch', answer);
  return { calls };
}
