import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Accounts } from './accounts.ts';

/** Decides whether reminders of reports also come to the caller by mail. */
export async function setReminderMail(
  { store }: Accounts,
  caller: Caller,
  wanted: boolean,
  requestId: string,
): Promise<{ done: true }> {
  const subject = { kind: 'account', id: caller.userId };
  const change = { before: { mailReminders: !wanted }, after: { mailReminders: wanted } };
  const entry = { actor: auditActorOf(caller), action: 'account.changed', subject, requestId } as const;
  await store.setMailReminders(caller.userId, wanted, [{ ...entry, ...change }]);
  return { done: true };
}
