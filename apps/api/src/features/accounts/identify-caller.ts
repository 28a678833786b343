import { hash } from 'node:crypto';
import { actions } from '@tiendo/policy/action.ts';
import { type Caller, dayInVietnam, type Identify } from '../../shared/caller.ts';
import type { CallerReader, StoredAccount } from './caller-reader.ts';
import type { Authentication } from './prisma-authentication.ts';

/** What an API token begins with, so that one that leaked is recognised as such. */
export const tokenPrefix = 'tiendo_';

/** The hash under which a token is stored: it is random, so that a fast one will do. */
export const tokenHash = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hash('sha256', token, 'buffer'));

const callerWith = (
  account: StoredAccount,
  proof: Pick<Caller, 'sessionId' | 'tokenId' | 'tokenActions'>,
): Caller => ({
  userId: account.id,
  name: account.name,
  grants: account.grants,
  demonstration: account.demonstration,
  needsTwoFactor: account.roleNeedsTwoFactor && account.hasPassword && !account.twoFactorEnabled,
  ...proof,
});

async function byToken(reader: CallerReader, token: string, now: Date): Promise<Caller | null> {
  if (!token.startsWith(tokenPrefix)) return null;
  const found = await reader.token(tokenHash(token), now);
  if (found === null) return null;
  const today = dayInVietnam(now);
  const account = await reader.account(found.userId, today);
  if (account === null) return null;
  if (found.lastUsedOn !== today) await reader.noteUse(found.id, today);
  const tokenActions = actions.filter((action) => found.actions.includes(action));
  return callerWith(account, { sessionId: null, tokenId: found.id, tokenActions });
}

async function bySession(
  authentication: Authentication,
  reader: CallerReader,
  headers: Headers,
  now: Date,
): Promise<Caller | null> {
  if (!headers.has('cookie')) return null;
  const found = await authentication.api.getSession({ headers, query: { disableRefresh: true } });
  if (found === null) return null;
  const account = await reader.account(found.user.id, dayInVietnam(now));
  return account && callerWith(account, { sessionId: found.session.id, tokenId: null, tokenActions: null });
}

/** Finds who calls: by the token in `Authorization` where there is one, else by the session of the cookie. */
export const identifyCaller =
  (authentication: Authentication, reader: CallerReader, now: () => Date): Identify =>
  async (headers) => {
    const token = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1];
    if (token !== undefined) return byToken(reader, token, now());
    return bySession(authentication, reader, headers, now());
  };
