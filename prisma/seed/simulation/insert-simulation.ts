import { unitKey } from '../data/units/unit-facts.ts';
import { requireKey, type Transaction, toDate } from '../dataset.ts';
import { insertSources } from '../insert-sources.ts';
import type { ReferenceIds } from '../reference-ids.ts';
import { SIZE } from './criterion-order.ts';
import { simulate } from './simulate.ts';
import type { SimulatedRecognition, SimulatedSnapshot, SimulatedTarget } from './simulated-data.ts';

const SOURCE = {
  key: 'simulation',
  kind: 'simulation',
  title: 'Dữ liệu mô phỏng để trình diễn, không phải số thật',
  address: null,
  caution: 'Sinh bằng máy, khớp với các số đã công bố; không dùng để đánh giá xã nào.',
} as const;

type Context = { readonly ids: ReferenceIds; readonly sourceId: number };

/** Generates and inserts the simulated reports, recognitions and targets; every row is marked simulated. */
export async function insertSimulation(tx: Transaction, ids: ReferenceIds): Promise<void> {
  const sources = await insertSources(tx, [SOURCE]);
  const context = { ids, sourceId: requireKey(sources, SOURCE.key) };
  const { snapshots, recognitions, targets } = simulate();
  await insertSnapshots(tx, snapshots, context);
  await insertRecognitions(tx, recognitions, context);
  await insertTargets(tx, targets, context);
}

type SnapshotKey = { unitId: number; setId: number; asOf: Date; revision: number };

const keyOf = ({ unitId, setId, asOf, revision }: SnapshotKey): string =>
  [unitId, setId, asOf.toISOString(), revision].join('/');

async function insertSnapshots(
  tx: Transaction,
  snapshots: readonly SimulatedSnapshot[],
  context: Context,
): Promise<void> {
  const data = snapshots.map((snapshot) => snapshotColumns(snapshot, context));
  const rows = await tx.progressSnapshot.createManyAndReturn({
    data,
    select: { id: true, unitId: true, setId: true, asOf: true, revision: true },
  });
  const rowIds = new Map(rows.map((row) => [keyOf(row), row.id]));
  const snapshotIds = data.map((row) => requireKey(rowIds, keyOf(row)));
  await insertResults(tx, snapshotIds, snapshots.map(metMask));
}

function snapshotColumns(snapshot: SimulatedSnapshot, { ids, sourceId }: Context) {
  const { state, revision, revisionReason } = snapshot;
  return {
    unitId: requireKey(ids.units, snapshot.unit),
    setId: requireKey(ids.sets, snapshot.set),
    asOf: toDate(snapshot.asOf),
    basis: 'self_assessed' as const,
    origin: 'simulated' as const,
    state,
    revision,
    revisionReason,
    size: SIZE,
    metCount: snapshot.met.length,
    receivedOn: toDate(snapshot.receivedOn),
    sourceId,
  };
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
    data: targets.map(({ district, set, year, average }) => ({
      unitId: requireKey(ids.units, unitKey(district, null)),
      measureId: requireKey(ids.measures, 'average_criteria'),
      setId: requireKey(ids.sets, set),
      status: 'target',
      operator: '>=',
      qtyMin: average,
      qtyMax: average,
      decimals: 2,
      duePeriod: String(year),
      dueDate: toDate(`${year}-12-31`),
      setOn: toDate(`${year}-01-01`),
      origin: 'simulated',
      sourceId,
    })),
  });
}
