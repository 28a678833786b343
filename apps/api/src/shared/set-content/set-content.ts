import type { SheetCriterion } from '@tiendo/contracts/reports/report-parts.ts';
import type { ThresholdAxis } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { type BodiesByUnit, bodyOfCriterion } from '@tiendo/domain/criteria/responsible-body.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { UnitRecord } from '../reference/unit-record.ts';

/** What a set asks for, with what is needed to tell the threshold that holds a unit. */
export type SetContent = {
  readonly thresholdAxis: ThresholdAxis | null;
  readonly verdictsAllowed: readonly Verdict[];
  /** Whether a criterion that is basically met counts as met. */
  readonly basicCounts: boolean;
  /** Indicators of the set; null where no source tells how many there are. */
  readonly indicatorCount: number | null;
  readonly criteria: readonly SheetCriterion[];
};

/** Whether every indicator of the set is listed. */
export const isListComplete = ({ indicatorCount, criteria }: SetContent): boolean =>
  indicatorCount === criteria.reduce((sum, { indicators }) => sum + indicators.length, 0);

/** The body that answers for a criterion in a unit: as its province has it, else as the set names it. */
export function bodyIn(
  { id, pathIds }: Pick<UnitRecord, 'id' | 'pathIds'>,
  criterionId: number,
  { criteria }: Pick<SetContent, 'criteria'>,
  bodies: BodiesByUnit,
): string | null {
  const ofSet = criteria.find((criterion) => criterion.id === criterionId)?.responsibleBody ?? null;
  return bodyOfCriterion(criterionId, [id, ...pathIds], bodies) ?? ofSet;
}
