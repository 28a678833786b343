import { type ProblemCode, problemCode } from '@tiendo/contracts/problem.ts';
import type { FastifyRequest, FastifySchemaValidationError } from 'fastify';
import { AppError, type AppIssue } from '../shared/app-error.ts';

type InputPart = 'params' | 'querystring' | 'body' | 'headers';

const longestEcho = 64;

/** Fields of bodies that hold secrets, which no answer repeats. */
const secretFields = new Set(['password', 'current', 'token', 'code']);

const isSecret = (part: InputPart, path: readonly string[]): boolean =>
  part === 'body' && secretFields.has(path.at(-1) ?? '');

function givenValue(request: FastifyRequest, part: InputPart, path: readonly string[]): unknown {
  const input: unknown = part === 'querystring' ? request.query : request[part];
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function codeOf(issue: FastifySchemaValidationError, path: readonly string[], given: unknown): ProblemCode {
  const own = issue.keyword === 'custom' ? customCode(issue.params) : null;
  if (own === 'conflicting_parameters') return own;
  if (given === undefined) return 'missing_parameter';
  if (own !== null) return own;
  return path[0] === 'cursor' ? 'invalid_cursor' : 'invalid_value';
}

function customCode({ params }: Record<string, unknown>): ProblemCode | null {
  const code = typeof params === 'object' && params !== null ? Reflect.get(params, 'code') : null;
  const known = problemCode.safeParse(code);
  return known.success ? known.data : null;
}

function expectedOf({ params }: FastifySchemaValidationError): string | undefined {
  if (Array.isArray(params.values)) return params.values.join(', ');
  const [least, most] = [params.minimum, params.maximum];
  if (least !== undefined) return `≥ ${String(least)}`;
  return most === undefined ? undefined : `≤ ${String(most)}`;
}

function issuesOf(issue: FastifySchemaValidationError, request: FastifyRequest, part: InputPart): AppIssue[] {
  if (issue.keyword === 'unrecognized_keys') {
    const keys = Array.isArray(issue.params.keys) ? issue.params.keys : [];
    return keys.map((key) => ({ path: String(key).slice(0, longestEcho), code: 'unknown_parameter' }));
  }
  const path = issue.instancePath.split('/').filter((step) => step !== '');
  const given = givenValue(request, part, path);
  const code = codeOf(issue, path, given);
  const expected = expectedOf(issue);
  return [
    {
      path: path.join('.'),
      code,
      ...(typeof given === 'string' && !isSecret(part, path) ? { given: given.slice(0, longestEcho) } : {}),
      ...(expected === undefined ? {} : { expected }),
    },
  ];
}

/**
 * The refusal that a failed check of input becomes. Its code is that of its issues where they
 * share one, else `invalid_request`.
 */
export function validationError(
  failures: readonly FastifySchemaValidationError[],
  request: FastifyRequest,
  part: InputPart,
): AppError {
  const issues = failures.flatMap((failure) => issuesOf(failure, request, part));
  const codes = new Set(issues.map((issue) => issue.code));
  const [only] = codes.size === 1 ? codes : [];
  return new AppError(only ?? 'invalid_request', issues);
}
