import type { listRoleRequirements as contract } from '@tiendo/contracts/accounts/role-requirements.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { may } from '@tiendo/policy/permission.ts';
import { type Role, roles } from '@tiendo/policy/role.ts';
import { AppError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import type { Accounts } from './accounts.ts';

/** Which roles need a second factor. */
export async function listRoleRequirements({ store }: Accounts): Promise<AnswerOf<typeof contract>> {
  const needing = await store.rolesNeedingTwoFactor();
  return { items: roles.map((role) => ({ role, twoFactor: needing.includes(role) })) };
}

/** Decides whether a role needs a second factor; only whoever administers the whole country may. */
export async function requireTwoFactor(
  accounts: Accounts,
  caller: Caller,
  role: Role,
  twoFactor: boolean,
  requestId: string,
): Promise<AnswerOf<typeof contract>> {
  const { units } = await accounts.reference();
  const [whole] = [...units.all()].filter(({ parentId }) => parentId === null);
  const today = dayInVietnam(accounts.now());
  if (whole === undefined || !may(caller, 'setting.manage', [whole.id], today).granted)
    throw new AppError('forbidden');
  const subject = { kind: 'role', id: role };
  const actor = auditActorOf(caller);
  await accounts.store.setTwoFactorNeeded(role, twoFactor, [
    { actor, action: 'account.two_factor_changed', subject, requestId, after: { required: twoFactor } },
  ]);
  return listRoleRequirements(accounts);
}
