import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { ProgressState, SeriesQuestion, StateQuestion } from './progress-reader.ts';

/** Snapshots column by column: a tenth of the cost of rows for thousands of them. Null: none. */
type StateColumns = {
  id: number[] | null;
  row_id: number[];
  set_id: number[];
  as_of: string[];
  as_of_from: (string | null)[];
  basis: SnapshotBasis[];
  origin: SnapshotOrigin[];
  revision: number[];
  met_count: (number | null)[];
  basic_count: number[];
  size: number[];
  set_basis: ProgressState['setBasis'][];
  source_id: (number | null)[];
  read_for_each: (boolean | null)[];
};

/** The states of the columns, each under the unit that its territory belongs to now. */
function statesOf(
  columns: StateColumns | undefined,
  unitByRow: ReadonlyMap<number, number>,
  sets: readonly { id: number; code: string }[],
): ProgressState[] {
  if (columns === undefined || columns.id === null) return [];
  const codes = new Map(sets.map((set) => [set.id, set.code]));
  const states: ProgressState[] = [];
  for (const [index, id] of columns.id.entries()) {
    const rowId = columns.row_id[index] ?? 0;
    states.push({
      id,
      unitId: unitByRow.get(rowId) ?? rowId,
      setCode: codes.get(columns.set_id[index] ?? 0) ?? '',
      asOf: columns.as_of[index] ?? '',
      asOfFrom: columns.as_of_from[index] ?? null,
      basis: columns.basis[index] ?? 'self_assessed',
      origin: columns.origin[index] ?? 'form',
      state: 'accepted',
      revision: columns.revision[index] ?? 1,
      metCount: columns.met_count[index] ?? null,
      basicCount: columns.basic_count[index] ?? 0,
      size: columns.size[index] ?? 0,
      results: null,
      setBasis: columns.set_basis[index] ?? 'unknown',
      sourceId: columns.source_id[index] ?? null,
      readForEach: columns.read_for_each[index] ?? false,
    });
  }
  return states;
}

const unitsByRow = (units: readonly UnitRecord[]): Map<number, number> =>
  new Map(units.flatMap((unit) => unit.rows.map((row) => [row.id, unit.id])));

const noStart = '-infinity';
const noEnd = 'infinity';

/** Every row of the units' territories with the time it was valid, column by column. */
function rowColumns(units: readonly UnitRecord[]): { ids: number[]; from: string[]; to: string[] } {
  const rows = units.flatMap((unit) => unit.rows);
  const ends = (value: CalendarDate | null, open: string) => value ?? open;
  return {
    ids: rows.map((row) => row.id),
    from: rows.map((row) => ends(row.validFrom, noStart)),
    to: rows.map((row) => ends(row.validTo, noEnd)),
  };
}

/**
 * The latest state of each row from each origin at each moment: of one as-of date the greatest
 * revision, of equal revisions the more confirmed basis.
 */
export async function readStates(
  database: Database,
  { units, moments, bases }: StateQuestion,
): Promise<ProgressState[][]> {
  const rows = rowColumns(units);
  const dates = moments.map((moment) => moment.date);
  const setIds = moments.map((moment) => moment.set.id);
  const found = await database.$queryRaw<(StateColumns & { moment: number })[]>`
    SELECT asked.moment::int, json_agg(s.id) AS id, json_agg(s.unit_id) AS row_id,
      json_agg(s.set_id) AS set_id, json_agg(s.as_of) AS as_of, json_agg(s.as_of_from) AS as_of_from,
      json_agg(s.basis) AS basis, json_agg(s.origin) AS origin, json_agg(s.revision) AS revision,
      json_agg(s.met_count) AS met_count, json_agg(s.basic_count) AS basic_count, json_agg(s.size) AS size,
      json_agg(s.set_basis) AS set_basis, json_agg(s.source_id) AS source_id,
      json_agg(s.figure_id IN (SELECT id FROM published_figure WHERE per_member)) AS read_for_each
    FROM unnest(${dates}::date[], ${setIds}::int[]) WITH ORDINALITY AS asked (date, set_id, moment)
    CROSS JOIN unnest(${rows.ids}::int[], ${rows.from}::date[], ${rows.to}::date[])
      AS territory (row_id, valid_from, valid_to)
    CROSS JOIN LATERAL (
      SELECT DISTINCT ON (p.origin) p.* FROM progress_snapshot p
      WHERE p.set_id = asked.set_id AND p.unit_id = territory.row_id AND p.as_of <= asked.date
        AND p.as_of >= territory.valid_from AND p.as_of < territory.valid_to
        AND p.state = 'accepted' AND p.basis = ANY(${[...bases]}::snapshot_basis[])
      ORDER BY p.origin, p.as_of DESC, p.revision DESC, (p.basis = 'published'), p.basis DESC, p.id DESC
    ) s
    GROUP BY asked.moment`;
  const unitByRow = unitsByRow(units);
  const sets = moments.map((moment) => moment.set);
  const byMoment = new Map(found.map((columns) => [columns.moment, columns]));
  return moments.map((_, index) => statesOf(byMoment.get(index + 1), unitByRow, sets));
}

/** All states of the units by the sets up to a date. */
export async function readSeries(
  database: Database,
  { units, sets, to, bases }: SeriesQuestion,
): Promise<ProgressState[]> {
  const rows = rowColumns(units);
  const [columns] = await database.$queryRaw<StateColumns[]>`
    SELECT json_agg(s.id) AS id, json_agg(s.unit_id) AS row_id, json_agg(s.set_id) AS set_id,
      json_agg(s.as_of) AS as_of, json_agg(s.as_of_from) AS as_of_from, json_agg(s.basis) AS basis,
      json_agg(s.origin) AS origin, json_agg(s.revision) AS revision, json_agg(s.met_count) AS met_count,
      json_agg(s.basic_count) AS basic_count, json_agg(s.size) AS size, json_agg(s.set_basis) AS set_basis,
      json_agg(s.source_id) AS source_id, json_agg(s.figure_id IN (SELECT id FROM published_figure WHERE per_member)) AS read_for_each
    FROM progress_snapshot s
    JOIN administrative_unit u ON u.id = s.unit_id
    WHERE s.set_id = ANY(${sets.map((set) => set.id)}::int[]) AND s.unit_id = ANY(${rows.ids}::int[])
      AND s.as_of <= ${to}::date AND s.state = 'accepted' AND s.basis = ANY(${[...bases]}::snapshot_basis[])
      AND daterange(u.valid_from, u.valid_to) @> s.as_of`;
  return statesOf(columns, unitsByRow(units), sets);
}
