import type { ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import type { Grant } from '@tiendo/policy/actor.ts';
import { grantsFor, may } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { LeavingAdministrator, ManagedRecord, StoredGrant } from './account-store.ts';
import type { Accounts } from './accounts.ts';
import { grantsTold } from './get-me.ts';

/** Whether the caller administers a unit. */
export function administers(caller: Caller, unitId: number, units: UnitDirectory, today: string): boolean {
  const unit = units.byId(unitId);
  return unit !== null && may(caller, 'account.manage', [unitId, ...unit.pathIds], today).granted;
}

/** Whether the caller administers the whole country: the unit that lies in no other. */
export function administersAll(caller: Caller, units: UnitDirectory, today: string): boolean {
  return grantsFor(caller, 'account.manage', today).some(
    ({ unitId }) => units.byId(unitId)?.parentId === null,
  );
}

/** The units in which the caller administers accounts; null for all. */
export function administeredUnits(caller: Caller, units: UnitDirectory, today: string): number[] | null {
  if (administersAll(caller, units, today)) return null;
  return [
    ...new Set(grantsFor(caller, 'account.manage', today).flatMap(({ unitId }) => units.idsUnder(unitId))),
  ];
}

export function managedAccountOf(record: ManagedRecord, units: UnitDirectory): ManagedAccount {
  const { id, name, email, language, demonstration, twoFactorEnabled, lastSeenOn, grants } = record;
  const state = record.closed ? 'closed' : record.signsIn ? 'active' : 'invited';
  return {
    id,
    name,
    email,
    language,
    demonstration,
    state,
    twoFactorEnabled,
    lastSeenOn,
    grants: grantsTold(grants, units),
  };
}

export type Managed = {
  readonly record: ManagedRecord;
  readonly units: UnitDirectory;
  readonly today: string;
};

/**
 * The account that a caller wants to change. Only where every grant of it lies in units that the caller administers:
 * nobody reaches an account that has rights beyond their own. Any other looks as if it did not exist.
 */
export async function requireManaged(accounts: Accounts, caller: Caller, id: string): Promise<Managed> {
  const today = dayInVietnam(accounts.now());
  const [{ units }, record] = await Promise.all([accounts.reference(), accounts.store.byId(id, today)]);
  const reached = (grant: Grant) => administers(caller, grant.unitId, units, today);
  const within =
    record !== null &&
    (record.grants.length === 0 ? administersAll(caller, units, today) : record.grants.every(reached));
  if (!within) throw parameterError('unknown_account', 'id', { given: id });
  return { record, units, today };
}

/** What an account leaves with some of its grants, where that must never be without an administrator: the country. */
export function leavingWith(
  { record, units, today }: Managed,
  ended: readonly StoredGrant[],
): LeavingAdministrator | null {
  const ofAll = ended.find(
    ({ role, unitId }) => role === 'administrator' && units.byId(unitId)?.parentId === null,
  );
  return ofAll === undefined ? null : { userId: record.id, unitId: ofAll.unitId, today };
}
