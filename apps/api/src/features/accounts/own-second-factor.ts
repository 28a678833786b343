import type {
  beginSecondFactor as beginContract,
  confirmSecondFactor as confirmContract,
  removeSecondFactor as removeContract,
} from '@tiendo/contracts/accounts/second-factor.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { passwordForm } from '@tiendo/policy/password.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { twoFactorNoticeMail } from '../../shared/mail/messages/two-factor-notice.ts';
import type { CommandInput } from '../../shared/mount-command.ts';
import type { Accounts } from './accounts.ts';
import { attempt, attemptAt } from './attempts.ts';
import { authenticated } from './authentication-refusal.ts';
import { spendCode } from './spend-code.ts';

/** Tells the owner by mail, and the trail, that the second factor of an account changed. */
async function tellChange(
  { reader, trail, mailer, later, now }: Accounts,
  caller: Caller,
  change: 'enabled' | 'disabled',
  requestId: string,
): Promise<void> {
  const subject = { kind: 'account', id: caller.userId };
  const [before, after] = [change === 'disabled', change === 'enabled'];
  const actor = auditActorOf(caller);
  await trail.append([{ actor, action: 'account.two_factor_changed', subject, requestId, before, after }]);
  later(async () => {
    const account = await reader.account(caller.userId, dayInVietnam(now()));
    if (account === null) return;
    const { name, email, language } = account;
    await mailer.send({ to: email, ...twoFactorNoticeMail({ name, change }, language) });
  });
}

const ofCaller = ({ userId }: Caller) => [attemptAt('own password', userId)] as const;

/** Makes a secret for an authenticator; nothing asks for its codes before one was confirmed. */
export async function beginSecondFactor(
  accounts: Accounts,
  caller: Caller,
  typed: string,
  { headers, setCookies }: Pick<CommandInput<typeof beginContract>, 'headers' | 'setCookies'>,
): Promise<AnswerOf<typeof beginContract>> {
  const body = { password: passwordForm(typed) };
  const call = () => accounts.authentication.api.enableTwoFactor({ body, headers, returnHeaders: true });
  const { limits, now } = accounts;
  const answer = await attempt(limits, now(), ofCaller(caller), () => authenticated(call()));
  setCookies(answer.headers);
  if (answer.response.method !== 'totp') throw new Error('an authenticator was asked for');
  return { uri: answer.response.totpURI, recoveryCodes: answer.response.backupCodes };
}

/** Confirms the authenticator with its first code. */
export async function confirmSecondFactor(
  accounts: Accounts,
  caller: Caller,
  code: string,
  { headers, setCookies, requestId }: CommandInput<typeof confirmContract>,
): Promise<{ done: true }> {
  const call = async () => {
    await spendCode(accounts, caller.userId, code);
    return accounts.authentication.api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
  };
  const tried = [attemptAt('own code', caller.userId)] as const;
  const answer = await attempt(accounts.limits, accounts.now(), tried, () => authenticated(call()));
  setCookies(answer.headers);
  await tellChange(accounts, caller, 'enabled', requestId);
  return { done: true };
}

/** Takes the second factor of the caller away. */
export async function removeSecondFactor(
  accounts: Accounts,
  caller: Caller,
  typed: string,
  { headers, setCookies, requestId }: CommandInput<typeof removeContract>,
): Promise<{ done: true }> {
  const body = { password: passwordForm(typed) };
  const call = () => accounts.authentication.api.disableTwoFactor({ body, headers, returnHeaders: true });
  const { limits, now } = accounts;
  const answer = await attempt(limits, now(), ofCaller(caller), () => authenticated(call()));
  setCookies(answer.headers);
  await tellChange(accounts, caller, 'disabled', requestId);
  return { done: true };
}
