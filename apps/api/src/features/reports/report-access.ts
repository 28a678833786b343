import {
  type ReportAction,
  type ReportDeed,
  type ReportRefusal,
  type ReportStanding,
  reportMove,
} from '@tiendo/domain/reporting/report-state.ts';
import { isOpenFor } from '@tiendo/domain/reporting/round.ts';
import type { Action } from '@tiendo/policy/action.ts';
import type { Permission } from '@tiendo/policy/permission.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { ReportRecord } from './report-record.ts';

/** Who asks, on which day in Vietnam, by which request. */
export type Who = { readonly caller: Caller; readonly today: string; readonly requestId?: string };

export const unknownReport = (id: number): AppError =>
  parameterError('unknown_report', 'id', { given: String(id) });

/** What the policy must allow on the unit of a report. */
export const actionNeeded: Record<ReportAction, Action> = {
  save: 'report.enter',
  submit: 'report.submit',
  recall: 'report.submit',
  accept: 'report.verify',
  return: 'report.verify',
  correct: 'report.enter',
  withdraw: 'report.verify',
};

/** Reports of demonstration accounts are simulated: they and real ones do not exist for each other. */
const isOfKind = ({ origin }: ReportRecord, { demonstration }: Caller): boolean =>
  (origin === 'simulated') === demonstration;

/** The unit of a report that somebody may do something with. Throws `unknown_report` where it is out of reach. */
export function reachUnit(
  units: UnitDirectory,
  report: ReportRecord,
  action: Action,
  { caller, today }: Who,
): { unit: UnitRecord; permission: Permission } {
  const unit = units.byId(report.unitId);
  if (unit === null || !isOfKind(report, caller)) throw unknownReport(report.id);
  const permission = requirePermission(caller, action, unit, today, () => unknownReport(report.id));
  return { unit, permission };
}

/** How a report stands on a day. */
export const standingOf = (report: ReportRecord, round: StoredRound, today: string): ReportStanding => ({
  state: report.state,
  hasReturned: report.remarks.some(({ returnReason }) => returnReason !== null),
  writers: new Set([
    ...report.writers.map(({ id }) => id),
    ...[report.author, report.submitted].flatMap((one) => one?.id ?? []),
  ]),
  isOpen: isOpenFor(round, report.unitId, today),
});

/** A refusal of the rules as a problem. */
export function moveError(refusal: ReportRefusal, report: ReportRecord, round: StoredRound): AppError {
  switch (refusal) {
    case 'report_state':
      return parameterError(refusal, 'id', { given: report.state });
    case 'round_locked':
      return parameterError(refusal, 'id', round.lockedFrom === null ? {} : { given: round.lockedFrom });
    case 'own_report':
      return new AppError(refusal);
    case 'reason_missing':
      return parameterError('missing_parameter', 'reason');
  }
}

/** The state that a report goes into. Throws the refusal of the rules. */
export function requireMove(
  report: ReportRecord,
  round: StoredRound,
  deed: Pick<ReportDeed, 'action' | 'hasReason'>,
  { caller, today }: Who,
) {
  const move = reportMove(standingOf(report, round, today), { ...deed, actor: caller.userId });
  if (move.refusal !== null) throw moveError(move.refusal, report, round);
  return move.next;
}
