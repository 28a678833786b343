import { randomUUID } from 'node:crypto';
import type {
  inviteAccount as contract,
  ManagedAccount,
} from '@tiendo/contracts/accounts/managed-account.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import type { Accounts } from './accounts.ts';
import { grantEntry, requireGrant } from './grant-checks.ts';
import { managedAccountOf, requireManaged } from './managed-accounts.ts';
import { sendInvitation } from './password-links.ts';

type Asked = {
  readonly body: BodyOf<typeof contract>;
  readonly key: string | null;
  readonly requestId: string;
};

/** Makes an account with its first grants, and sends the person a link to choose a password; once for each key. */
export async function inviteAccount(
  accounts: Accounts,
  caller: Caller,
  { body, key, requestId }: Asked,
): Promise<ManagedAccount> {
  const { name, email, language, grants: asked } = body;
  const { units } = await accounts.reference();
  const today = dayInVietnam(accounts.now());
  const grants = asked.map((grant, at) => requireGrant(caller, grant, units, today, `grants.${at}.unit`));
  const id = randomUUID();
  const actor = auditActorOf(caller);
  const subject = { kind: 'account', id };
  const made = await accounts.store.create(
    { id, name, email, language, grants, grantedById: caller.userId, passwordHash: null },
    [
      { actor, action: 'account.created', subject, requestId, after: { name } },
      ...grants.map((grant) => grantEntry(actor, 'grant.given', id, grant, requestId)),
    ],
    { userId: caller.userId, key, name: 'inviteAccount', body },
  );
  if (made === null) throw parameterError('email_taken', 'email', { given: email });
  if (made === id) await sendInvitation(accounts, { id, name, email, language }, caller.name);
  const { record } = await requireManaged(accounts, caller, made);
  return managedAccountOf(record, units);
}
