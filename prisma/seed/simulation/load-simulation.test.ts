import { expect, test } from 'vitest';
import { toDate } from '../dataset.ts';
import { loadDemonstrationData } from '../load.ts';
import { shippedDatabase } from '../testing/shipped-database.ts';
import { simulate } from './simulate.ts';
import { simulateTwoTier } from './two-tier/simulate-two-tier.ts';

const prisma = shippedDatabase('demonstration');
const before = simulate();
const after = simulateTwoTier(before);
const snapshots = [...before.snapshots, ...after.snapshots];
const recognitions = [...before.recognitions, ...after.recognitions];
const targets = [...before.targets, ...after.targets];

test('every simulated row is marked simulated and names its source', async () => {
  const where = { origin: 'simulated', source: { kind: 'simulation' } } as const;
  const counts = await Promise.all([
    prisma().progressSnapshot.count({ where }),
    prisma().recognition.count({ where }),
    prisma().target.count({ where }),
  ]);
  expect(counts).toEqual([snapshots.length, recognitions.length, targets.length]);
});

test('nothing but published and simulated rows ships', async () => {
  const where = { origin: { in: ['form' as const, 'import' as const] } };
  const counts = await Promise.all([
    prisma().progressSnapshot.count({ where }),
    prisma().recognition.count({ where }),
    prisma().target.count({ where }),
  ]);
  expect(counts).toEqual([0, 0, 0]);
});

test('every simulated snapshot holds a verdict for each criterion, and as many met as it counts', async () => {
  const rows = await prisma().$queryRaw<{ wrong: bigint; total: bigint }[]>`
    SELECT count(*) AS total, count(*) FILTER (WHERE results <> criterion_count OR size <> criterion_count OR met <> met_count) AS wrong
    FROM (
      SELECT s.met_count, s.size, c.criterion_count, count(r.*) AS results, count(*) FILTER (WHERE r.verdict = 'met') AS met
      FROM progress_snapshot s
      JOIN criteria_set c ON c.id = s.set_id
      LEFT JOIN criterion_result r ON r.snapshot_id = s.id
      WHERE s.origin = 'simulated' GROUP BY s.id, c.id) AS counted`;
  expect(Number(rows[0]?.wrong)).toBe(0);
  expect(Number(rows[0]?.total)).toBe(snapshots.length);
});

test('the stored states of Lộc Bình on 31/3/2020 sum to 187 over 19 communes', async () => {
  const states = await prisma().progressSnapshot.aggregate({
    where: {
      origin: 'simulated',
      state: 'accepted',
      asOf: toDate('2020-03-31'),
      set: { code: 'XA_NTM_2016' },
      unit: { parent: { code: '188' } },
    },
    _sum: { metCount: true },
    _count: true,
  });
  expect([states._sum.metCount, states._count]).toEqual([187, 19]);
});

test('each district has a simulated target for each year from 2018 to 2024', async () => {
  const rows = await prisma().target.groupBy({
    by: ['unitId'],
    where: { origin: 'simulated', unit: { kind: 'district' } },
    _count: true,
  });
  expect(rows.map(({ _count }) => _count)).toEqual([7, 7, 7, 7]);
  const ofLocBinh = await prisma().target.findFirstOrThrow({
    where: { origin: 'simulated', unit: { code: '188' }, duePeriod: '2020' },
  });
  expect([Number(ofLocBinh.qtyMin), ofLocBinh.decimals]).toEqual([11, 2]);
});

test('loading a second time changes nothing', async () => {
  const before = await prisma().progressSnapshot.count();
  await loadDemonstrationData(prisma());
  expect(await prisma().progressSnapshot.count()).toBe(before);
});
