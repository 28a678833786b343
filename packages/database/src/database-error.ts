export type DatabaseErrorCode =
  | 'platform-unsupported'
  | 'server-user-missing'
  | 'data-directory-in-use'
  | 'data-directory-foreign'
  | 'data-directory-unusable'
  | 'server-start-failed'
  | 'database-unreachable'
  | 'app-role-missing'
  | 'app-database-unreachable'
  | 'database-newer'
  | 'migration-edited'
  | 'migration-failed';

export type DatabaseErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** An expected refusal of the database side; `details` holds what a message to the user needs. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly details: DatabaseErrorDetails;

  constructor(code: DatabaseErrorCode, details: DatabaseErrorDetails = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = 'DatabaseError';
    this.code = code;
    this.details = details;
  }
}
