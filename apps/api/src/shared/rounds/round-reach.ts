import type { Action } from '@tiendo/policy/action.ts';
import { grantsFor } from '@tiendo/policy/permission.ts';
import { type AppError, parameterError } from '../app-error.ts';
import type { Caller } from '../caller.ts';
import type { UnitDirectory } from '../reference/unit-directory.ts';
import type { UnitRecord } from '../reference/unit-record.ts';
import type { StoredRound } from './round-record.ts';

export const unknownRound = (id: number): AppError =>
  parameterError('unknown_round', 'id', { given: String(id) });

/**
 * The unit of a round that was found. Throws `unknown_round` where none was; rounds of the demonstration and those of
 * other people do not exist for each other.
 */
export function ownerOf(
  units: UnitDirectory,
  round: StoredRound | null,
  id: number,
  { demonstration }: Pick<Caller, 'demonstration'>,
): { round: StoredRound; owner: UnitRecord } {
  const owner = round?.demonstration === demonstration ? units.byId(round.ownerId) : null;
  if (round === null || owner === null) throw unknownRound(id);
  return { round, owner };
}

/** Whether a grant reaches some unit of a round: its own unit, one above it, or one under it. */
export function reachesRound(
  caller: Caller,
  action: Action,
  owner: UnitRecord,
  units: UnitDirectory,
  today: string,
): boolean {
  const around = [owner.id, ...owner.pathIds];
  return grantsFor(caller, action, today).some(
    ({ unitId }) => around.includes(unitId) || units.byId(unitId)?.pathIds.includes(owner.id) === true,
  );
}
