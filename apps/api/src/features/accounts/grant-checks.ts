import type { NewGrant } from '@tiendo/contracts/accounts/account-values.ts';
import type { Grant } from '@tiendo/policy/actor.ts';
import { grantsFor } from '@tiendo/policy/permission.ts';
import { isOfOneBody } from '@tiendo/policy/role.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Caller } from '../../shared/caller.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { administers } from './managed-accounts.ts';

/** Whether a grant lasts longer than what the caller may do in its unit. */
function outlasts(
  caller: Caller,
  { validTo }: Pick<Grant, 'validTo'>,
  unitPath: readonly number[],
  today: string,
): boolean {
  const own = grantsFor(caller, 'account.manage', today).filter(({ unitId }) => unitPath.includes(unitId));
  return !own.some(({ validTo: end }) => end === null || (validTo !== null && validTo <= end));
}

/**
 * The grant that is asked for, where the caller may give it: within the units that they administer
 * themselves, and administration for no longer than they have it.
 */
export function requireGrant(
  caller: Caller,
  { role, unit: reference, body, validFrom: from, validTo }: NewGrant,
  units: UnitDirectory,
  today: string,
  path: string,
): Grant {
  const unit = requireUnit(units, reference, path);
  if (!administers(caller, unit.id, units, today))
    throw parameterError('unknown_unit', path, { given: reference });
  const validFrom = from ?? today;
  if (isOfOneBody(role) !== (body !== null)) throw parameterError('grant_not_valid', path, { given: role });
  if (validTo !== null && validTo <= validFrom)
    throw parameterError('grant_not_valid', path, { given: `${validFrom} – ${validTo}` });
  if (role === 'administrator' && outlasts(caller, { validTo }, [unit.id, ...unit.pathIds], today))
    throw parameterError('grant_not_valid', path, { given: role });
  return { role, unitId: unit.id, body, validFrom, validTo };
}

/** What the trail tells of a grant. */
export const grantEntry = (
  actor: AuditEntry['actor'],
  action: 'grant.given' | 'grant.ended',
  userId: string,
  { role, unitId, body, validFrom, validTo }: Grant,
  requestId: string,
): AuditEntry => {
  const told = { role, unitId, body, validFrom, validTo };
  return {
    actor,
    action,
    subject: { kind: 'account', id: userId },
    unitId,
    requestId,
    ...(action === 'grant.given' ? { after: told } : { before: told }),
  };
};
