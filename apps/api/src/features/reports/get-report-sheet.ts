import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  getReportSheet as contract,
  ReportSheet,
  SheetRow,
} from '@tiendo/contracts/reports/report-sheet.ts';
import { verdictsOf } from '@tiendo/domain/progress/verdict-mask.ts';
import { reportedCount } from '@tiendo/domain/reporting/report-findings.ts';
import { isOpenFor } from '@tiendo/domain/reporting/round.ts';
import { may, reachesBody } from '@tiendo/policy/permission.ts';
import { toldDeed } from '../../shared/deed.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { reachableUnits, requireFew } from '../../shared/rounds/units-in-reach.ts';
import { bodyIn, type SetContent } from '../../shared/set-content/set-content.ts';
import type { Who } from './report-access.ts';
import { previousOf, roundOf } from './report-answer.ts';
import { maskOf } from './report-context.ts';
import type { ReportRecord } from './report-record.ts';
import type { ReportFacts } from './report-store.ts';

function reportOfRow(
  report: ReportRecord | undefined,
  content: SetContent,
  reaches: (criterionId: number) => boolean,
): SheetRow['report'] {
  if (report === undefined) return null;
  const { id, version, state, revision, size, declaredCount, remarks } = report;
  const mask = maskOf(report, content);
  const files = new Map(report.evidence.map((one) => [one.criterionId, one.files]));
  return {
    id,
    version,
    state,
    revision,
    verdicts: verdictsOf(mask),
    metCount: report.metCount ?? reportedCount(mask, size, declaredCount),
    declaredCount,
    notes: remarks.filter(({ note }) => note !== null).length,
    evidence: content.criteria.map((one) => (reaches(one.id) ? (files.get(one.id) ?? 0) : 0)),
    returned: remarks.filter(({ returnReason }) => returnReason !== null).length,
    written: toldDeed(report.writers[0]),
  };
}

/** Every unit of a round with its last state and its report: five statements, however many units. */
export async function getReportSheet(
  reference: Pick<Reference, 'units' | 'sets'>,
  facts: ReportFacts,
  query: QueryOf<typeof contract>,
  who: Who,
): Promise<ReportSheet> {
  const asked = { id: query.round, unit: query.unit };
  const found = await facts.round(query.round);
  const { round, family, within, units } = requireFew(
    reachableUnits(reference, found, asked, 'report.read', who),
  );
  const simulated = who.caller.demonstration;
  const setId = family.set.id;
  const [content, bodies, reports, states] = await Promise.all([
    facts.setContent(setId),
    facts.bodies(setId, [within.id, ...within.pathIds], simulated),
    facts.reportsOf(
      round.id,
      units.map(({ id }) => id),
      simulated,
    ),
    facts.lastStates({ units, setId, simulated, before: round.asOf }),
  ]);
  const reachOf = (unit: UnitRecord) => {
    const permission = may(who.caller, 'report.read', [unit.id, ...unit.pathIds], who.today);
    return (criterionId: number) => reachesBody(permission, bodyIn(unit, criterionId, content, bodies));
  };
  const reportOf = new Map(reports.map((report) => [report.unitId, report]));
  const stateOf = new Map(states.map((state) => [state.unitId, state]));
  return {
    round: roundOf(round),
    unit: unitSummaryOf(within, round.asOf),
    criteriaSet: criteriaSetSummaryOf(family.set),
    verdictsAllowed: [...content.verdictsAllowed],
    thresholdAxis: content.thresholdAxis,
    criteria: content.criteria.map((criterion) => ({
      ...criterion,
      responsibleBody: bodyIn(within, criterion.id, content, bodies),
    })),
    rows: units.map((unit) => ({
      unit: unitSummaryOf(unit, round.asOf),
      region: reference.units.traitsOf(unit).region,
      isOpen: isOpenFor(round, unit.id, who.today),
      previous: previousOf(stateOf.get(unit.id) ?? null, content),
      report: reportOfRow(reportOf.get(unit.id), content, reachOf(unit)),
    })),
  };
}
