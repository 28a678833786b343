import { randomUUID } from 'node:crypto';
import type { makeFirstAdministrator as contract } from '@tiendo/contracts/accounts/password.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { Grant } from '@tiendo/policy/actor.ts';
import { passwordForm } from '@tiendo/policy/password.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { dayInVietnam } from '../../shared/caller.ts';
import type { Accounts } from './accounts.ts';
import { attempt, attemptFrom } from './attempts.ts';
import { grantEntry } from './grant-checks.ts';
import { linkToken, refuseWeakPassword } from './password-links.ts';

const linkHours = 24;
const subjectOfLinks = 'first-administrator';

/** The unit that lies in no other, where it has no administrator yet. */
async function countryWithout({ reference, store, now }: Accounts): Promise<number | null> {
  const { units } = await reference();
  const whole = [...units.all()].find(({ parentId }) => parentId === null);
  if (whole === undefined) return null;
  const administrators = await store.administratorsOf(whole.id, dayInVietnam(now()));
  return administrators.length === 0 ? whole.id : null;
}

/** The link by which the first administrator is made, good for a day; null where there is one. Ends earlier links. */
export async function firstAdministratorLink(accounts: Accounts): Promise<string | null> {
  if ((await countryWithout(accounts)) === null) return null;
  const token = linkToken();
  await accounts.store.endLinks(subjectOfLinks);
  const { internalAdapter } = await accounts.authentication.$context;
  await internalAdapter.createVerificationValue({
    identifier: `${subjectOfLinks}:${token}`,
    value: subjectOfLinks,
    expiresAt: new Date(accounts.now().getTime() + linkHours * 3_600_000),
  });
  return `${accounts.siteAddress()}/khoi-tao#${token}`;
}

async function make(
  accounts: Accounts,
  { token, name, email, password }: BodyOf<typeof contract>,
  requestId: string,
): Promise<void> {
  const context = await accounts.authentication.$context;
  const identifier = `${subjectOfLinks}:${token}`;
  const unitId = await countryWithout(accounts);
  const link = await context.internalAdapter.findVerificationValue(identifier);
  if (unitId === null || link === null || link.expiresAt <= accounts.now())
    throw new AppError('link_not_valid');
  refuseWeakPassword(password, { name, email });
  const passwordHash = await context.password.hash(passwordForm(password));
  if ((await context.internalAdapter.consumeVerificationValue(identifier)) === null)
    throw new AppError('link_not_valid');
  const id = randomUUID();
  const validFrom = dayInVietnam(accounts.now());
  const grant: Grant = { role: 'administrator', unitId, body: null, validFrom, validTo: null };
  const actor = auditActorOf({ userId: id, name, tokenId: null });
  const subject = { kind: 'account', id };
  const made = await accounts.store.create(
    { id, name, email, language: 'vi', grants: [grant], grantedById: null, passwordHash },
    [
      { actor, action: 'account.created', subject, requestId, after: { name } },
      grantEntry(actor, 'grant.given', id, grant, requestId),
    ],
    null,
  );
  if (made === null) throw parameterError('email_taken', 'email', { given: email });
}

/** Makes the administrator of the whole country, by the link that the server printed. */
export async function makeFirstAdministrator(
  accounts: Accounts,
  body: BodyOf<typeof contract>,
  { address, requestId }: { address: string; requestId: string },
): Promise<{ done: true }> {
  const tried = [attemptFrom(`first ${address}`)] as const;
  await attempt(accounts.limits, accounts.now(), tried, () => make(accounts, body, requestId));
  return { done: true };
}
