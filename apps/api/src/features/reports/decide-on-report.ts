import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { ReportDecision } from '@tiendo/contracts/reports/report-decisions.ts';
import { requireCriterion, requireDistinct } from '../../shared/set-content/require-criterion.ts';
import { acceptedCounts } from './accepted-counts.ts';
import { type Change, type Changed, changeReport, type ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import { reportEvent } from './report-events.ts';

async function accept({ writer, context }: Change, who: Who): Promise<Changed> {
  const counts = acceptedCounts(context);
  await writer.accept([counts], who.caller.userId);
  const told = { before: { state: context.report.state }, after: { ...counts, state: 'accepted' } };
  return { id: counts.id, events: [reportEvent('report.accepted', context.report, who, told)] };
}

type Return = Extract<ReportDecision, { decision: 'return' }>;

async function giveBack({ writer, context }: Change, { reasons: given }: Return, who: Who): Promise<Changed> {
  requireDistinct(
    given.map(({ criterion }) => criterion),
    'reasons',
  );
  const { report, content } = context;
  const reasons = given.map(({ criterion, reason }, place) => ({
    criterionId: requireCriterion(content, criterion, `reasons.${place}.criterion`).id,
    reason,
  }));
  await writer.giveBack(report.id, reasons, who.caller.userId);
  const told = { before: { state: report.state }, after: { state: 'returned', reasons } };
  return { id: report.id, events: [reportEvent('report.returned', report, who, told)] };
}

/** Accepts a report, or returns criteria of it with reasons. */
export const decideOnReport = (
  deps: ReportDeps,
  { id, version, decision }: { id: number; version: number; decision: ReportDecision },
  who: Who,
): Promise<Report> =>
  changeReport(deps, { id, version, action: decision.decision }, who, (change) =>
    decision.decision === 'accept' ? accept(change, who) : giveBack(change, decision, who),
  );
