import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import { deducedMask, type VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { Statements } from '../prisma-database.ts';
import { type ProgressHistory, progressHistory, type SaidState, type StateKind } from './progress-history.ts';

/** Id, count, mask and kind of a snapshot. */
type StoredSnapshot = [number, number | null, VerdictMask, string];

type HistoryRow = { unit_id: number; set_id: number; snapshots: StoredSnapshot[] };

/** Criteria of a set by its id. */
export type CriteriaOfSet = ReadonlyMap<number, number>;

const unitsAtATime = 100;

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

/** Makes one object of each kind, however many states share it. */
function sharedKinds() {
  const kinds = new Map<string, readonly [StateKind]>();
  return (text: string): readonly [StateKind] => {
    const known = kinds.get(text) ?? ([kindOf(text)] as const);
    kinds.set(text, known);
    return known;
  };
}

/** Makes one object of each state, however many units were ever in it. */
function sharedStates(kindFor: (text: string) => readonly [StateKind]) {
  const states = new Map<string, SaidState>();
  return (metCount: number | null, given: VerdictMask, kindText: string, criteria: number): SaidState => {
    const key = `${metCount} ${given} ${kindText}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    const kinds = kindFor(kindText);
    const [{ asOf, origin, basicCount, size }] = kinds;
    const mask = deducedMask(given, { metCount, basicCount, size }, criteria);
    const state = { metCount, mask, kinds, asOf, origin };
    states.set(key, state);
    return state;
  };
}

type SharedStates = ReturnType<typeof sharedStates>;

/** The histories of some units, each by each set that anything was said by. */
async function readHistories(
  database: Statements,
  unitIds: readonly number[],
  criteria: CriteriaOfSet,
  shared: SharedStates,
): Promise<ProgressHistory[]> {
  const rows = await database.$queryRaw<HistoryRow[]>`
    SELECT s.unit_id, s.set_id, json_agg(json_build_array(s.id, s.met_count, s.verdict_mask,
      concat_ws('|', s.as_of, coalesce(s.as_of_from::text, ''), s.basis, s.origin, s.revision, s.basic_count,
        s.size, s.set_basis, coalesce(s.source_id::text, ''), coalesce(f.per_member, false)::text))) AS snapshots
    FROM progress_snapshot s LEFT JOIN published_figure f ON f.id = s.figure_id
    WHERE s.state = 'accepted' AND s.unit_id = ANY(${unitIds})
    GROUP BY s.unit_id, s.set_id`;
  return rows.map(({ unit_id: rowId, set_id: setId, snapshots }) => {
    const ofSet = criteria.get(setId) ?? 0;
    const accepted = snapshots.map(([id, metCount, mask, kind]) => ({
      id,
      state: shared(metCount, mask, kind, ofSet),
    }));
    return progressHistory(rowId, setId, accepted);
  });
}

/** Reads progress; the kinds that snapshots share stay the same objects from one reading to the next. */
export type ProgressReader = {
  /** Every accepted snapshot, some units at a time, so that no answer holds the whole country. */
  all(database: Statements, criteria: CriteriaOfSet): Promise<ProgressHistory[]>;
  /** The histories that changed after a version, as they are now; empty where nothing is left. */
  changed(database: Statements, criteria: CriteriaOfSet, since: bigint): Promise<ProgressHistory[]>;
};

export function prismaProgressReader(): ProgressReader {
  const kinds = sharedKinds();
  return {
    all: async (database, criteria) => {
      const shared = sharedStates(kinds);
      const histories: ProgressHistory[] = [];
      const [last] = await database.$queryRaw<{ id: number | null }[]>`
        SELECT max(unit_id) AS id FROM progress_snapshot`;
      for (let from = 1; from <= (last?.id ?? 0); from += unitsAtATime) {
        const unitIds = Array.from({ length: unitsAtATime }, (_, index) => from + index);
        for (const history of await readHistories(database, unitIds, criteria, shared))
          histories.push(history);
      }
      return histories;
    },
    changed: async (database, criteria, since) => {
      const changed = await database.$queryRaw<{ unit_id: number; set_id: number }[]>`
        SELECT unit_id, set_id FROM progress_change WHERE version > ${since}`;
      const unitIds = [...new Set(changed.map((change) => change.unit_id))];
      const read = await readHistories(database, unitIds, criteria, sharedStates(kinds));
      const byUnit = Map.groupBy(read, ({ rowId }) => rowId);
      return changed.map(({ unit_id: rowId, set_id: setId }) => {
        const history = byUnit.get(rowId)?.find((one) => one.setId === setId);
        return history ?? progressHistory(rowId, setId, []);
      });
    },
  };
}
