import type { Readable } from 'node:stream';
import { mostEvidenceFiles, type ReportEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { StoredEvidence } from '../../shared/evidence/evidence-store.ts';
import { requireCriterion } from '../../shared/set-content/require-criterion.ts';
import {
  type EvidenceDeps,
  evidenceAnswer,
  type ReachedReport,
  requireReadable,
  requireWritable,
} from './evidence-access.ts';
import { unknownReport, type Who } from './report-access.ts';
import { reportEvent } from './report-events.ts';
import type { ReportRecord } from './report-record.ts';
import type { ReportFacts, ReportWriter } from './report-store.ts';
import { requireOpen } from './reported-change.ts';

/** The report and the position of the criterion that a file is for. */
type Place = { readonly id: number; readonly criterion: number };

type Asked = Place & {
  readonly key: string | null;
  readonly file: { readonly name: string; readonly stream: Readable };
};

/** The criterion with its room for a file of this content; null: of any. Throws what stands against it. */
async function requireRoom(
  facts: ReportFacts,
  deps: EvidenceDeps,
  report: ReportRecord,
  { criterion: position }: Place,
  hash: string | null,
  who: Who,
): Promise<ReachedReport & { criterionId: number }> {
  const reached = await requireWritable(facts, deps, report, who);
  const criterion = requireCriterion(reached.context.content, position, 'criterion');
  requireOpen(criterion, reached.context, reached.permission);
  const there = (await facts.evidence(report.id)).filter(({ criterionId }) => criterionId === criterion.id);
  const isThere = there.some((one) => one.hash === hash);
  if (there.length >= mostEvidenceFiles && !isThere)
    throw parameterError('evidence_too_many', `criterion.${position}`, { expected: `${mostEvidenceFiles}` });
  return { ...reached, criterionId: criterion.id };
}

/** Lets a stored file stand in the report, as it is found once nobody else changes it. */
async function attach(
  deps: EvidenceDeps,
  writer: ReportWriter,
  place: Place,
  { hash, name, size, type }: StoredEvidence,
  who: Who,
): Promise<ReportEvidence> {
  const [report] = await writer.lock([place.id]);
  if (report === undefined) throw unknownReport(place.id);
  const { criterionId, context } = await requireRoom(writer, deps, report, place, hash, who);
  const added = await writer.addEvidence(report.id, { criterionId, hash, name }, who.caller.userId);
  const answer = await evidenceAnswer(writer, requireReadable(deps, context, who), deps);
  if (added === null) return answer;
  const after = { evidenceId: added, criterionId, name, hash, size, type };
  await writer.tell([reportEvent('evidence.added', report, who, { after })]);
  return answer;
}

/**
 * Adds a file to a criterion of a report. Who may not is refused before anything of the file is read. The report keeps
 * its version: nothing that somebody is saving meanwhile is refused because of a file.
 */
export async function addEvidence(
  deps: EvidenceDeps,
  { id, criterion, key, file }: Asked,
  who: Who,
): Promise<ReportEvidence> {
  const place = { id, criterion };
  const report = await deps.store.facts.report(id);
  if (report === null) throw unknownReport(id);
  await requireRoom(deps.store.facts, deps, report, place, null, who);
  const stored = await deps.files.storeEvidence(file.stream, { name: file.name });
  const body = { ...place, hash: stored.hash, name: stored.name };
  return deps.store.write((writer) =>
    writer.once({ userId: who.caller.userId, key, name: 'addEvidence', body }, () =>
      attach(deps, writer, place, stored, who),
    ),
  );
}
