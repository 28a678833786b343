import type { ProblemCode } from '@tiendo/contracts/problem.ts';

/** What a message about one parameter may name. */
export type ProblemValues = {
  /** The value that was given. */
  readonly given?: string;
  /** What would be right: allowed values, a date, a limit. */
  readonly expected?: string;
};

export type AppIssue = ProblemValues & {
  /** The parameter, in dotted form. */
  readonly path: string;
  readonly code: ProblemCode;
};

type AppErrorOptions = ErrorOptions & { readonly current?: unknown; readonly retryAfterSeconds?: number };

/** An expected refusal: becomes a problem document with this code and its status. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly AppIssue[];
  /** The resource as it stands now, where a change was made to an older version of it. */
  readonly current?: unknown;
  /** When to try again, where that can be told. */
  readonly retryAfterSeconds?: number | undefined;

  constructor(code: ProblemCode, issues: readonly AppIssue[] = [], options: AppErrorOptions = {}) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.issues = issues;
    this.current = options.current;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** A refusal that one parameter is the reason of. */
export function parameterError(code: ProblemCode, path: string, values: ProblemValues = {}): AppError {
  return new AppError(code, [{ path, code, ...values }]);
}
