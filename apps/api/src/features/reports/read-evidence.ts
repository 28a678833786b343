import type { Readable } from 'node:stream';
import type { ReportEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditTrail } from '../../shared/audit/audit-trail.ts';
import {
  type EvidenceDeps,
  evidenceAnswer,
  evidenceSeen,
  type ReachedReport,
  unknownEvidence,
} from './evidence-access.ts';
import { reachUnit, unknownReport, type Who } from './report-access.ts';
import { readContext } from './report-context.ts';
import type { EvidenceRecordOfReport } from './report-record.ts';

async function reach({ store, reference }: EvidenceDeps, id: number, who: Who): Promise<ReachedReport> {
  const report = await store.facts.report(id);
  if (report === null) throw unknownReport(id);
  const { permission } = reachUnit(reference.units, report, 'report.read', who);
  return { context: await readContext(store.facts, reference, report), permission };
}

/** The evidence of a report. */
export const listEvidence = async (deps: EvidenceDeps, id: number, who: Who): Promise<ReportEvidence> =>
  evidenceAnswer(deps.store.facts, await reach(deps, id, who), deps);

/** One file of it, once the trail was told that it is taken. Throws `unknown_report`, `unknown_evidence`. */
export async function readEvidence(
  deps: EvidenceDeps,
  trail: AuditTrail,
  { id, evidence }: { id: number; evidence: number },
  who: Who,
): Promise<EvidenceRecordOfReport & { stream: Readable }> {
  const reached = await reach(deps, id, who);
  const found = (await evidenceSeen(deps.store.facts, reached)).find((one) => one.id === evidence);
  if (found === undefined) throw unknownEvidence(evidence);
  const { criterionId, name, hash } = found;
  const { stream } = await deps.files.readEvidence(hash);
  await trail.append([
    {
      actor: auditActorOf(who.caller),
      action: 'export.taken',
      subject: { kind: 'evidence', id: `${evidence}` },
      unitId: reached.context.report.unitId,
      ...(who.requestId !== undefined && { requestId: who.requestId }),
      after: { report: id, criterionId, name, hash },
    },
  ]);
  return { ...found, stream };
}
