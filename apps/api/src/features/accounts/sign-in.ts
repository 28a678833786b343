import type {
  confirmSignIn as confirmContract,
  signInToDemonstration as demonstrationContract,
  signIn as signInContract,
} from '@tiendo/contracts/accounts/session.ts';
import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import { passwordForm } from '@tiendo/policy/password.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import { anonymousActor, auditActorOf } from '../../shared/audit/audit-actor.ts';
import { dayInVietnam } from '../../shared/caller.ts';
import type { CommandInput } from '../../shared/mount-command.ts';
import type { Accounts } from './accounts.ts';
import { attempt, attemptAt, attemptFrom } from './attempts.ts';
import { authenticated } from './authentication-refusal.ts';
import { spendCode } from './spend-code.ts';
import { challengeOf } from './two-factor-challenge.ts';

type Step = AnswerOf<typeof signInContract>;
type Asked = Pick<CommandInput<typeof signInContract>, 'headers' | 'address' | 'requestId' | 'setCookies'>;

const signedIn: Step = { next: 'signed_in' };

/** Tells the trail who signed in. */
export async function tellSignedIn(
  { trail }: Accounts,
  user: { id: string; name: string },
  requestId: string,
) {
  const actor = auditActorOf({ userId: user.id, name: user.name, tokenId: null });
  await trail.append([
    { actor, action: 'session.signed_in', subject: { kind: 'account', id: user.id }, requestId },
  ]);
}

/** Tells a refused sign-in without the address that was typed: it may be a slip that names somebody else. */
async function tellRefused({ trail, store }: Accounts, email: string, requestId: string): Promise<void> {
  const account = await store.byEmail(email);
  await trail.append([
    {
      actor: anonymousActor,
      action: 'session.sign_in_refused',
      subject: { kind: 'account', id: account?.id ?? null },
      requestId,
    },
  ]);
}

/** Checks a password; an account with a second factor has no session before its code was given. */
export async function signIn(
  accounts: Accounts,
  { email, password }: BodyOf<typeof signInContract>,
  { headers, address, requestId, setCookies }: Asked,
): Promise<Step> {
  const asked = email.normalize('NFC').trim().toLowerCase();
  const body = { email: asked, password: passwordForm(password) };
  const tried = [attemptAt('password', asked), attemptFrom(address)] as const;
  const call = () => accounts.authentication.api.signInEmail({ body, headers, returnHeaders: true });
  try {
    const answer = await attempt(accounts.limits, accounts.now(), tried, () => authenticated(call()));
    setCookies(answer.headers);
    if ('twoFactorRedirect' in answer.response) return { next: 'second_factor' };
    await tellSignedIn(accounts, answer.response.user, requestId);
    return signedIn;
  } catch (error) {
    if (error instanceof AppError && error.code === 'sign_in_failed')
      await tellRefused(accounts, asked, requestId);
    throw error;
  }
}

/** Gives the code that a sign-in waits for: of the authenticator, or a recovery code. */
export async function confirmSignIn(
  accounts: Accounts,
  { code: typed }: BodyOf<typeof confirmContract>,
  { headers, address, requestId, setCookies }: Asked,
): Promise<Step> {
  const code = typed.trim();
  const { api } = accounts.authentication;
  const challenge = challengeOf(headers);
  const { userId } = await api.challengedAccount({ headers: challenge });
  if (userId === null) throw new AppError('sign_in_expired');
  const given = { body: { code }, headers: challenge, returnHeaders: true } as const;
  const call = async () => {
    if (!/^\d{6}$/.test(code)) return api.verifyBackupCode(given);
    await spendCode(accounts, userId, code);
    return api.verifyTOTP(given);
  };
  const tried = [attemptAt('code', userId), attemptFrom(address)] as const;
  const answer = await attempt(accounts.limits, accounts.now(), tried, () => authenticated(call()));
  setCookies(answer.headers);
  await tellSignedIn(accounts, answer.response.user, requestId);
  return signedIn;
}

/** A session of a demonstration account, which has no password. */
export async function signInToDemonstration(
  accounts: Accounts,
  { account: id }: BodyOf<typeof demonstrationContract>,
  { requestId, setCookies }: Asked,
): Promise<Step> {
  const account = await accounts.reader.account(id, dayInVietnam(accounts.now()));
  if (account?.demonstration !== true) throw parameterError('unknown_account', 'account', { given: id });
  const begun = accounts.authentication.api.beginSession({ body: { userId: id }, returnHeaders: true });
  setCookies((await authenticated(begun)).headers);
  await tellSignedIn(accounts, account, requestId);
  return signedIn;
}
