import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { BatchAnswer, ReportBatch } from '@tiendo/contracts/reports/report-batches.ts';
import type { SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import { reportMove } from '@tiendo/domain/reporting/report-state.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { reachableUnits, requireFew } from '../../shared/rounds/units-in-reach.ts';
import type { ReportDeps } from './change-report.ts';
import { actionNeeded, moveError, standingOf, type Who } from './report-access.ts';
import { type ReportContext, readContexts } from './report-context.ts';
import { reportEvent } from './report-events.ts';
import { notReady } from './report-findings.ts';
import type { ReportWriter } from './report-store.ts';

/** One deed done to many reports of a round. */
export type BatchDeed = {
  readonly name: 'submitReports' | 'acceptReports';
  readonly action: 'submit' | 'accept';
  /** The states of the reports that are meant. */
  readonly from: readonly SnapshotState[];
  readonly next: SnapshotState;
  readonly event: 'report.submitted' | 'report.accepted';
  readonly act: (writer: ReportWriter, going: readonly ReportContext[], who: Who) => Promise<void>;
};

/** The reports asked for, and the key under which it is done once. */
export type BatchAsked = { readonly body: ReportBatch; readonly key: string | null };

type Judged = { readonly context: ReportContext; readonly refusals: readonly ProblemCode[] };

function judged(context: ReportContext, { action }: BatchDeed, { caller, today }: Who): Judged {
  const { report, round } = context;
  const deed = { action, actor: caller.userId, hasReason: true };
  const { refusal } = reportMove(standingOf(report, round, today), deed);
  if (refusal !== null) return { context, refusals: [moveError(refusal, report, round).code] };
  const against = action === 'submit' ? (notReady(context)?.issues ?? []) : [];
  return { context, refusals: [...new Set(against.map(({ code }) => code))] };
}

const outcomeOf = ({ context: { report, unit, round }, refusals }: Judged, { next }: BatchDeed) => ({
  unit: unitSummaryOf(unit, round.asOf),
  id: report.id,
  state: refusals.length === 0 ? next : report.state,
  version: refusals.length === 0 ? report.version + 1 : report.version,
  refusals: [...refusals],
});

/** The reports that are meant, locked, by code of their units. */
async function readMeant(
  { reference }: ReportDeps,
  writer: ReportWriter,
  body: ReportBatch,
  deed: BatchDeed,
  who: Who,
): Promise<ReportContext[]> {
  const stored = await writer.lockRound(body.round);
  const asked = { id: body.round, unit: body.unit };
  const found = requireFew(reachableUnits(reference, stored, asked, actionNeeded[deed.action], who));
  const left = new Set(
    body.except.map((given, place) => requireUnit(reference.units, given, `except.${place}`).id),
  );
  const unitIds = found.units.map(({ id }) => id).filter((id) => !left.has(id));
  const standing = await writer.reportsOf(found.round.id, unitIds, who.caller.demonstration);
  const locked = await writer.lock(standing.map(({ id }) => id));
  const meant = locked.filter(({ state }) => deed.from.includes(state));
  const contexts = await readContexts(writer, reference, found.round, meant);
  const placeOf = new Map(unitIds.map((id, place) => [id, place]));
  return contexts.sort((a, b) => (placeOf.get(a.unit.id) ?? 0) - (placeOf.get(b.unit.id) ?? 0));
}

async function work(
  deps: ReportDeps,
  writer: ReportWriter,
  body: ReportBatch,
  deed: BatchDeed,
  who: Who,
): Promise<BatchAnswer> {
  const meant = await readMeant(deps, writer, body, deed, who);
  const all = meant.map((context) => judged(context, deed, who));
  const going = all.filter(({ refusals }) => refusals.length === 0).map(({ context }) => context);
  if (going.length > 0) await deed.act(writer, going, who);
  const told = going.map(({ report }) =>
    reportEvent(deed.event, report, who, { before: { state: report.state }, after: { state: deed.next } }),
  );
  await writer.tell(told);
  return { outcomes: all.map((one) => outcomeOf(one, deed)) };
}

/**
 * Does one deed to every report of a unit in a round that it can be done to, in one transaction: each other one stays as
 * it is and is told with what refuses it.
 */
export const runBatch = (
  deps: ReportDeps,
  { body, key }: BatchAsked,
  deed: BatchDeed,
  who: Who,
): Promise<BatchAnswer> =>
  deps.store.write((writer) =>
    writer.once({ userId: who.caller.userId, key, name: deed.name, body }, () =>
      work(deps, writer, body, deed, who),
    ),
  );
