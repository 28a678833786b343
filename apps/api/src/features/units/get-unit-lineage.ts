import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { unitIdText } from '@tiendo/contracts/values.ts';
import { lineageOf, type UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import { requireUnit, type UnitDirectory, unitsById } from '../../shared/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/unit-record.ts';
import type { UnitReader } from './unit-reader.ts';

type Link = LineageAnswer['predecessors'][number];

function linkOf(
  step: UnitSuccession,
  farId: number,
  nearId: number,
  units: ReadonlyMap<number, UnitRecord>,
): Link[] {
  const unit = units.get(farId);
  if (unit === undefined) return [];
  const { date, kind, legalBasis, basis } = step;
  return [{ unit: unitSummaryOf(unit, null), date, kind, legalBasis, basis, of: unitIdText(nearId) }];
}

/** The whole chain of units that a unit came from and went into. */
export async function getUnitLineage(
  directory: UnitDirectory,
  reader: UnitReader,
  reference: string,
  asOf: string | undefined,
): Promise<LineageAnswer> {
  const unit = await requireUnit(directory, reference, 'id');
  const all = await reader.successions(unit.id);
  const steps = asOf === undefined ? all : all.filter((step) => step.date <= asOf);
  const lineage = lineageOf(steps, unit.id);
  const units = await unitsById(directory, [...lineage.predecessorIds, ...lineage.successorIds]);
  const earlier = new Set(lineage.predecessorIds);
  const later = new Set(lineage.successorIds);
  return {
    unit: unitSummaryOf(unit, asOf ?? null),
    predecessors: lineage.successions
      .filter((step) => earlier.has(step.predecessorId))
      .flatMap((step) => linkOf(step, step.predecessorId, step.successorId, units)),
    successors: lineage.successions
      .filter((step) => later.has(step.successorId))
      .flatMap((step) => linkOf(step, step.successorId, step.predecessorId, units)),
  };
}
