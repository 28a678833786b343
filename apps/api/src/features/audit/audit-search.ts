import type { AuditChoice } from '@tiendo/contracts/audit.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { grantsFor } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, startInVietnam } from '../../shared/caller.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { AuditSearch } from './audit-reader.ts';

/** The units whose events a caller may read; null for all, and for what concerns no unit. */
function readableUnits(caller: Caller, units: UnitDirectory, today: string): number[] | null {
  const roots = grantsFor(caller, 'audit.read', today).map(({ unitId }) => unitId);
  if (roots.some((id) => units.byId(id)?.parentId === null)) return null;
  return [...new Set(roots.flatMap((id) => units.idsUnder(id)))];
}

/** The units that are asked for, among those that may be read. */
function askedUnits(reference: string, readable: number[] | null, units: UnitDirectory): number[] {
  const unit = requireUnit(units, reference, 'unit');
  if (readable !== null && !readable.includes(unit.id))
    throw parameterError('unknown_unit', 'unit', { given: reference });
  return units.idsUnder(unit.id);
}

/** What is searched for: the choice of the caller, within what they may read. */
export function auditSearch(
  caller: Caller,
  choice: Omit<AuditChoice, 'limit' | 'before'>,
  units: UnitDirectory,
  today: string,
): AuditSearch {
  const { action = null, actor = null, subjectKind = null, subjectId = null, unit, from, to } = choice;
  if (from !== undefined && to !== undefined && from > to)
    throw parameterError('range_reversed', 'from', { given: from, expected: to });
  const readable = readableUnits(caller, units, today);
  return {
    action,
    actorId: actor,
    subjectKind,
    subjectId,
    unitIds: unit === undefined ? readable : askedUnits(unit, readable, units),
    from: from === undefined ? null : startInVietnam(from),
    until: to === undefined ? null : startInVietnam(addDays(to, 1)),
  };
}
