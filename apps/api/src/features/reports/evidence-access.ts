import {
  type EvidenceItem,
  mostEvidenceFiles,
  type ReportEvidence,
} from '@tiendo/contracts/reports/report-evidence.ts';
import { type Permission, reachesBody } from '@tiendo/policy/permission.ts';
import { type AppError, parameterError } from '../../shared/app-error.ts';
import type { EvidenceStore } from '../../shared/evidence/evidence-store.ts';
import type { ReportDeps } from './change-report.ts';
import { reachUnit, requireMove, type Who } from './report-access.ts';
import { type ReportContext, readContext } from './report-context.ts';
import type { EvidenceRecordOfReport, ReportRecord } from './report-record.ts';
import type { ReportFacts } from './report-store.ts';

/** What the use cases of evidence work with. */
export type EvidenceDeps = ReportDeps & {
  readonly files: EvidenceStore;
  /** The largest file that is taken. */
  readonly mostBytes: number;
};

export const unknownEvidence = (id: number): AppError =>
  parameterError('unknown_evidence', 'evidence', { given: String(id) });

/** A report with what the caller may do with its criteria. */
export type ReachedReport = { readonly context: ReportContext; readonly permission: Permission };

/** A report that the caller may change now. Throws what saving it would throw, but for its version. */
export async function requireWritable(
  facts: ReportFacts,
  { reference }: ReportDeps,
  report: ReportRecord,
  who: Who,
): Promise<ReachedReport> {
  const { permission } = reachUnit(reference.units, report, 'report.enter', who);
  const context = await readContext(facts, reference, report);
  requireMove(report, context.round, { action: 'save', hasReason: true }, who);
  return { context, permission };
}

/** A report that was changed, as far as the caller may read it. */
export function requireReadable({ reference }: ReportDeps, context: ReportContext, who: Who): ReachedReport {
  const { permission } = reachUnit(reference.units, context.report, 'report.read', who);
  return { context, permission };
}

/** The evidence of a report that the caller may see: that of the bodies of their grants. */
export async function evidenceSeen(
  facts: ReportFacts,
  { context: { report, bodyOf }, permission }: ReachedReport,
): Promise<EvidenceRecordOfReport[]> {
  const items = await facts.evidence(report.id);
  return items.filter(({ criterionId }) => reachesBody(permission, bodyOf(criterionId)));
}

const itemOf = (criterion: number, record: EvidenceRecordOfReport): EvidenceItem => {
  const { id, name, size, type, added } = record;
  return { id, criterion, name, size, type, added: { by: { id: added.id, name: added.name }, at: added.at } };
};

/** The evidence of a report as the caller is told of it. */
export async function evidenceAnswer(
  facts: ReportFacts,
  reached: ReachedReport,
  { mostBytes }: Pick<EvidenceDeps, 'mostBytes'>,
): Promise<ReportEvidence> {
  const seen = await evidenceSeen(facts, reached);
  const items = reached.context.content.criteria.flatMap(({ id, position }) =>
    seen.filter(({ criterionId }) => criterionId === id).map((one) => itemOf(position, one)),
  );
  return { items, mostFiles: mostEvidenceFiles, mostBytes };
}
