import type {
  ReportCell,
  ReportedValue,
  ReportIndicator,
  SheetCriterion,
} from '@tiendo/contracts/reports/report-parts.ts';
import { applicableThreshold, type ThresholdFor } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import {
  type SuggestedVerdict,
  suggestedByIndicators,
  suggestedByValue,
} from '@tiendo/domain/reporting/suggested-verdict.ts';
import { maskOf, maskOfState, type ReportContext } from './report-context.ts';
import type { RemarkRecord, SetContent, ValueRecord } from './report-record.ts';

const thresholdFor = ({ content, region, round }: ReportContext): ThresholdFor => ({
  axis: content.thresholdAxis,
  region,
  // No source that is held says which group of the 2026 set a commune belongs to.
  communeGroup: null,
  year: Number(round.asOf.slice(0, 4)),
});

const toldValue = ({ min, max, decimals, qualifier, text, isMet }: ValueRecord): ReportedValue => ({
  quantity: qualifier === null ? null : { min, max, decimals, qualifier },
  text,
  isMet,
});

function indicatorOf(
  { thresholds, ...said }: SheetCriterion['indicators'][number],
  context: ReportContext,
): ReportIndicator {
  const { threshold, gap } = applicableThreshold(thresholds, thresholdFor(context));
  const stored = context.report.values.find(({ indicatorId }) => indicatorId === said.id);
  const value = stored === undefined ? null : toldValue(stored);
  const asked = threshold === null ? null : { operator: said.operator, value: threshold.value };
  const told = value?.isMet === null || value === null ? null : value.isMet ? 'met' : 'not_met';
  const suggestion = told ?? suggestedByValue(value?.quantity ?? null, asked);
  return { ...said, threshold, thresholdGap: gap, value, suggestion };
}

/** What the verifier returned; null where nothing of the criterion was. */
function returnedOf(remark: RemarkRecord | undefined): ReportCell['returned'] {
  if (remark === undefined || remark.returnReason === null) return null;
  return { verdict: remark.returnedVerdict ?? 'unknown', note: remark.returnedNote };
}

/** Whether every indicator of the set is listed. */
const isListComplete = ({ indicatorCount, criteria }: SetContent): boolean =>
  indicatorCount === criteria.reduce((sum, { indicators }) => sum + indicators.length, 0);

/** A criterion of a report without who may change it. */
export type ReadCell = Omit<ReportCell, 'isOpen'> & { readonly suggestion: SuggestedVerdict };

/** The criteria of a report, each with its verdict before and now and what its values speak for. */
export function cellsOf(context: ReportContext): ReadCell[] {
  const { content, report, previous } = context;
  const mask = maskOf(report, content);
  const before = previous === null ? null : maskOfState(previous, content);
  const remarks = new Map(report.remarks.map((remark) => [remark.criterionId, remark]));
  const isComplete = isListComplete(content);
  return content.criteria.map(({ responsibleBody: _body, indicators, ...criterion }, place) => {
    const read = indicators.map((one) => indicatorOf(one, context));
    const remark = remarks.get(criterion.id);
    return {
      criterion,
      responsibleBody: context.bodyOf(criterion.id),
      verdict: verdictAt(mask, place) ?? 'unknown',
      previousVerdict: before === null ? null : (verdictAt(before, place) ?? 'unknown'),
      note: remark?.note ?? null,
      returnReason: remark?.returnReason ?? null,
      returned: returnedOf(remark),
      suggestion: suggestedByIndicators(
        read.map((one) => one.suggestion),
        isComplete,
      ),
      indicators: read,
    };
  });
}
