import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import type { ReportAction } from '@tiendo/domain/reporting/report-state.ts';
import type { Permission } from '@tiendo/policy/permission.ts';
import { AppError } from '../../shared/app-error.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { actionNeeded, reachUnit, requireMove, unknownReport, type Who } from './report-access.ts';
import { reportAnswer } from './report-answer.ts';
import { type ReportContext, readContext } from './report-context.ts';
import type { ReportStore, ReportWriter } from './report-store.ts';

/** What the use cases of reports work with. */
export type ReportDeps = {
  readonly reference: Pick<Reference, 'units' | 'sets'>;
  readonly store: ReportStore;
};

/** The report that is to change, and the version of it that was read. */
export type ChangeAsked = {
  readonly id: number;
  readonly version: number;
  readonly action: ReportAction;
};

export type Change = {
  readonly writer: ReportWriter;
  readonly context: ReportContext;
  readonly permission: Permission;
  readonly next: SnapshotState;
};

/** What a change came to: the report to answer with, and what the trail is told. */
export type Changed = { readonly id: number; readonly events: readonly AuditEntry[] };

/**
 * Changes one report in one transaction: its row is locked, who asks and what the rules allow is checked against what
 * stands then, and its version against the one that was read. Throws `version_conflict` with the report as it stands.
 */
export function changeReport(
  { reference, store }: ReportDeps,
  { id, version, action }: ChangeAsked,
  who: Who,
  work: (change: Change) => Promise<Changed>,
): Promise<Report> {
  return store.write(async (writer) => {
    const [report] = await writer.lock([id]);
    if (report === undefined) throw unknownReport(id);
    const { permission } = reachUnit(reference.units, report, actionNeeded[action], who);
    if (report.version !== version) {
      const current = await reportAnswer(writer, reference, report, who);
      throw new AppError('version_conflict', [], { current });
    }
    const context = await readContext(writer, reference, report);
    const next = requireMove(report, context.round, { action, hasReason: true }, who);
    const changed = await work({ writer, context, permission, next });
    const after = await writer.report(changed.id);
    if (after === null) throw unknownReport(changed.id);
    const answer = await reportAnswer(writer, reference, after, who);
    await writer.tell(changed.events);
    return answer;
  });
}
