import type { AuditAction } from '@tiendo/contracts/audit.ts';
import type { Recognition } from '@tiendo/contracts/dossiers/recognitions.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { type AppError, parameterError } from '../../../shared/app-error.ts';
import { auditActorOf } from '../../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../../shared/audit/audit-trail.ts';
import { requirePermission } from '../../../shared/caller.ts';
import { levelSummaryOf } from '../../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../../shared/reference/reference.ts';
import { type UnitRecord, unitSummaryOf } from '../../../shared/reference/unit-record.ts';
import type { Who } from '../dossier-access.ts';
import type { StoredRecognition } from './recognition-store.ts';

export const unknownRecognition = (id: number): AppError =>
  parameterError('unknown_recognition', 'id', { given: String(id) });

/** The unit that a recognition is of, as it is on a day: its territory may have got another name or code since. */
export function unitOnDay(
  { units }: Pick<Reference, 'units'>,
  { id, unitId }: Pick<StoredRecognition, 'id' | 'unitId'>,
  day: string,
): UnitRecord {
  const unit = units.rowsOf(unitId).find((row) => isValidAt(row, day)) ?? units.byId(unitId);
  if (unit === null) throw unknownRecognition(id);
  return unit;
}

/** A recognition that somebody may record a revocation of, with its unit. Throws `unknown_recognition`. */
export function reachRecognition(
  reference: Pick<Reference, 'units'>,
  id: number,
  stored: StoredRecognition | null,
  { caller, today }: Who,
) {
  const unknown = () => unknownRecognition(id);
  if (stored === null || (stored.origin === 'simulated') !== caller.demonstration) throw unknown();
  const unit = unitOnDay(reference, stored, today);
  requirePermission(caller, 'recognition.record', unit, today, unknown);
  return { stored, unit };
}

/** A recognition as answers tell it. */
export function toldRecognition(
  reference: Pick<Reference, 'units' | 'sets'>,
  { unitId, levelId, knownFrom: _known, origin, ...told }: StoredRecognition,
  day: string,
): Recognition {
  const unit = unitOnDay(reference, { id: told.id, unitId }, day);
  const level = reference.sets.levels.find(({ id }) => id === levelId);
  if (level === undefined) throw unknownRecognition(told.id);
  return {
    ...told,
    unit: unitSummaryOf(unit, day),
    level: levelSummaryOf(level),
    simulated: origin === 'simulated',
  };
}

/** What was done about a recognition, for the audit trail. */
export const recognitionEvent = (
  action: AuditAction & `recognition.${string}`,
  { id, unitId }: Pick<StoredRecognition, 'id' | 'unitId'>,
  { caller, requestId }: Who,
  more: Pick<AuditEntry, 'before' | 'after' | 'reason'>,
): AuditEntry => ({
  actor: auditActorOf(caller),
  action,
  subject: { kind: 'recognition', id: String(id) },
  unitId,
  ...(requestId !== undefined && { requestId }),
  ...more,
});
