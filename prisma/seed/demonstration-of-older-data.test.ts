import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS_DIRECTORY } from '../../packages/database/src/repository-paths.ts';
import { toDate } from './dataset.ts';
import { loadDemonstrationData } from './load.ts';
import { shippedDatasets } from './shipped-datasets.ts';
import { shippedDatabase } from './testing/shipped-database.ts';

const prisma = shippedDatabase('demonstration');
const bandsMigration = path.join(
  MIGRATIONS_DIRECTORY,
  '20261122035600_bands_of_the_set_of_2026/migration.sql',
);
const afterTheMerger = { gt: toDate('2025-06-30') };

async function shownAfterTheMerger() {
  const snapshots = await prisma().progressSnapshot.findMany({
    where: { asOf: afterTheMerger },
    orderBy: [{ unitId: 'asc' }, { setId: 'asc' }, { asOf: 'asc' }, { revision: 'asc' }],
    omit: { id: true, roundId: true },
  });
  const targets = await prisma().target.findMany({
    where: { dueDate: afterTheMerger },
    orderBy: [{ unitId: 'asc' }, { dueDate: 'asc' }],
    omit: { id: true },
  });
  return { snapshots, targets };
}

test('a demonstration that was loaded before two-tier government was part of it gets that part, once', async () => {
  const filled = await shownAfterTheMerger();
  expect([filled.snapshots.length, filled.targets.length]).toEqual([139, 6]);
  await prisma().progressSnapshot.deleteMany({ where: { asOf: afterTheMerger } });
  await prisma().target.deleteMany({ where: { dueDate: afterTheMerger } });
  await prisma().loadedDataset.delete({ where: { name: shippedDatasets.twoTier } });
  const older = await prisma().progressSnapshot.count();
  await loadDemonstrationData(prisma());
  expect(await shownAfterTheMerger()).toEqual(filled);
  await loadDemonstrationData(prisma());
  expect(await prisma().progressSnapshot.count()).toBe(older + filled.snapshots.length);
  expect(await prisma().sourceDocument.count({ where: { kind: 'simulation' } })).toBe(1);
});

test('the set of 2026 gets its bands where it shipped without, and keeps those that a user chose', async () => {
  const sql = await readFile(bandsMigration, 'utf8');
  const bands = async () =>
    prisma().criteriaSetBand.findMany({
      where: { set: { code: 'XA_NTM_2026' } },
      orderBy: { position: 'asc' },
    });
  const filled = await bands();
  expect(filled.map(({ from, to }) => `${from}-${to}`)).toEqual(['10-10', '8-9', '5-7', '3-4', '0-2']);
  await prisma().criteriaSetBand.deleteMany({ where: { set: { code: 'XA_NTM_2026' } } });
  await prisma().$executeRawUnsafe(sql);
  expect(await bands()).toEqual(filled);
  const [top] = filled;
  if (top === undefined) throw new Error('there are bands');
  await prisma().criteriaSetBand.deleteMany({ where: { setId: top.setId, position: { gt: 1 } } });
  await prisma().$executeRawUnsafe(sql);
  expect(await bands()).toEqual([top]);
});
