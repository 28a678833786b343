import { changedCriteria } from '@tiendo/domain/imports/changed-criteria.ts';
import { type ImportPlan, type PlannedUnit, planImport } from '@tiendo/domain/imports/plan-import.ts';
import type { RecognisedImport } from '@tiendo/domain/imports/recognise-sheet.ts';
import type { ReportBar } from '@tiendo/domain/imports/report-bars.ts';
import { isCriterionOpen } from '@tiendo/domain/reporting/report-state.ts';
import { isOpenFor } from '@tiendo/domain/reporting/round.ts';
import { may, reachesBody } from '@tiendo/policy/permission.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { ImportRecord, Who } from './import-record.ts';
import type { ImportSubject } from './import-subject.ts';
import type { UnitStanding } from './prisma-unit-standings.ts';

export type Standings = ReadonlyMap<number, UnitStanding>;
export type ReportPlan = ImportPlan<UnitRecord>;
export type PlannedReport = PlannedUnit<UnitRecord>;

const positions = (criteria: readonly { position: number }[]): string[] =>
  criteria.map(({ position }) => `${position}`);

/** What of a change belongs to others: criteria, and what is said of the whole report. */
function partsOfOthers(
  { unit, before, after }: PlannedReport,
  { set }: ImportSubject,
  { caller, today }: Who,
): string[] {
  const permission = may(caller, 'report.enter', [unit.id, ...unit.pathIds], today);
  const others = changedCriteria(before, after, set).filter(
    ({ id }) => !reachesBody(permission, set.bodyOf.get(id) ?? null),
  );
  if (reachesBody(permission, null)) return positions(others);
  const states = after.verdicts.size < set.criteria.length && after.metCount !== null;
  return [
    ...positions(others),
    ...(states && after.metCount !== before?.metCount ? ['Σ'] : []),
    ...(after.note === (before?.note ?? null) ? [] : ['Ghi chú']),
  ];
}

function barsOf(
  planned: PlannedReport,
  standing: UnitStanding | undefined,
  subject: ImportSubject,
  who: Who,
): ReportBar[] {
  const { round, set } = subject;
  const state = standing?.reportState ?? 'draft';
  if (state === 'submitted') return [{ code: 'report_submitted', parts: [] }];
  if (state === 'accepted') return [{ code: 'report_accepted', parts: [] }];
  if (!isOpenFor(round, planned.unit.id, who.today)) return [{ code: 'round_locked', parts: [] }];
  const frozen = changedCriteria(planned.before, planned.after, set).filter(
    ({ id }) => !isCriterionOpen(state, standing?.returned.has(id) === true),
  );
  const others = partsOfOthers(planned, subject, who);
  return [
    ...(frozen.length > 0 ? [{ code: 'criterion_frozen' as const, parts: positions(frozen) }] : []),
    ...(others.length > 0 ? [{ code: 'criterion_of_other_body' as const, parts: others }] : []),
  ];
}

/** What a file would do to the reports of a round as they stand. */
export function planReports(
  file: RecognisedImport,
  subject: ImportSubject,
  standings: Standings,
  { decimalMark }: Pick<ImportRecord, 'decimalMark'>,
  who: Who,
): ReportPlan {
  return planImport(file, {
    set: subject.set,
    units: subject.units,
    asOf: subject.round.asOf,
    decimalMark,
    stateOf: ({ id }) => standings.get(id)?.known ?? null,
    isNew: ({ id }) => (standings.get(id)?.reportId ?? null) === null,
    barsOf: (planned) => barsOf(planned, standings.get(planned.unit.id), subject, who),
  });
}
