import type { RoundAnswer, RoundSummary } from '@tiendo/contracts/rounds.ts';
import { isLocked } from '@tiendo/domain/reporting/round.ts';
import { unitsInScope } from '@tiendo/domain/units/scope.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import type { CriteriaSetRecord } from '../reference/criteria-set-record.ts';
import type { UnitDirectory } from '../reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../reference/unit-record.ts';

export type ExceptionRecord = Omit<RoundAnswer['exceptions'][number], 'unit'> & { readonly unitId: number };

/** A round as it is stored, its unit by id, with the exceptions from its lock, newest first. */
export type StoredRound = Omit<RoundSummary, 'unit' | 'locked'> & {
  readonly ownerId: number;
  /** Of the demonstration accounts, which alone see it. */
  readonly demonstration: boolean;
  readonly exceptions: readonly ExceptionRecord[];
};

/** How a round is told, without its exceptions. */
export function roundSummaryOf(round: StoredRound, owner: UnitRecord, today: string): RoundSummary {
  const { ownerId: _ownerId, exceptions: _exceptions, demonstration: _demonstration, ...told } = round;
  return { ...told, unit: unitSummaryOf(owner, round.asOf), locked: isLocked(round, today) };
}

/** The row that a unit had on a day: its own, or one of the same territory under another name, code or parent. */
export function rowOnDay(units: UnitDirectory, unit: UnitRecord, date: string): UnitRecord {
  if (isValidAt(unit, date)) return unit;
  return units.rowsOf(unit.id).find((row) => isValidAt(row, date)) ?? unit;
}

/** The units that report in a round, those of `within` only: by code. Empty where the two have none in common. */
export function unitsOfRound(
  units: UnitDirectory,
  set: CriteriaSetRecord,
  round: Pick<StoredRound, 'ownerId' | 'asOf'>,
  within: UnitRecord,
): UnitRecord[] {
  const { ownerId, asOf: date } = round;
  const asked = rowOnDay(units, within, date);
  const owner = units.byId(ownerId);
  if (owner === null) return [];
  const isUnder = (unit: UnitRecord, above: UnitRecord) =>
    unit.id === above.id || unit.pathIds.includes(above.id);
  const narrower = isUnder(asked, owner) ? asked : isUnder(owner, asked) ? owner : null;
  if (narrower === null) return [];
  const territory = units.territory(narrower, date, date);
  return unitsInScope({ ...territory, ancestorId: narrower.id, kinds: set.level.unitKinds, date });
}
