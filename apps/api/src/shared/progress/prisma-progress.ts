import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { deducedMask, type VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { Statements } from '../prisma-database.ts';
import type { ProgressHistory, ProgressSnapshot, StateKind } from './progress.ts';

/** Id, count, mask and kind of a snapshot. */
type StoredSnapshot = [number, number | null, VerdictMask, string];

type HistoryRow = { unit_id: number; set_id: number; snapshots: StoredSnapshot[] | null };

/** Criteria of a set by its id. */
export type CriteriaOfSet = ReadonlyMap<number, number>;

const unitsAtATime = 200;

function kindOf(text: string): StateKind {
  const [asOf = '', asOfFrom = '', basis, origin, revision, basicCount, size, setBasis, source = '', each] =
    text.split('|');
  return {
    asOf,
    asOfFrom: asOfFrom === '' ? null : asOfFrom,
    basis: basis as SnapshotBasis,
    origin: origin as SnapshotOrigin,
    revision: Number(revision),
    basicCount: Number(basicCount),
    size: Number(size),
    setBasis: setBasis as StateKind['setBasis'],
    sourceId: source === '' ? null : Number(source),
    readForEach: each === 'true',
  };
}

/** Makes one object of each kind and one string of each mask, however many snapshots share it. */
function sharedParts() {
  const kinds = new Map<string, readonly [StateKind]>();
  const masks = new Map<string, VerdictMask>();
  return {
    kind: (text: string): readonly [StateKind] => {
      const known = kinds.get(text) ?? ([kindOf(text)] as const);
      kinds.set(text, known);
      return known;
    },
    mask: (text: VerdictMask): VerdictMask => {
      const known = masks.get(text) ?? text;
      masks.set(text, known);
      return known;
    },
  };
}

type Shared = ReturnType<typeof sharedParts>;

function snapshotOf(stored: StoredSnapshot, criteria: number, shared: Shared): ProgressSnapshot {
  const [id, metCount, mask, kindText] = stored;
  const kinds = shared.kind(kindText);
  const [{ asOf, origin, basicCount, size }] = kinds;
  const deduced = deducedMask(mask, { metCount, basicCount, size }, criteria);
  return { id, asOf, origin, metCount, mask: shared.mask(deduced), kinds };
}

function historyOf(row: HistoryRow, criteria: CriteriaOfSet, shared: Shared): ProgressHistory {
  const size = criteria.get(row.set_id) ?? 0;
  const snapshots = (row.snapshots ?? []).map((stored) => snapshotOf(stored, size, shared));
  return { rowId: row.unit_id, setId: row.set_id, snapshots };
}

/** Every accepted snapshot, some units at a time, so that no answer holds the whole country. */
export async function readAllProgress(
  database: Statements,
  criteria: CriteriaOfSet,
): Promise<ProgressHistory[]> {
  const shared = sharedParts();
  const histories: ProgressHistory[] = [];
  const [last] = await database.$queryRaw<{ id: number | null }[]>`
    SELECT max(unit_id) AS id FROM progress_snapshot`;
  for (let from = 1; from <= (last?.id ?? 0); from += unitsAtATime) {
    const rows = await database.$queryRaw<HistoryRow[]>`
      SELECT s.unit_id, s.set_id, json_agg(json_build_array(s.id, s.met_count, s.verdict_mask,
        concat_ws('|', s.as_of, coalesce(s.as_of_from::text, ''), s.basis, s.origin, s.revision, s.basic_count,
          s.size, s.set_basis, coalesce(s.source_id::text, ''), coalesce(f.per_member, false)::text))) AS snapshots
      FROM progress_snapshot s LEFT JOIN published_figure f ON f.id = s.figure_id
      WHERE s.state = 'accepted' AND s.unit_id >= ${from} AND s.unit_id < ${from + unitsAtATime}
      GROUP BY s.unit_id, s.set_id`;
    for (const row of rows) histories.push(historyOf(row, criteria, shared));
  }
  return histories;
}

/** The histories that changed after a version, as they are now; empty where nothing is left. */
export async function readChangedProgress(
  database: Statements,
  criteria: CriteriaOfSet,
  since: bigint,
): Promise<ProgressHistory[]> {
  const shared = sharedParts();
  const rows = await database.$queryRaw<HistoryRow[]>`
    SELECT c.unit_id, c.set_id, json_agg(json_build_array(s.id, s.met_count, s.verdict_mask,
      concat_ws('|', s.as_of, coalesce(s.as_of_from::text, ''), s.basis, s.origin, s.revision, s.basic_count,
        s.size, s.set_basis, coalesce(s.source_id::text, ''), coalesce(f.per_member, false)::text)))
      FILTER (WHERE s.id IS NOT NULL) AS snapshots
    FROM progress_change c
    LEFT JOIN progress_snapshot s ON s.unit_id = c.unit_id AND s.set_id = c.set_id AND s.state = 'accepted'
    LEFT JOIN published_figure f ON f.id = s.figure_id
    WHERE c.version > ${since}
    GROUP BY c.unit_id, c.set_id`;
  return rows.map((row) => historyOf(row, criteria, shared));
}
