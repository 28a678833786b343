import type { Report } from '@tiendo/contracts/reports/report.ts';
import { verdictsOfMask } from './begun-report.ts';
import { type Change, changeReport, type ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import { reportEvent } from './report-events.ts';

type Asked = { readonly id: number; readonly version: number; readonly reason: string };

/** Begins the next revision with what the accepted one says; null where one is worked on already. */
async function beginRevision({ writer, context }: Change, reason: string, who: Who): Promise<number | null> {
  const { report, content, round } = context;
  const notes = report.remarks.flatMap(({ criterionId, note }) =>
    note === null ? [] : [{ criterionId, note }],
  );
  const draft = {
    unitId: report.unitId,
    origin: report.origin,
    size: report.size,
    verdicts: verdictsOfMask(report.mask, content),
    notes,
    copied: report.id,
    corrected: report.id,
    declaredCount: report.declaredCount,
    reason,
  };
  const [id] = await writer.begin(round.id, [draft], who.caller.userId);
  return id ?? null;
}

/** Opens a correction of an accepted report, which stands until the correction is accepted. */
export const correctReport = (deps: ReportDeps, { id, version, reason }: Asked, who: Who): Promise<Report> =>
  changeReport(deps, { id, version, action: 'correct' }, who, async (change) => {
    const { writer, context } = change;
    const { report, round } = context;
    const begun = await beginRevision(change, reason, who);
    if (begun !== null) {
      const told = { reason, after: { revisionId: begun } };
      return { id: begun, events: [reportEvent('report.corrected', report, who, told)] };
    }
    const [open] = await writer.reportsOf(round.id, [report.unitId], report.origin === 'simulated');
    return { id: open?.id ?? id, events: [] };
  });

/** Withdraws an accepted report: figures go by the state before it. */
export const withdrawReport = (deps: ReportDeps, { id, version, reason }: Asked, who: Who): Promise<Report> =>
  changeReport(deps, { id, version, action: 'withdraw' }, who, async ({ writer, context, next }) => {
    await writer.withdraw(id, reason);
    const told = { reason, before: { state: context.report.state }, after: { state: next } };
    return { id, events: [reportEvent('report.withdrawn', context.report, who, told)] };
  });
