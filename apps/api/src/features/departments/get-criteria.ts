import { mostBoardCells } from '@tiendo/contracts/board.ts';
import type {
  getDepartmentCriteria as contract,
  DepartmentCriteria,
} from '@tiendo/contracts/departments/criteria.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { type ToldReport, toldReport } from '@tiendo/domain/reporting/report-standing.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { Data } from '../../shared/data/data.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { type ReportRevision, reportsByCell } from '../../shared/rounds/reports-of-rounds.ts';
import { ownersAround } from '../../shared/rounds/round-owners.ts';
import { ownerOf, unknownRound } from '../../shared/rounds/round-reach.ts';
import { roundSummaryOf, unitsOfRound } from '../../shared/rounds/round-record.ts';
import { criteriaOfBodies, type OwnCriterion } from './criteria-of-bodies.ts';
import type { CriteriaReader, ReportDetails } from './criteria-reader.ts';
import { type StateBefore, stateBefore } from './state-before.ts';

type Query = QueryOf<typeof contract>;
type Who = { readonly caller: Caller; readonly today: string };
type Row = DepartmentCriteria['rows'][number];

/** The unit with what the caller may see of it, and a round that has to do with it. */
async function asked({ units, sets }: Data, reader: CriteriaReader, query: Query, { caller, today }: Who) {
  const unit = requireUnit(units, query.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: query.unit });
  const permission = requirePermission(caller, 'report.read', unit, today, unknown);
  const { round, owner } = ownerOf(units, await reader.round(query.round), query.round, caller);
  if (!ownersAround(units, unit).includes(owner.id)) throw unknownRound(query.round);
  return { unit, permission, round, owner, family: requireSet(sets, round.setCode) };
}

type Told = {
  readonly unit: UnitRecord;
  readonly asOf: string;
  readonly own: readonly OwnCriterion[];
  readonly report: ToldReport<ReportRevision>;
  readonly before: StateBefore | null;
  readonly details: ReportDetails | undefined;
};

function rowOf({ unit, asOf, own, report, before, details }: Told): Row {
  const remarks = new Map(details?.remarks.map((remark) => [remark.criterionId, remark]));
  return {
    unit: unitSummaryOf(unit, asOf),
    standing: report.standing,
    reportId: details?.id ?? null,
    simulated: (report.correction ?? report.report)?.simulated ?? false,
    before: before && { asOf: before.asOf, origin: before.origin },
    cells: own.map(({ id, position, place, body }) => ({
      position,
      body,
      verdict: verdictAt(details?.mask ?? '', place) ?? 'unknown',
      verdictBefore: verdictAt(before?.mask ?? '', place) ?? 'unknown',
      note: remarks.get(id)?.note ?? null,
      returnReason: remarks.get(id)?.returnReason ?? null,
      evidence: (details?.evidence ?? [])
        .filter(({ criterionId }) => criterionId === id)
        .map(({ criterionId: _criterion, ...file }) => file),
    })),
  };
}

type Asked = Awaited<ReturnType<typeof asked>>;
type Shown = { readonly unit: UnitRecord; readonly own: readonly OwnCriterion[] };

/** The communes with a criterion in reach. Throws `board_too_large` where these are too many together. */
async function communesShown(
  { units }: Data,
  reader: CriteriaReader,
  { unit, permission, round, family }: Asked,
  body: string | undefined,
): Promise<Shown[]> {
  const communes = unitsOfRound(units, family.set, round, unit);
  const around = new Set(communes.flatMap(({ id, pathIds }) => [id, ...pathIds]));
  const bodies = await reader.bodies(family.set.id, [...around], round.demonstration);
  const shown = communes
    .map((commune) => ({
      unit: commune,
      own: criteriaOfBodies(family, commune, bodies, { permission, body }),
    }))
    .filter(({ own }) => own.length > 0);
  const cells = shown.reduce((sum, { own }) => sum + own.length, 0);
  if (cells > mostBoardCells)
    throw parameterError('board_too_large', 'unit', { given: `${cells}`, expected: `${mostBoardCells}` });
  return shown;
}

/** The rows of the communes: their reports in the round, and their states before it. */
async function rowsOf(
  { progress }: Data,
  reader: CriteriaReader,
  { round, family }: Asked,
  shown: readonly Shown[],
  today: string,
): Promise<Row[]> {
  const unitIds = shown.map(({ unit }) => unit.id);
  const reportOf = reportsByCell(await reader.revisions([round.id], unitIds));
  const told = shown.map((one) => {
    const report = toldReport(reportOf(round.id, one.unit.id), round, today);
    return { ...one, report, current: report.correction ?? report.report };
  });
  const details = await reader.details(told.flatMap(({ current }) => current?.id ?? []));
  const byId = new Map(details.map((one) => [one.id, one]));
  return told.map(({ current, ...one }) =>
    rowOf({
      ...one,
      asOf: round.asOf,
      before: stateBefore(progress, one.unit, family.set.id, round.asOf),
      details: current === null ? undefined : byId.get(current.id),
    }),
  );
}

/** The criteria of departments across the communes of a round, for the bodies that the caller speaks for. */
export async function getCriteria(
  data: Data,
  reader: CriteriaReader,
  query: Query,
  who: Who,
): Promise<DepartmentCriteria> {
  const found = await asked(data, reader, query, who);
  const { unit, round, owner, family } = found;
  const shown = await communesShown(data, reader, found, query.body);
  const positions = new Set(shown.flatMap(({ own }) => own.map(({ position }) => position)));
  return {
    unit: unitSummaryOf(unit, who.today),
    round: roundSummaryOf(round, owner, who.today),
    criteria: family.criteria.filter(({ position }) => positions.has(position)),
    rows: await rowsOf(data, reader, found, shown, who.today),
  };
}
