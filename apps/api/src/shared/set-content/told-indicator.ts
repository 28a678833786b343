import type {
  ReportedValue,
  ReportIndicator,
  SheetCriterion,
} from '@tiendo/contracts/reports/report-parts.ts';
import { applicableThreshold, type ThresholdFor } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { suggestedByValue } from '@tiendo/domain/reporting/suggested-verdict.ts';
import type { Quantity } from '@tiendo/domain/values/quantity.ts';
import type { SetContent } from './set-content.ts';

/** The value of one indicator; `qualifier` null where it is no number. */
export type ValueRecord = Pick<Quantity, 'min' | 'max' | 'decimals'> & {
  readonly indicatorId: number;
  readonly qualifier: Quantity['qualifier'] | null;
  readonly text: string | null;
  readonly isMet: boolean | null;
};

/** The unit and day that values are read against; `region` null: not known. */
export type ReadAgainst = {
  readonly content: Pick<SetContent, 'thresholdAxis'>;
  readonly region: string | null;
  readonly asOf: string;
};

const thresholdFor = ({ content, region, asOf }: ReadAgainst): ThresholdFor => ({
  axis: content.thresholdAxis,
  region,
  // No source that is held says which group of the 2026 set a commune belongs to.
  communeGroup: null,
  year: Number(asOf.slice(0, 4)),
});

/** A stored value as answers tell it. */
export const toldValue = ({
  min,
  max,
  decimals,
  qualifier,
  text,
  isMet,
}: Omit<ValueRecord, 'indicatorId'>): ReportedValue => ({
  quantity: qualifier === null ? null : { min, max, decimals, qualifier },
  text,
  isMet,
});

/** An indicator with the threshold that holds the unit, the value that is reported and what it speaks for. */
export function toldIndicator(
  { thresholds, ...said }: SheetCriterion['indicators'][number],
  against: ReadAgainst,
  values: readonly ValueRecord[],
): ReportIndicator {
  const { threshold, gap } = applicableThreshold(thresholds, thresholdFor(against));
  const stored = values.find(({ indicatorId }) => indicatorId === said.id);
  const value = stored === undefined ? null : toldValue(stored);
  const asked = threshold === null ? null : { operator: said.operator, value: threshold.value };
  const told = value?.isMet === null || value === null ? null : value.isMet ? 'met' : 'not_met';
  const suggestion = told ?? suggestedByValue(value?.quantity ?? null, asked);
  return { ...said, threshold, thresholdGap: gap, value, suggestion };
}
