import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { ProgressState, SeriesQuestion, StateQuestion } from './progress-reader.ts';

/** The snapshots that share all but their unit and count: far fewer rows to carry than snapshots. */
type StateGroup = {
  set_id: number;
  as_of: string;
  as_of_from: string | null;
  basis: SnapshotBasis;
  origin: SnapshotOrigin;
  revision: number;
  basic_count: number;
  size: number;
  set_basis: ProgressState['setBasis'];
  source_id: number | null;
  read_for_each: boolean;
  ids: number[];
  row_ids: number[];
  met_counts: (number | null)[];
};

/** The states of a group, each under the unit that its territory belongs to now. */
function statesOf(
  group: StateGroup,
  unitByRow: ReadonlyMap<number, number>,
  sets: readonly { id: number; code: string }[],
): ProgressState[] {
  const shared = {
    setCode: sets.find((set) => set.id === group.set_id)?.code ?? '',
    asOf: group.as_of,
    asOfFrom: group.as_of_from,
    basis: group.basis,
    origin: group.origin,
    state: 'accepted',
    revision: group.revision,
    basicCount: group.basic_count,
    size: group.size,
    results: null,
    setBasis: group.set_basis,
    sourceId: group.source_id,
    readForEach: group.read_for_each,
  } as const;
  return group.ids.map((id, index) => {
    const rowId = group.row_ids[index] ?? 0;
    const unitId = unitByRow.get(rowId) ?? rowId;
    return { ...shared, id, unitId, metCount: group.met_counts[index] ?? null };
  });
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
  const groups = await database.$queryRaw<(StateGroup & { moment: number })[]>`
    SELECT asked.moment::int, s.set_id, s.as_of::text, s.as_of_from::text, s.basis::text, s.origin::text,
      s.revision, s.basic_count, s.size, s.set_basis::text, s.source_id,
      coalesce(s.figure_id IN (SELECT id FROM published_figure WHERE per_member), false) AS read_for_each, json_agg(s.id) AS ids,
      json_agg(s.unit_id) AS row_ids, json_agg(s.met_count) AS met_counts
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
    GROUP BY asked.moment, s.set_id, s.as_of, s.as_of_from, s.basis, s.origin, s.revision, s.basic_count,
      s.size, s.set_basis, s.source_id, read_for_each`;
  const unitByRow = unitsByRow(units);
  const sets = moments.map((moment) => moment.set);
  const byMoment = Map.groupBy(groups, (group) => group.moment);
  return moments.map((_, index) =>
    (byMoment.get(index + 1) ?? []).flatMap((group) => statesOf(group, unitByRow, sets)),
  );
}

/** All states of the units by the sets up to a date. */
export async function readSeries(
  database: Database,
  { units, sets, to, bases }: SeriesQuestion,
): Promise<ProgressState[]> {
  const rows = rowColumns(units);
  const setIds = sets.map((set) => set.id);
  const groups = await database.$queryRaw<StateGroup[]>`
    SELECT s.set_id, s.as_of::text, s.as_of_from::text, s.basis::text, s.origin::text, s.revision,
      s.basic_count, s.size, s.set_basis::text, s.source_id, coalesce(s.figure_id IN (SELECT id FROM published_figure WHERE per_member), false) AS read_for_each,
      json_agg(s.id) AS ids, json_agg(s.unit_id) AS row_ids, json_agg(s.met_count) AS met_counts
    FROM unnest(${rows.ids}::int[], ${rows.from}::date[], ${rows.to}::date[])
      AS territory (row_id, valid_from, valid_to)
    JOIN progress_snapshot s ON s.unit_id = territory.row_id AND s.set_id = ANY(${setIds}::int[])
      AND s.as_of >= territory.valid_from AND s.as_of < territory.valid_to
    WHERE s.as_of <= ${to}::date AND s.state = 'accepted' AND s.basis = ANY(${[...bases]}::snapshot_basis[])
    GROUP BY s.set_id, s.as_of, s.as_of_from, s.basis, s.origin, s.revision, s.basic_count, s.size,
      s.set_basis, s.source_id, read_for_each`;
  const unitByRow = unitsByRow(units);
  return groups.flatMap((group) => statesOf(group, unitByRow, sets));
}
