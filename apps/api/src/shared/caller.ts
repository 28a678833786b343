import type { Action } from '@tiendo/policy/action.ts';
import type { Actor } from '@tiendo/policy/actor.ts';
import { may, type Permission, type Refusal } from '@tiendo/policy/permission.ts';
import { AppError } from './app-error.ts';
import type { UnitRecord } from './reference/unit-record.ts';

/** Name of the cookie that a session lives in. */
export const sessionCookie = 'tiendo.session_token';

/** Who calls, with what tells the session or the token that was shown. */
export type Caller = Actor & {
  /** An account of the demonstration: what it enters is simulated. */
  readonly demonstration: boolean;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
};

/** Finds who calls by the cookie or the token of a request; null where neither is good. */
export type Identify = (headers: Headers) => Promise<Caller | null>;

/** The calendar day in Vietnam at a moment: the day that validity of grants and due dates are told by. */
export const dayInVietnam = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The moment at which a day begins in Vietnam. */
export const startInVietnam = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

const codes = {
  anonymous: 'signed_out',
  two_factor: 'two_factor_required',
  token: 'token_not_allowed',
  role: 'forbidden',
} as const;

/** What a refusal is told as; that of a unit out of reach is the feature's own *does not exist*. */
export const refusalError = (refusal: Exclude<Refusal, 'unit'>): AppError => new AppError(codes[refusal]);

/**
 * The permission to do something with data of a unit. Throws the refusal; where the unit is out of reach, `unknown`:
 * a thing outside one's scope looks like a thing that does not exist.
 */
export function requirePermission(
  caller: Caller,
  action: Action,
  unit: Pick<UnitRecord, 'id' | 'pathIds'>,
  today: string,
  unknown: () => AppError,
): Permission & { granted: true } {
  const permission = may(caller, action, [unit.id, ...unit.pathIds], today);
  if (permission.granted) return permission;
  throw permission.refusal === 'unit' ? unknown() : refusalError(permission.refusal);
}
