import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrismaClient } from '../../../packages/database/src/generated/client.ts';
import { createPrismaClient } from '../../../packages/database/src/prisma-client.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../../packages/database/src/testing/template-database.ts';

let database: TestDatabase;
let prisma: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase({ data: 'demonstration' });
  prisma = createPrismaClient({ url: database.url });
});

afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
});

test('the conference of 31/03/2020 stresses culture and environment to the district', async () => {
  const rows = await prisma.criterionEmphasis.findMany({
    orderBy: { criterionId: 'asc' },
    include: { source: true, unit: true, criterion: { include: { set: true } } },
  });
  const told = rows.map(({ source, unit, criterion, asOf, setBasis }) => [
    source.key,
    unit.name,
    criterion.set.code,
    criterion.number,
    asOf.toISOString().slice(0, 10),
    setBasis,
  ]);
  expect(told).toEqual([
    ['report-002', 'Lộc Bình', 'XA_NTM_2016', 16, '2020-03-31', 'inferred'],
    ['report-002', 'Lộc Bình', 'XA_NTM_2016', 17, '2020-03-31', 'inferred'],
  ]);
});
