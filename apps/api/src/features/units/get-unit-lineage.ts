import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { unitIdText } from '@tiendo/contracts/values.ts';
import { lineageOf, type UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';

type Link = LineageAnswer['predecessors'][number];

function linkOf(step: UnitSuccession, farId: number, nearId: number, units: UnitDirectory): Link[] {
  const unit = units.byId(farId);
  if (unit === null) return [];
  const { date, kind, legalBasis, basis } = step;
  return [{ unit: unitSummaryOf(unit, null), date, kind, legalBasis, basis, of: unitIdText(nearId) }];
}

/** The whole chain of units that a unit came from and went into. */
export function getUnitLineage(
  { units }: Reference,
  reference: string,
  asOf: string | undefined,
): LineageAnswer {
  const unit = requireUnit(units, reference, 'id');
  const all = units.successions;
  const steps = asOf === undefined ? all : all.filter((step) => step.date <= asOf);
  const lineage = lineageOf(steps, unit.id);
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
