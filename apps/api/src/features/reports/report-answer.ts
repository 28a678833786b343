import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { PreviousState, ReportRevision, RoundOfReport } from '@tiendo/contracts/reports/report-parts.ts';
import { verdictsOf } from '@tiendo/domain/progress/verdict-mask.ts';
import { reportedCount } from '@tiendo/domain/reporting/report-findings.ts';
import { isCriterionOpen, reportActions, reportMove } from '@tiendo/domain/reporting/report-state.ts';
import { isOpenFor } from '@tiendo/domain/reporting/round.ts';
import { may, reachesBody } from '@tiendo/policy/permission.ts';
import { toldDeed } from '../../shared/deed.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { SetContent } from '../../shared/set-content/set-content.ts';
import type { StateRecord } from '../../shared/states/accepted-state.ts';
import { actionNeeded, standingOf, type Who } from './report-access.ts';
import { cellsOf } from './report-cells.ts';
import { maskOf, maskOfState, type ReportContext, readContext } from './report-context.ts';
import { findingsOf } from './report-findings.ts';
import type { ReportRecord, RevisionRecord } from './report-record.ts';
import type { ReportFacts } from './report-store.ts';

export const roundOf = ({
  id,
  setCode,
  period,
  asOf,
  basis,
  dueOn,
  lockedFrom,
}: StoredRound): RoundOfReport => ({
  id,
  setCode,
  period,
  asOf,
  basis,
  dueOn,
  lockedFrom,
});

export function previousOf(state: StateRecord | null, content: SetContent): PreviousState | null {
  if (state === null) return null;
  const { asOf, basis, origin, metCount, size } = state;
  return { asOf, basis, origin, metCount, size, verdicts: verdictsOf(maskOfState(state, content)) };
}

function revisionOf(revision: RevisionRecord, content: SetContent): ReportRevision {
  const { mask: _mask, size, declaredCount, ...told } = revision;
  return {
    id: told.id,
    revision: told.revision,
    state: told.state,
    metCount: told.metCount ?? reportedCount(maskOf(revision, content), size, declaredCount),
    receivedOn: told.receivedOn,
    author: told.author,
    submitted: toldDeed(told.submitted),
    decided: toldDeed(told.decided),
    revisionReason: told.revisionReason,
    withdrawalReason: told.withdrawalReason,
  };
}

/** What the caller may do to a report now: by the rules, with reasons given, and by the policy. */
function allowedOf({ report, round, unit }: ReportContext, { caller, today }: Who): Report['allowed'] {
  const standing = standingOf(report, round, today);
  return reportActions.filter((action) => {
    const deed = { action, actor: caller.userId, hasReason: true };
    const path = [unit.id, ...unit.pathIds];
    return reportMove(standing, deed).next !== null && may(caller, actionNeeded[action], path, today).granted;
  });
}

function openCellsOf(context: ReportContext, { caller, today }: Who): Report['cells'] {
  const { report, round, unit } = context;
  const permission = may(caller, 'report.enter', [unit.id, ...unit.pathIds], today);
  const inRound = isOpenFor(round, unit.id, today);
  return cellsOf(context).map((cell) => ({
    ...cell,
    isOpen:
      inRound &&
      isCriterionOpen(report.state, cell.returnReason !== null) &&
      reachesBody(permission, cell.responsibleBody),
  }));
}

/** A report as somebody sees it. */
export async function reportAnswer(
  facts: ReportFacts,
  reference: Pick<Reference, 'units' | 'sets'>,
  report: ReportRecord,
  who: Who,
): Promise<Report> {
  const context = await readContext(facts, reference, report);
  const { content, round, unit, family } = context;
  const revisions = await facts.revisions(report);
  return {
    ...revisionOf(report, content),
    version: report.version,
    origin: report.origin,
    unit: unitSummaryOf(unit, round.asOf),
    round: roundOf(round),
    isOpen: isOpenFor(round, unit.id, who.today),
    criteriaSet: criteriaSetSummaryOf(family.set),
    verdictsAllowed: [...content.verdictsAllowed],
    declaredCount: report.declaredCount,
    note: report.note,
    written: toldDeed(report.writers[0]),
    previous: previousOf(context.previous, content),
    cells: openCellsOf(context, who),
    findings: findingsOf(context).map(({ place, ...found }) => ({
      ...found,
      criterion: place === null ? null : (content.criteria[place]?.position ?? null),
    })),
    allowed: allowedOf(context, who),
    revisions: revisions.map((one) => revisionOf(one, content)),
  };
}
