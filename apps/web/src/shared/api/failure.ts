import { type Problem, problem } from '@tiendo/contracts/problem.ts';

/**
 * Why there is nothing to show: no connection, a part of the program that is gone, a problem document, or something not
 * understood.
 */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'partMissing' }
  | { kind: 'problem'; problem: Problem; retryAfterSeconds: number | null }
  | { kind: 'unexpected'; status: number | null; requestId: string | null };

/** The error that a failed call throws. */
export class CallError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind === 'problem' ? failure.problem.detail : failure.kind, options);
    this.name = 'CallError';
    this.failure = failure;
  }
}

/** What went wrong, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  return error instanceof CallError ? error.failure : { kind: 'unexpected', status: null, requestId: null };
}

/** Whether a failure passes by itself: the line or the server comes back. */
export const isPassing = (failure: Failure): boolean =>
  failure.kind !== 'problem' || failure.problem.status >= 500 || failure.problem.status === 429;

/** Whether somebody else has changed it meanwhile. */
export const isConflict = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.problem.code === 'version_conflict';

/** The code a reader can quote to the people who run the server. */
export function failureCode(failure: Failure): string | null {
  if (failure.kind === 'problem') return failure.problem.requestId;
  return failure.kind === 'unexpected' ? failure.requestId : null;
}

/** The seconds that a server asks to wait; null where it asks for none. */
function waitAsked({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after'));
  return seconds > 0 ? seconds : null;
}

/** Reads the body of a refusal. */
export async function readRefusal(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = problem.safeParse(body);
  if (parsed.success)
    return { kind: 'problem', problem: parsed.data, retryAfterSeconds: waitAsked(response) };
  return {
    kind: 'unexpected',
    status: response.status,
    requestId: response.headers.get('x-request-id'),
  };
}
