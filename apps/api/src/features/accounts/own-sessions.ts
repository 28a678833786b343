import type {
  listMySessions as listContract,
  signOut as signOutContract,
} from '@tiendo/contracts/accounts/session.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import type { CommandInput } from '../../shared/mount-command.ts';
import type { Accounts } from './accounts.ts';
import { authenticated } from './authentication-refusal.ts';

const longestBrowser = 200;

/** The browsers that the caller is signed in with. */
export async function listMySessions(
  { sessions, now }: Accounts,
  { userId, sessionId }: Caller,
): Promise<AnswerOf<typeof listContract>> {
  const items = await sessions.list(userId, now());
  return {
    items: items.map(({ id, browser, signedInAt, usedAt, expiresAt }) => ({
      id,
      current: id === sessionId,
      browser: browser?.slice(0, longestBrowser) ?? null,
      signedInAt: signedInAt.toISOString(),
      usedAt: usedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}

async function tellSignedOut({ trail }: Accounts, caller: Caller, requestId: string): Promise<void> {
  const subject = { kind: 'account', id: caller.userId };
  await trail.append([{ actor: auditActorOf(caller), action: 'session.signed_out', subject, requestId }]);
}

/** Ends one session of the caller. */
export async function endMySession(
  accounts: Accounts,
  caller: Caller,
  id: string,
  requestId: string,
): Promise<{ done: true }> {
  const ended = await accounts.sessions.end(caller.userId, id);
  if (!ended) throw parameterError('unknown_session', 'id', { given: id });
  await tellSignedOut(accounts, caller, requestId);
  return { done: true };
}

/** Ends every session of the caller. */
export async function endAllMySessions(
  accounts: Accounts,
  caller: Caller,
  requestId: string,
): Promise<{ done: true }> {
  await accounts.sessions.endAll(caller.userId);
  await tellSignedOut(accounts, caller, requestId);
  return { done: true };
}

/** Ends the session of the cookie and takes the cookie away. */
export async function signOut(
  accounts: Accounts,
  {
    headers,
    requestId,
    setCookies,
  }: Pick<CommandInput<typeof signOutContract>, 'headers' | 'requestId' | 'setCookies'>,
): Promise<{ done: true }> {
  const { api } = accounts.authentication;
  const found = await api.getSession({ headers, query: { disableRefresh: true } });
  const account = found && (await accounts.reader.account(found.user.id, dayInVietnam(accounts.now())));
  const answer = await authenticated(api.signOut({ headers, returnHeaders: true }));
  setCookies(answer.headers);
  if (account) {
    const actor = auditActorOf({ userId: account.id, name: account.name, tokenId: null });
    const subject = { kind: 'account', id: account.id };
    await accounts.trail.append([{ actor, action: 'session.signed_out', subject, requestId }]);
  }
  return { done: true };
}
