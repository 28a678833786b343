import type { Report } from '@tiendo/contracts/reports/report.ts';
import { changeReport, type ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import { reportEvent } from './report-events.ts';
import { notReady } from './report-findings.ts';

type Asked = { readonly id: number; readonly version: number };

/** Hands a report in, unless something found in it stands against it. */
export const submitReport = (deps: ReportDeps, { id, version }: Asked, who: Who): Promise<Report> =>
  changeReport(deps, { id, version, action: 'submit' }, who, async ({ writer, context, next }) => {
    const refusal = notReady(context);
    if (refusal !== null) throw refusal;
    await writer.submit([id], who.caller.userId, who.today);
    const told = { before: { state: context.report.state }, after: { state: next } };
    return { id, events: [reportEvent('report.submitted', context.report, who, told)] };
  });

/** Takes a report back that nobody has decided on. */
export const recallReport = (deps: ReportDeps, { id, version }: Asked, who: Who): Promise<Report> =>
  changeReport(deps, { id, version, action: 'recall' }, who, async ({ writer, context, next }) => {
    await writer.recall(id, next === 'returned' ? 'returned' : 'draft');
    const told = { before: { state: context.report.state }, after: { state: next } };
    return { id, events: [reportEvent('report.recalled', context.report, who, told)] };
  });
