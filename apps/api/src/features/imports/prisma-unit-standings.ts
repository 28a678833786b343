import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { UnitState } from '@tiendo/domain/imports/unit-state.ts';
import type { SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import { deducedMask, type VerdictMask, verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import type { Quantity } from '@tiendo/domain/values/quantity.ts';
import type { Statements } from '../../shared/prisma-database.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { ImportedValue } from './import-record.ts';
import type { SetToImport } from './prisma-import-context.ts';

/** How the report of a unit stands in a round: what is known, and whether and how it can change. */
export type UnitStanding = {
  /** Null: it has not been begun. */
  readonly reportId: number | null;
  readonly reportState: SnapshotState | null;
  /** The accepted snapshot whose values a new report takes over. */
  readonly copied: number | null;
  /** The criteria that were returned. */
  readonly returned: ReadonlySet<number>;
  readonly known: UnitState | null;
};

export type StandingsAsked = {
  readonly units: readonly Pick<UnitRecord, 'id' | 'rows'>[];
  readonly set: SetToImport;
  readonly round: { readonly id: number; readonly asOf: string };
  readonly simulated: boolean;
};

type SnapshotRow = {
  id: number;
  unitId: number;
  state: SnapshotState;
  mask: VerdictMask;
  size: number;
  metCount: number | null;
  basicCount: number;
  declaredCount: number | null;
  note: string | null;
};

const readReports = (database: Statements, unitIds: number[], { round, simulated }: StandingsAsked) =>
  database.$queryRaw<SnapshotRow[]>`
    SELECT DISTINCT ON (unit_id) id, unit_id AS "unitId", state::text, verdict_mask AS mask, size,
      met_count AS "metCount", basic_count AS "basicCount", declared_count AS "declaredCount", note
    FROM progress_snapshot
    WHERE round_id = ${round.id} AND unit_id = ANY(${unitIds}::int[]) AND (origin = 'simulated') = ${simulated}
      AND state <> 'withdrawn'
    ORDER BY unit_id, state = 'accepted', id DESC`;

function readLastStates(database: Statements, units: StandingsAsked['units'], asked: StandingsAsked) {
  const pairs = units.flatMap(({ id, rows }) => rows.map((row) => [id, row.id] as const));
  const [unitIds, rowIds] = [pairs.map(([id]) => id), pairs.map(([, id]) => id)];
  return database.$queryRaw<SnapshotRow[]>`
    SELECT DISTINCT ON (asked.unit_id) p.id, asked.unit_id AS "unitId", p.state::text, p.verdict_mask AS mask, p.size,
      p.met_count AS "metCount", p.basic_count AS "basicCount", NULL AS "declaredCount", NULL AS note
    FROM unnest(${unitIds}::int[], ${rowIds}::int[]) AS asked (unit_id, row_id)
    JOIN progress_snapshot p ON p.unit_id = asked.row_id
    WHERE p.state = 'accepted' AND p.set_id = ${asked.set.id} AND (p.origin = 'simulated') = ${asked.simulated}
      AND p.as_of <= ${asked.round.asOf}::date
    ORDER BY asked.unit_id, p.as_of DESC, (p.origin = 'published'), p.revision DESC, (p.basis = 'published'),
      p.basis DESC, p.id DESC`;
}

type ValueRow = Quantity & { snapshotId: number; indicatorId: number; isMet: boolean | null };

async function readValues(database: Statements, ids: number[]): Promise<Map<number, ValueRow[]>> {
  const rows = await database.$queryRaw<ValueRow[]>`
    SELECT snapshot_id AS "snapshotId", indicator_id AS "indicatorId", qty_min::float8 AS min, qty_max::float8 AS max,
      decimals, qualifier::text, is_met AS "isMet"
    FROM indicator_value
    WHERE snapshot_id = ANY(${ids}::int[]) AND (qualifier IS NOT NULL OR is_met IS NOT NULL)`;
  return Map.groupBy(rows, ({ snapshotId }) => snapshotId);
}

type RemarkRow = { snapshotId: number; criterionId: number; note: string | null; isReturned: boolean };

async function readRemarks(database: Statements, ids: number[]): Promise<Map<number, RemarkRow[]>> {
  const rows = await database.$queryRaw<RemarkRow[]>`
    SELECT snapshot_id AS "snapshotId", criterion_id AS "criterionId", note, return_reason IS NOT NULL AS "isReturned"
    FROM criterion_remark WHERE snapshot_id = ANY(${ids}::int[])`;
  return Map.groupBy(rows, ({ snapshotId }) => snapshotId);
}

const importedValue = ({ min, max, decimals, qualifier, isMet }: ValueRow): ImportedValue => ({
  quantity: qualifier === null ? null : { min, max, decimals, qualifier },
  isMet,
});

function verdictsOf(mask: VerdictMask, { criteria }: SetToImport): Map<number, Verdict> {
  return new Map(
    criteria.flatMap(({ id }, place) => {
      const verdict = verdictAt(mask, place);
      return verdict === null ? [] : [[id, verdict] as const];
    }),
  );
}

/** The count that is known: of the verdicts where all are, else the declared one. */
function metCountOf(verdicts: ReadonlyMap<number, Verdict>, declared: number | null, set: SetToImport) {
  if (verdicts.size < set.criteria.length) return declared;
  return [...verdicts.values()].filter((verdict) => verdict === 'met').length;
}

type Beside = { values: Map<number, ValueRow[]>; remarks: Map<number, RemarkRow[]> };

function standingOf(row: SnapshotRow, isReport: boolean, set: SetToImport, beside: Beside): UnitStanding {
  const remarks = isReport ? (beside.remarks.get(row.id) ?? []) : [];
  const mask = isReport ? row.mask : deducedMask(row.mask, row, set.criteria.length);
  const verdicts = verdictsOf(mask, set);
  return {
    reportId: isReport ? row.id : null,
    reportState: isReport ? row.state : null,
    copied: isReport ? null : row.id,
    returned: new Set(remarks.flatMap(({ criterionId, isReturned }) => (isReturned ? [criterionId] : []))),
    known: {
      verdicts,
      values: new Map(
        (beside.values.get(row.id) ?? []).map((value) => [value.indicatorId, importedValue(value)]),
      ),
      criterionNotes: new Map(
        remarks.flatMap(({ criterionId, note }) => (note === null ? [] : [[criterionId, note] as const])),
      ),
      metCount: metCountOf(verdicts, row.declaredCount, set),
      note: row.note,
    },
  };
}

/** How the reports of units stand: those of the round, and for units without one their last accepted state. */
export async function readStandings(
  database: Statements,
  asked: StandingsAsked,
): Promise<Map<number, UnitStanding>> {
  const reports = await readReports(
    database,
    asked.units.map(({ id }) => id),
    asked,
  );
  const reporting = new Set(reports.map(({ unitId }) => unitId));
  const others = asked.units.filter(({ id }) => !reporting.has(id));
  const states = await readLastStates(database, others, asked);
  const ids = [...reports, ...states].map(({ id }) => id);
  const beside = {
    values: await readValues(database, ids),
    remarks: await readRemarks(
      database,
      reports.map(({ id }) => id),
    ),
  };
  const told = (rows: SnapshotRow[], isReport: boolean) =>
    rows.map((row) => [row.unitId, standingOf(row, isReport, asked.set, beside)] as const);
  return new Map([...told(reports, true), ...told(states, false)]);
}
