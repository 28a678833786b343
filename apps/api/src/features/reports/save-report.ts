import type { Report, ReportChange } from '@tiendo/contracts/reports/report.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { changeReport, type ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import type { ReportContext } from './report-context.ts';
import { reportEvent } from './report-events.ts';
import type { ReportWriting } from './report-store.ts';
import { writingOf } from './reported-change.ts';

/** The same things as they were before. */
function beforeOf({ report, content }: ReportContext, { verdicts, notes, values }: ReportWriting) {
  const placeOf = (id: number) => content.criteria.findIndex((criterion) => criterion.id === id);
  const noteOf = (id: number) => report.remarks.find(({ criterionId }) => criterionId === id)?.note ?? null;
  return {
    verdicts: verdicts.map(({ criterionId }) => ({
      criterionId,
      verdict: verdictAt(report.mask, placeOf(criterionId)),
    })),
    notes: notes.map(({ criterionId }) => ({ criterionId, note: noteOf(criterionId) })),
    values: report.values.filter(({ indicatorId }) => values.some((one) => one.indicatorId === indicatorId)),
    declaredCount: report.declaredCount,
  };
}

/** Writes cells, notes, values and the declared count of a report; what is not named stays as it is. */
export const saveReport = (
  deps: ReportDeps,
  { id, version, change }: { id: number; version: number; change: ReportChange },
  who: Who,
): Promise<Report> =>
  changeReport(deps, { id, version, action: 'save' }, who, async ({ writer, context, permission }) => {
    const writing = writingOf(change, context, permission);
    await writer.write(id, writing, who.caller.userId);
    const told = { before: beforeOf(context, writing), after: writing };
    return { id, events: [reportEvent('report.saved', context.report, who, told)] };
  });
