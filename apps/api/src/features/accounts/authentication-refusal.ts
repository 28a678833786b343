import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { isAPIError } from 'better-auth/api';
import { AppError } from '../../shared/app-error.ts';

const codes: Record<string, ProblemCode> = {
  INVALID_EMAIL: 'sign_in_failed',
  INVALID_EMAIL_OR_PASSWORD: 'sign_in_failed',
  FAILED_TO_CREATE_SESSION: 'sign_in_failed',
  PASSWORD_TOO_LONG: 'sign_in_failed',
  INVALID_PASSWORD: 'password_wrong',
  INVALID_TOKEN: 'link_not_valid',
  USER_NOT_FOUND: 'link_not_valid',
  INVALID_CODE: 'code_wrong',
  INVALID_BACKUP_CODE: 'code_wrong',
  TOTP_NOT_ENABLED: 'code_wrong',
  BACKUP_CODES_NOT_ENABLED: 'code_wrong',
  TOTP_ALREADY_ENABLED: 'second_factor_stands',
  INVALID_TWO_FACTOR_COOKIE: 'sign_in_expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign_in_expired',
  SESSION_EXPIRED: 'signed_out',
  UNAUTHORIZED: 'signed_out',
};

/** A recovery code that two requests give at once: the later one is refused by status alone. */
const isSpentMeanwhile = (error: { statusCode: number }): boolean => error.statusCode === 409;

/** The problem that a refusal of the authentication is; what it does not refuse by name stays an error. */
export function authenticationRefusal(error: unknown): unknown {
  if (!isAPIError(error)) return error;
  const code = isSpentMeanwhile(error) ? 'code_wrong' : codes[String(error.body?.code)];
  return code === undefined ? error : new AppError(code, [], { cause: error });
}

/** What a call to the authentication answers; its refusals as problems. */
export async function authenticated<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw authenticationRefusal(error);
  }
}
