import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { ProgressState, StateQuestion, TerritoryUnit } from './progress-reader.ts';

type StateRow = {
  id: number;
  unit_id: number;
  set_code: string;
  as_of: string;
  as_of_from: string | null;
  basis: SnapshotBasis;
  origin: SnapshotOrigin;
  revision: number;
  met_count: number | null;
  basic_count: number;
  size: number;
  set_basis: ProgressState['setBasis'];
  source_id: number | null;
  read_for_each: boolean;
};

function stateOf(row: StateRow): ProgressState {
  return {
    id: row.id,
    unitId: row.unit_id,
    setCode: row.set_code,
    asOf: row.as_of,
    asOfFrom: row.as_of_from,
    basis: row.basis,
    origin: row.origin,
    state: 'accepted',
    revision: row.revision,
    metCount: row.met_count,
    basicCount: row.basic_count,
    size: row.size,
    results: null,
    setBasis: row.set_basis,
    sourceId: row.source_id,
    readForEach: row.read_for_each,
  };
}

/** Every row of a unit's territory beside the unit, as two columns. */
function rowsOf(units: readonly TerritoryUnit[]): { unitIds: number[]; rowIds: number[] } {
  const pairs = units.flatMap((unit) => unit.rowIds.map((rowId) => ({ unitId: unit.id, rowId })));
  return { unitIds: pairs.map((pair) => pair.unitId), rowIds: pairs.map((pair) => pair.rowId) };
}

/**
 * The latest state of each unit from each kind of origin at each moment: of one as-of date the
 * greatest revision, of equal revisions the more confirmed basis.
 */
export async function readStates(
  database: Database,
  { units, moments, bases }: StateQuestion,
): Promise<ProgressState[][]> {
  const { unitIds, rowIds } = rowsOf(units);
  const dates = moments.map((moment) => moment.date);
  const setIds = moments.map((moment) => moment.setId);
  const rows = await database.$queryRaw<(StateRow & { moment: number })[]>`
    SELECT DISTINCT ON (asked.moment, territory.unit_id, kind_of_origin)
      asked.moment::int, s.id, territory.unit_id, criteria_set.code AS set_code, s.as_of::text,
      s.as_of_from::text, s.basis::text, s.origin::text, s.revision, s.met_count, s.basic_count, s.size,
      s.set_basis::text, s.source_id, coalesce(figure.per_member, false) AS read_for_each,
      CASE s.origin WHEN 'simulated' THEN 0 WHEN 'published' THEN 1 ELSE 2 END AS kind_of_origin
    FROM unnest(${dates}::date[], ${setIds}::int[]) WITH ORDINALITY AS asked (date, set_id, moment)
    CROSS JOIN unnest(${unitIds}::int[], ${rowIds}::int[]) AS territory (unit_id, row_id)
    JOIN administrative_unit u ON u.id = territory.row_id
    JOIN progress_snapshot s ON s.set_id = asked.set_id AND s.unit_id = u.id AND s.as_of <= asked.date
    JOIN criteria_set ON criteria_set.id = s.set_id
    LEFT JOIN published_figure figure ON figure.id = s.figure_id
    WHERE s.state = 'accepted' AND s.basis::text = ANY(${[...bases]}::text[])
      AND daterange(u.valid_from, u.valid_to) @> s.as_of
    ORDER BY asked.moment, territory.unit_id, kind_of_origin, s.as_of DESC, s.revision DESC,
      array_position(ARRAY['rechecked', 'appraised', 'verified', 'self_assessed', 'published'], s.basis::text),
      s.id DESC`;
  const byMoment = Map.groupBy(rows, (row) => row.moment);
  return moments.map((_, index) => (byMoment.get(index + 1) ?? []).map(stateOf));
}

type SeriesQuestion = {
  units: readonly TerritoryUnit[];
  setIds: readonly number[];
  to: string;
  bases: readonly SnapshotBasis[];
};

/** All states of the units by the sets up to a date, each under the unit that its territory is now. */
export async function readSeries(
  database: Database,
  { units, setIds, to, bases }: SeriesQuestion,
): Promise<ProgressState[]> {
  const { unitIds, rowIds } = rowsOf(units);
  const rows = await database.$queryRaw<{ states: StateRow[] | null }[]>`
    SELECT json_agg(json_build_object('id', s.id, 'unit_id', territory.unit_id, 'set_code', criteria_set.code,
      'as_of', s.as_of, 'as_of_from', s.as_of_from, 'basis', s.basis, 'origin', s.origin,
      'revision', s.revision, 'met_count', s.met_count, 'basic_count', s.basic_count, 'size', s.size,
      'set_basis', s.set_basis, 'source_id', s.source_id,
      'read_for_each', coalesce(figure.per_member, false))) AS states
    FROM unnest(${unitIds}::int[], ${rowIds}::int[]) AS territory (unit_id, row_id)
    JOIN administrative_unit u ON u.id = territory.row_id
    JOIN progress_snapshot s ON s.unit_id = u.id
    JOIN criteria_set ON criteria_set.id = s.set_id
    LEFT JOIN published_figure figure ON figure.id = s.figure_id
    WHERE s.set_id = ANY(${[...setIds]}::int[]) AND s.as_of <= ${to}::date
      AND s.state = 'accepted' AND s.basis::text = ANY(${[...bases]}::text[])
      AND daterange(u.valid_from, u.valid_to) @> s.as_of`;
  return (rows[0]?.states ?? []).map(stateOf);
}
