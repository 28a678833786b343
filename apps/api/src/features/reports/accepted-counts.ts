import { reportedCount } from '@tiendo/domain/reporting/report-findings.ts';
import { maskOf, type ReportContext } from './report-context.ts';

/** The counts that an accepted report stands for. */
export function acceptedCounts({ report, content }: ReportContext) {
  const mask = maskOf(report, content);
  return {
    id: report.id,
    metCount: reportedCount(mask, report.size, report.declaredCount),
    basicCount: mask.split('b').length - 1,
  };
}
