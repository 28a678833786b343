import { randomBytes, randomUUID } from 'node:crypto';
import type { makeToken as contract } from '@tiendo/contracts/accounts/token.ts';
import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { tokenActions } from '@tiendo/policy/action.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import type { Accounts } from './accounts.ts';
import { tokenHash, tokenPrefix } from './identify-caller.ts';

const tokensAtMost = 20;
const longestDays = 366;
const startLength = tokenPrefix.length + 4;

function refuseExpiry(expiresOn: string, today: string): void {
  const last = addDays(today, longestDays);
  if (expiresOn >= today && expiresOn <= last) return;
  throw parameterError('expiry_out_of_range', 'expiresOn', {
    given: expiresOn,
    expected: `${today} – ${last}`,
  });
}

function refuseMany(standing: number): void {
  if (standing < tokensAtMost) return;
  throw parameterError('too_many_tokens', 'name', { expected: String(tokensAtMost) });
}

type Asked = {
  readonly body: BodyOf<typeof contract>;
  readonly key: string | null;
  readonly requestId: string;
};

/** Makes a token for a program of the caller: told once, stored as its hash, so that a retry cannot tell it again. */
export async function makeToken(
  { tokens, now }: Accounts,
  caller: Caller,
  { body, key, requestId }: Asked,
): Promise<AnswerOf<typeof contract>> {
  const { name, expiresOn } = body;
  refuseExpiry(expiresOn, dayInVietnam(now()));
  const token = `${tokenPrefix}${randomBytes(32).toString('base64url')}`;
  const actions = tokenActions.filter((action) => body.actions.includes(action));
  const told = { id: randomUUID(), name, actions, expiresOn, start: token.slice(0, startLength) };
  const entry = {
    actor: auditActorOf(caller),
    action: 'token.made',
    subject: { kind: 'token', id: told.id },
    requestId,
    after: { name, actions, expiresOn },
  } as const;
  const { userId } = caller;
  const command = { userId, key, name: 'makeToken', body };
  const details = await tokens.make({ ...told, userId, hash: tokenHash(token) }, refuseMany, entry, command);
  if (details === null) throw new AppError('token_told_once');
  return { token, details };
}

/** Takes a token of the caller back. */
export async function revokeToken(
  { tokens, trail }: Accounts,
  caller: Caller,
  id: string,
  requestId: string,
): Promise<{ done: true }> {
  const name = await tokens.revoke(caller.userId, id);
  if (name === null) throw parameterError('unknown_token', 'id', { given: id });
  const subject = { kind: 'token', id };
  const entry = { actor: auditActorOf(caller), action: 'token.revoked', subject, requestId } as const;
  await trail.append([{ ...entry, before: { name } }]);
  return { done: true };
}
