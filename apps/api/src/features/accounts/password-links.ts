import { randomBytes } from 'node:crypto';
import { passwordForm, passwordProblem } from '@tiendo/policy/password.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { invitationMail } from '../../shared/mail/messages/invitation.ts';
import { passwordResetMail } from '../../shared/mail/messages/password-reset.ts';
import type { Accounts } from './accounts.ts';
import { attempt, attemptAt, attemptFrom, countAttempts } from './attempts.ts';
import { authenticated } from './authentication-refusal.ts';

const invitationHours = 72;
const resetHours = 1;

type Receiver = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
};

/** Refuses a password that the policy does not take. */
export function refuseWeakPassword(password: string, account: { name: string; email: string }): void {
  const problem = passwordProblem(password, account);
  if (problem !== null) throw parameterError('password_refused', 'password', { expected: problem });
}

/** Text that nobody can guess, for links that work once. */
export const linkToken = (): string => randomBytes(24).toString('base64url');

/** The address of a link; the secret stands behind `#`, where no server and no log sees it. */
const linkTo = ({ siteAddress }: Accounts, page: string, token: string): string =>
  `${siteAddress()}${page}#${token}`;

async function newLink(accounts: Accounts, { id }: Receiver, hours: number): Promise<string> {
  const token = linkToken();
  await accounts.store.endLinks(id);
  const { internalAdapter } = await accounts.authentication.$context;
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: id,
    expiresAt: new Date(accounts.now().getTime() + hours * 3_600_000),
  });
  return linkTo(accounts, '/dat-mat-khau', token);
}

/** Sends an invitation; earlier links of the account stop working. */
export async function sendInvitation(accounts: Accounts, to: Receiver, invitedBy: string): Promise<void> {
  const link = await newLink(accounts, to, invitationHours);
  const letter = { name: to.name, invitedBy, link, validHours: invitationHours };
  await accounts.mailer.send({ to: to.email, ...invitationMail(letter, to.language) });
}

/** Sends a link to choose a new password; earlier links of the account stop working. */
export async function sendReset(accounts: Accounts, to: Receiver): Promise<void> {
  const link = await newLink(accounts, to, resetHours);
  const letter = { name: to.name, link, validHours: resetHours };
  await accounts.mailer.send({ to: to.email, ...passwordResetMail(letter, to.language) });
}

/** Sends a link where the account exists, and does not let it be seen where it does not. */
export async function askForPassword(
  accounts: Accounts,
  email: string,
  address: string,
): Promise<{ done: true }> {
  const asked = [attemptFrom(`link ${address}`), attemptAt('link', email)];
  await countAttempts(accounts.limits, accounts.now(), asked);
  accounts.later(async () => {
    const account = await accounts.store.byEmail(email);
    if (account !== null) await sendReset(accounts, { ...account, email });
  });
  return { done: true };
}

/** Chooses the password of an account by a link; ends its sessions, its tokens and sign-ins that wait for a code. */
export async function choosePassword(
  accounts: Accounts,
  { token, password }: { token: string; password: string },
  { address, requestId }: { address: string; requestId: string },
): Promise<{ done: true }> {
  const { $context, api } = accounts.authentication;
  const { internalAdapter } = await $context;
  const choose = async () => {
    const link = await internalAdapter.findVerificationValue(`reset-password:${token}`);
    const user =
      link && link.expiresAt > accounts.now() ? await internalAdapter.findUserById(link.value) : null;
    if (user === null) throw new AppError('link_not_valid');
    refuseWeakPassword(password, user);
    await authenticated(api.resetPassword({ body: { token, newPassword: passwordForm(password) } }));
    await accounts.store.endLinks(user.id);
    await internalAdapter.updateUser(user.id, { emailVerified: true });
    return { user, tokens: await accounts.tokens.revokeAll(user.id) };
  };
  const { user, tokens } = await attempt(
    accounts.limits,
    accounts.now(),
    [attemptFrom(`link ${address}`)],
    choose,
  );
  const by = { actor: auditActorOf({ userId: user.id, name: user.name, tokenId: null }), requestId };
  await accounts.trail.append([
    { ...by, action: 'account.password_changed', subject: { kind: 'account', id: user.id } },
    ...tokens.map(
      ({ id, name }) =>
        ({ ...by, action: 'token.revoked', subject: { kind: 'token', id }, before: { name } }) as const,
    ),
  ]);
  return { done: true };
}
