import type { ReportCell } from '@tiendo/contracts/reports/report-parts.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { type SuggestedVerdict, suggestedByIndicators } from '@tiendo/domain/reporting/suggested-verdict.ts';
import { isListComplete } from '../../shared/set-content/set-content.ts';
import { toldIndicator } from '../../shared/set-content/told-indicator.ts';
import { maskOf, maskOfState, type ReportContext } from './report-context.ts';
import type { RemarkRecord } from './report-record.ts';

/** What the verifier returned; null where nothing of the criterion was. */
function returnedOf(remark: RemarkRecord | undefined): ReportCell['returned'] {
  if (remark === undefined || remark.returnReason === null) return null;
  return { verdict: remark.returnedVerdict ?? 'unknown', note: remark.returnedNote };
}

/** A criterion of a report without who may change it. */
export type ReadCell = Omit<ReportCell, 'isOpen'> & { readonly suggestion: SuggestedVerdict };

/** The criteria of a report, each with its verdict before and now and what its values speak for. */
export function cellsOf(context: ReportContext): ReadCell[] {
  const { content, report, previous } = context;
  const mask = maskOf(report, content);
  const before = previous === null ? null : maskOfState(previous, content);
  const remarks = new Map(report.remarks.map((remark) => [remark.criterionId, remark]));
  const isComplete = isListComplete(content);
  const against = { content, region: context.region, asOf: context.round.asOf };
  return content.criteria.map(({ responsibleBody: _body, indicators, ...criterion }, place) => {
    const read = indicators.map((one) => toldIndicator(one, against, report.values));
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
