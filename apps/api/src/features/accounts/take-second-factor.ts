import type { ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { Caller } from '../../shared/caller.ts';
import { twoFactorNoticeMail } from '../../shared/mail/messages/two-factor-notice.ts';
import type { Accounts } from './accounts.ts';
import { managedAccountOf, requireManaged } from './managed-accounts.ts';

/** Takes the second factor of somebody who has lost it, ends their sessions and tells them by mail. */
export async function takeSecondFactor(
  accounts: Accounts,
  caller: Caller,
  id: string,
  requestId: string,
): Promise<ManagedAccount> {
  const { record, units } = await requireManaged(accounts, caller, id);
  if (id === caller.userId) throw parameterError('own_account', 'id');
  const subject = { kind: 'account', id };
  const change = { action: 'account.two_factor_changed', before: true, after: false } as const;
  const taken = await accounts.store.takeSecondFactor(id, [
    { actor: auditActorOf(caller), subject, requestId, ...change },
  ]);
  if (taken) {
    const notice = { name: record.name, change: 'taken', by: caller.name } as const;
    await accounts.mailer.send({ to: record.email, ...twoFactorNoticeMail(notice, record.language) });
  }
  return managedAccountOf({ ...record, twoFactorEnabled: false }, units);
}
