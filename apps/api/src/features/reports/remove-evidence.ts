import type { ReportEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import {
  type EvidenceDeps,
  evidenceAnswer,
  requireReadable,
  requireWritable,
  unknownEvidence,
} from './evidence-access.ts';
import { unknownReport, type Who } from './report-access.ts';
import type { ReportContext } from './report-context.ts';
import { reportEvent } from './report-events.ts';
import type { EvidenceRecordOfReport, ReportRecord } from './report-record.ts';
import type { ReportWriter } from './report-store.ts';
import { requireOpen } from './reported-change.ts';

type Asked = { readonly id: number; readonly evidence: number };

/** The file that is to go, of a criterion that is open to the caller, with what was read of its report. */
async function requireRemovable(
  deps: EvidenceDeps,
  writer: ReportWriter,
  report: ReportRecord,
  evidence: number,
  who: Who,
): Promise<{ readonly file: EvidenceRecordOfReport; readonly context: ReportContext }> {
  const { context, permission } = await requireWritable(writer, deps, report, who);
  const found = (await writer.evidence(report.id)).find((one) => one.id === evidence);
  const criterion = context.content.criteria.find((one) => one.id === found?.criterionId);
  if (found === undefined || criterion === undefined) throw unknownEvidence(evidence);
  requireOpen(criterion, context, permission);
  return { file: found, context };
}

/** Takes a file out of a report. Its content stays in the store, and the trail tells which it was. */
export const removeEvidence = (
  deps: EvidenceDeps,
  { id, evidence }: Asked,
  who: Who,
): Promise<ReportEvidence> =>
  deps.store.write(async (writer) => {
    const [report] = await writer.lock([id]);
    if (report === undefined) throw unknownReport(id);
    const { file, context } = await requireRemovable(deps, writer, report, evidence, who);
    const { criterionId, name, hash, size, type } = file;
    await writer.removeEvidence(report.id, evidence, who.caller.userId);
    const answer = await evidenceAnswer(writer, requireReadable(deps, context, who), deps);
    const before = { evidenceId: evidence, criterionId, name, hash, size, type };
    await writer.tell([reportEvent('evidence.removed', report, who, { before })]);
    return answer;
  });
