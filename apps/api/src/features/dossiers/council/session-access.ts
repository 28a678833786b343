import type { Action } from '@tiendo/policy/action.ts';
import { may } from '@tiendo/policy/permission.ts';
import { AppError, parameterError } from '../../../shared/app-error.ts';
import { requirePermission } from '../../../shared/caller.ts';
import type { Reference } from '../../../shared/reference/reference.ts';
import { requireUnit } from '../../../shared/reference/unit-directory.ts';
import { rowIdsOf, type UnitRecord } from '../../../shared/reference/unit-record.ts';
import type { Who } from '../dossier-access.ts';
import type { SessionRecord } from './session-record.ts';

export const unknownSession = (id: number): AppError =>
  parameterError('unknown_council_session', 'id', { given: String(id) });

/**
 * The province of a sitting that somebody may do something with. Throws `unknown_council_session` where it is out of
 * reach; sittings of the demonstration and those of other people do not exist for each other.
 */
export function reachSession(
  { units }: Pick<Reference, 'units'>,
  { id, unitId, demonstration }: Pick<SessionRecord, 'id' | 'unitId' | 'demonstration'>,
  action: Action,
  { caller, today }: Who,
): UnitRecord {
  const unit = units.byId(unitId);
  if (unit === null || demonstration !== caller.demonstration) throw unknownSession(id);
  requirePermission(caller, action, unit, today, () => unknownSession(id));
  return unit;
}

/** Refuses changes of minutes that are closed. */
export function refuseClosed({ closedAt }: Pick<SessionRecord, 'closedAt'>): void {
  if (closedAt !== null) throw new AppError('council_closed');
}

/** A unit in which somebody may do something. Throws `unknown_unit`. */
export function unitInReach(
  { units }: Pick<Reference, 'units'>,
  reference: string,
  action: Action,
  { caller, today }: Who,
): UnitRecord {
  const unit = requireUnit(units, reference, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: reference });
  requirePermission(caller, action, unit, today, unknown);
  return unit;
}

/** Every row of a unit and of all that ever lay under it, at any time of its territory. */
export const idsOfTerritory = ({ units }: Pick<Reference, 'units'>, unit: UnitRecord): number[] => [
  ...new Set(rowIdsOf(unit).flatMap((id) => units.idsUnder(id))),
];

/** Whether somebody records the council of a province. */
export const mayRecordIn = (unit: UnitRecord, { caller, today }: Who): boolean =>
  may(caller, 'recognition.record', [unit.id, ...unit.pathIds], today).granted;
