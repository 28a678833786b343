import type { NewGrant } from '@tiendo/contracts/accounts/account-values.ts';
import type { ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Accounts } from './accounts.ts';
import { grantEntry, requireGrant } from './grant-checks.ts';
import { leavingWith, managedAccountOf, requireManaged } from './managed-accounts.ts';
import { sendInvitation, sendReset } from './password-links.ts';

async function asItStands(accounts: Accounts, caller: Caller, id: string): Promise<ManagedAccount> {
  const { record, units } = await requireManaged(accounts, caller, id);
  return managedAccountOf(record, units);
}

/** Sends a new link to choose a password: the invitation again where it was never followed. */
export async function sendPasswordLink(
  accounts: Accounts,
  caller: Caller,
  id: string,
): Promise<{ done: true }> {
  const { record } = await requireManaged(accounts, caller, id);
  if (record.closed) throw parameterError('account_closed', 'id');
  if (record.signsIn) await sendReset(accounts, record);
  else await sendInvitation(accounts, record, caller.name);
  return { done: true };
}

/** Gives an account a role in a unit. */
export async function giveGrant(
  accounts: Accounts,
  caller: Caller,
  id: string,
  asked: NewGrant,
  requestId: string,
): Promise<ManagedAccount> {
  const { record, units, today } = await requireManaged(accounts, caller, id);
  if (record.closed) throw parameterError('account_closed', 'id');
  const grant = requireGrant(caller, asked, units, today, 'unit');
  const entry = grantEntry(auditActorOf(caller), 'grant.given', id, grant, requestId);
  await accounts.store.addGrant(id, grant, caller.userId, [entry]);
  return asItStands(accounts, caller, id);
}

/** Ends a grant on the day. */
export async function endGrant(
  accounts: Accounts,
  caller: Caller,
  { id, grant: grantId }: { id: string; grant: number },
  requestId: string,
): Promise<ManagedAccount> {
  const managed = await requireManaged(accounts, caller, id);
  const grant = managed.record.grants.find((one) => one.id === grantId);
  if (grant === undefined) throw parameterError('unknown_grant', 'grant', { given: String(grantId) });
  const entry = grantEntry(auditActorOf(caller), 'grant.ended', id, grant, requestId);
  const leaving = leavingWith(managed, [grant]);
  if (!(await accounts.store.endGrant(grantId, managed.today, leaving, [entry])))
    throw parameterError('last_administrator', 'id');
  const left = managed.record.grants.filter((one) => one.id !== grantId);
  return managedAccountOf({ ...managed.record, grants: left }, managed.units);
}

/** Closes an account, or opens it again. */
export async function setClosed(
  accounts: Accounts,
  caller: Caller,
  id: string,
  closed: boolean,
  requestId: string,
): Promise<ManagedAccount> {
  const managed = await requireManaged(accounts, caller, id);
  if (closed && id === caller.userId) throw parameterError('own_account', 'id');
  const leaving = closed ? leavingWith(managed, managed.record.grants) : null;
  const entry: AuditEntry = {
    actor: auditActorOf(caller),
    action: closed ? 'account.disabled' : 'account.changed',
    subject: { kind: 'account', id },
    requestId,
    before: { closed: managed.record.closed },
    after: { closed },
  };
  if (!(await accounts.store.setClosed(id, closed ? accounts.now() : null, leaving, [entry])))
    throw parameterError('last_administrator', 'id');
  return asItStands(accounts, caller, id);
}
