import { dayOf, requireKey, type Transaction, toDate } from '../dataset.ts';
import { insertSources } from '../insert-sources.ts';
import type { ReferenceIds } from '../reference-ids.ts';
import type {
  SimulatedData,
  SimulatedRecognition,
  SimulatedSnapshot,
  SimulatedTarget,
} from './simulated-data.ts';

const SOURCE = {
  key: 'simulation',
  kind: 'simulation',
  title: 'Dữ liệu mô phỏng để trình diễn, không phải số thật',
  address: null,
  caution: 'Sinh bằng máy, khớp với các số đã công bố; không dùng để đánh giá xã nào.',
} as const;

type Context = { readonly ids: ReferenceIds; readonly sourceId: number };

/** Inserts simulated reports, recognitions and targets; every row is marked simulated and names the one source. */
export async function insertSimulation(
  tx: Transaction,
  ids: ReferenceIds,
  { snapshots, recognitions, targets }: SimulatedData,
): Promise<void> {
  const context = { ids, sourceId: await simulationSourceId(tx) };
  await insertSnapshots(tx, snapshots, context);
  await insertRecognitions(tx, recognitions, context);
  await insertTargets(tx, targets, context);
}

async function simulationSourceId(tx: Transaction): Promise<number> {
  const present = await tx.sourceDocument.findUnique({ where: { key: SOURCE.key }, select: { id: true } });
  return present?.id ?? requireKey(await insertSources(tx, [SOURCE]), SOURCE.key);
}

type SnapshotKey = { unitId: number; setId: number; asOf: Date; revision: number };
type SnapshotRow = SnapshotKey & Pick<SimulatedSnapshot, 'state' | 'revisionReason' | 'receivedOn' | 'met'>;

const keyOf = ({ unitId, setId, asOf, revision }: SnapshotKey): string =>
  [unitId, setId, dayOf(asOf), revision].join('/');

async function insertSnapshots(
  tx: Transaction,
  snapshots: readonly SimulatedSnapshot[],
  { ids, sourceId }: Context,
): Promise<void> {
  const rows = snapshots.map((snapshot) => ({
    ...snapshot,
    unitId: requireKey(ids.units, snapshot.unit),
    setId: requireKey(ids.sets, snapshot.set),
    asOf: toDate(snapshot.asOf),
  }));
  const inserted = await insertSnapshotRows(tx, rows, sourceId);
  const rowIds = new Map(inserted.map((row) => [keyOf(row), row.id]));
  const snapshotIds = rows.map((row) => requireKey(rowIds, keyOf(row)));
  // Else each result would look for its snapshot through all of them, by a plan made while there were few.
  await tx.$executeRaw`ANALYZE progress_snapshot`;
  await insertResults(tx, snapshotIds, snapshots.map(metMask));
}

/** Inserts thousands of rows in one statement, each column as an array. The size is that of the set. */
function insertSnapshotRows(
  tx: Transaction,
  rows: readonly SnapshotRow[],
  sourceId: number,
): Promise<(SnapshotKey & { id: number })[]> {
  const column = <T>(of: (row: SnapshotRow) => T): T[] => rows.map(of);
  return tx.$queryRaw`
    INSERT INTO progress_snapshot
      (unit_id, set_id, as_of, state, revision, revision_reason, met_count, received_on,
       basis, origin, size, source_id)
    SELECT r.*, 'self_assessed', 'simulated', s.criterion_count, ${sourceId}
    FROM unnest(
      ${column(({ unitId }) => unitId)}::int[],
      ${column(({ setId }) => setId)}::int[],
      ${column(({ asOf }) => dayOf(asOf))}::date[],
      ${column(({ state }) => state)}::snapshot_state[],
      ${column(({ revision }) => revision)}::int[],
      ${column(({ revisionReason }) => revisionReason)}::text[],
      ${column(({ met }) => met.length)}::int[],
      ${column(({ receivedOn }) => receivedOn)}::date[])
      AS r (unit_id, set_id, as_of, state, revision, revision_reason, met_count, received_on)
    JOIN criteria_set s ON s.id = r.set_id
    RETURNING id, unit_id AS "unitId", set_id AS "setId", as_of AS "asOf", revision`;
}

/** Bit n − 1 tells whether criterion n is met. */
const metMask = ({ met }: SimulatedSnapshot): number =>
  met.reduce((mask, number) => mask | (1 << (number - 1)), 0);

/** A verdict for every criterion of the set, in one statement: some 60,000 rows. */
async function insertResults(
  tx: Transaction,
  snapshotIds: readonly number[],
  masks: readonly number[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO criterion_result (snapshot_id, criterion_id, verdict)
    SELECT s.id, c.id,
      CASE WHEN (r.mask >> (c.number - 1)) & 1 = 1 THEN 'met'::verdict ELSE 'not_met'::verdict END
    FROM unnest(${[...snapshotIds]}::int[], ${[...masks]}::int[]) AS r (snapshot_id, mask)
    JOIN progress_snapshot s ON s.id = r.snapshot_id
    JOIN criterion c ON c.set_id = s.set_id`;
}

async function insertRecognitions(
  tx: Transaction,
  recognitions: readonly SimulatedRecognition[],
  { ids, sourceId }: Context,
): Promise<void> {
  await tx.recognition.createMany({
    data: recognitions.map(({ unit, level, set, achievedYear, knownFrom }) => ({
      unitId: requireKey(ids.units, unit),
      levelId: requireKey(ids.levels, level),
      setId: requireKey(ids.sets, set),
      achievedYear,
      knownFrom: toDate(knownFrom),
      origin: 'simulated',
      sourceId,
    })),
  });
}

async function insertTargets(
  tx: Transaction,
  targets: readonly SimulatedTarget[],
  { ids, sourceId }: Context,
): Promise<void> {
  await tx.target.createMany({
    data: targets.map(({ unit, set, year, setOn, average }) => ({
      unitId: requireKey(ids.units, unit),
      measureId: requireKey(ids.measures, 'average_criteria'),
      setId: requireKey(ids.sets, set),
      status: 'target',
      operator: '>=',
      qtyMin: average,
      qtyMax: average,
      decimals: 2,
      duePeriod: String(year),
      dueDate: toDate(`${year}-12-31`),
      setOn: toDate(setOn),
      origin: 'simulated',
      sourceId,
    })),
  });
}
