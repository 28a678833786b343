import { expect, test } from 'vitest';
import { shippedDatabase } from '../testing/shipped-database.ts';

const prisma = shippedDatabase('demonstration');

test('the conference of 31/03/2020 stresses culture and environment to the district', async () => {
  const rows = await prisma().criterionEmphasis.findMany({
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
