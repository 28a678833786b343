import { randomBytes, randomUUID } from 'node:crypto';
import type { makeToken as contract } from '@tiendo/contracts/accounts/token.ts';
import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { parameterError } from '../../shared/app-error.ts';
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

/** Makes a token for a program of the caller: told once, stored as its hash. */
export async function makeToken(
  { tokens, trail, now }: Accounts,
  caller: Caller,
  { name, actions, expiresOn }: BodyOf<typeof contract>,
  requestId: string,
): Promise<AnswerOf<typeof contract>> {
  refuseExpiry(expiresOn, dayInVietnam(now()));
  const standing = await tokens.list(caller.userId);
  if (standing.length >= tokensAtMost)
    throw parameterError('too_many_tokens', 'name', { expected: String(tokensAtMost) });
  const token = `${tokenPrefix}${randomBytes(32).toString('base64url')}`;
  const details = await tokens.make({
    id: randomUUID(),
    userId: caller.userId,
    name,
    actions: [...new Set(actions)],
    expiresOn,
    start: token.slice(0, startLength),
    hash: tokenHash(token),
  });
  const subject = { kind: 'token', id: details.id };
  const after = { name, actions: details.actions, expiresOn };
  await trail.append([{ actor: auditActorOf(caller), action: 'token.made', subject, requestId, after }]);
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
