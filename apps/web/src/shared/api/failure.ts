import { type Problem, problem } from '@tiendo/contracts/problem.ts';

/** Why a call gave no answer: no connection, a problem document, or something not understood. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'unexpected'; status: number | null; requestId: string | null };

/** The error that a failed call throws. */
export class CallError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind === 'problem' ? failure.problem.detail : failure.kind);
    this.name = 'CallError';
    this.failure = failure;
  }
}

/** What went wrong, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  return error instanceof CallError ? error.failure : { kind: 'unexpected', status: null, requestId: null };
}

/** The code a reader can quote to the people who run the server. */
export function failureCode(failure: Failure): string | null {
  if (failure.kind === 'problem') return failure.problem.requestId;
  return failure.kind === 'unexpected' ? failure.requestId : null;
}

/** Reads the body of a refusal. */
export async function readRefusal(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = problem.safeParse(body);
  if (parsed.success) return { kind: 'problem', problem: parsed.data };
  return {
    kind: 'unexpected',
    status: response.status,
    requestId: response.headers.get('x-request-id'),
  };
}
