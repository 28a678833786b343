import type { changePassword as contract } from '@tiendo/contracts/accounts/password.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { passwordForm } from '@tiendo/policy/password.ts';
import { AppError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import type { CommandInput } from '../../shared/mount-command.ts';
import type { Accounts } from './accounts.ts';
import { attempt, attemptAt } from './attempts.ts';
import { authenticated } from './authentication-refusal.ts';
import { refuseWeakPassword } from './password-links.ts';

/** Changes the password of the caller; ends their other sessions, links that were sent and sign-ins that wait. */
export async function changePassword(
  accounts: Accounts,
  caller: Caller,
  { current, password }: BodyOf<typeof contract>,
  { headers, requestId, setCookies }: CommandInput<typeof contract>,
): Promise<{ done: true }> {
  const account = await accounts.reader.account(caller.userId, dayInVietnam(accounts.now()));
  if (account?.hasPassword !== true) throw new AppError('password_wrong');
  refuseWeakPassword(password, account);
  const body = {
    currentPassword: passwordForm(current),
    newPassword: passwordForm(password),
    revokeOtherSessions: true,
  };
  const call = () => accounts.authentication.api.changePassword({ body, headers, returnHeaders: true });
  const tried = [attemptAt('password', account.email)] as const;
  const answer = await attempt(accounts.limits, accounts.now(), tried, () => authenticated(call()));
  await accounts.store.endLinks(caller.userId);
  setCookies(answer.headers);
  const subject = { kind: 'account', id: caller.userId };
  await accounts.trail.append([
    { actor: auditActorOf(caller), action: 'account.password_changed', subject, requestId },
  ]);
  return { done: true };
}
