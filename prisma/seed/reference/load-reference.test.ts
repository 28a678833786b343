import { expect, test } from 'vitest';
import { criteriaSets } from '../data/criteria-sets/criteria-sets.ts';
import { unitSuccessions } from '../data/units/unit-successions.ts';
import { toDate } from '../dataset.ts';
import { loadReferenceData } from '../load.ts';
import { shippedDatabase } from '../testing/shipped-database.ts';
import { shippedUnitLayers } from './unit-rows.ts';

const prisma = shippedDatabase('reference');

const validAt = (day: string) => ({
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: toDate(day) } }] },
    { OR: [{ validTo: null }, { validTo: { gt: toDate(day) } }] },
  ],
});

const countCommunes = (parent: string, day: string) =>
  prisma().administrativeUnit.count({
    where: { kind: 'commune', parent: { code: parent }, ...validAt(day) },
  });

test.each([
  ['183', '2019-12-31', 21],
  ['183', '2020-03-31', 20],
  ['188', '2019-12-31', 27],
  ['188', '2020-01-31', 19],
  ['188', '2020-03-31', 19],
  ['188', '2025-01-01', 18],
  ['188', '2025-07-01', 0],
  ['428', '2019-12-31', 39],
  ['428', '2024-12-31', 37],
  ['428', '2025-01-01', 28],
  ['443', '2019-12-31', 21],
  ['443', '2020-03-31', 16],
  ['443', '2025-01-01', 15],
])('district %s has on %s as many communes as the lists show', async (district, day, communes) => {
  expect(await countCommunes(district, day)).toBe(communes);
});

test('the area of Lộc Bình is seven communes once districts have ended', async () => {
  const codes = ['06526', '06529', '06541', '06565', '06577', '06601', '06607'];
  const units = await prisma().administrativeUnit.findMany({
    where: { code: { in: codes }, ...validAt('2025-07-01') },
    select: { kind: true, parent: { select: { code: true } } },
  });
  expect(units).toEqual(codes.map(() => ({ kind: 'commune', parent: { code: '20' } })));
});

test('a code corrected in a later list makes a second row of the same commune', async () => {
  const rows = await prisma().administrativeUnit.findMany({
    where: { name: 'Kim Song Trường' },
    orderBy: { validFrom: 'asc' },
    select: { code: true, predecessors: { select: { kind: true, basis: true, predecessor: true } } },
  });
  expect(rows.map((row) => row.code)).toEqual(['18424', '18436']);
  expect(rows[0]?.predecessors.map(({ predecessor }) => predecessor.name).sort()).toEqual([
    'Kim Lộc',
    'Song Lộc',
    'Trường Lộc',
  ]);
  expect(rows[0]?.predecessors.every(({ basis }) => basis === 'act')).toBe(true);
  expect(rows[1]?.predecessors.map(({ kind }) => kind)).toEqual(['recode']);
});

test('a commune whose successor no source names has none, and says so', async () => {
  const unit = await prisma().administrativeUnit.findFirstOrThrow({
    where: { name: 'Tĩnh Bắc' },
    include: { successors: true },
  });
  expect(unit.successors).toEqual([]);
  expect(unit.note).toMatch(/^Chưa rõ/);
});

test('every unit and succession of the shipped lists is there', async () => {
  expect(await prisma().administrativeUnit.count()).toBe(shippedUnitLayers().flat().length);
  expect(await prisma().unitSuccession.count()).toBe(unitSuccessions.length);
});

test('names are searched without their tone marks', async () => {
  const unit = await prisma().administrativeUnit.findFirstOrThrow({ where: { name: 'Đồng Bục' } });
  expect(unit.nameFolded).toBe('dong buc');
});

test('all thirteen criteria sets hold as many criteria as are known', async () => {
  const sets = await prisma().criteriaSet.findMany({ include: { _count: { select: { criteria: true } } } });
  const unknown = ['THON_DAT_CHUAN_LANGSON', 'XA_NTM_NANG_CAO_LANGSON_PRE2022'];
  expect(sets).toHaveLength(13);
  for (const { code, criterionCount, _count } of sets) {
    expect([code, _count.criteria]).toEqual([code, criterionCount ?? 0]);
    expect(criterionCount === null).toBe(unknown.includes(code));
  }
});

test('no threshold was added to those that a source gives', async () => {
  const printed = criteriaSets
    .flatMap((set) => set.criteria.flatMap((criterion) => criterion.indicators ?? []))
    .flatMap((indicator) => Object.keys(indicator.thresholds ?? {}));
  expect(printed).toHaveLength(105);
  expect(await prisma().threshold.count()).toBe(105);
  expect(await prisma().threshold.count({ where: { sourceText: null } })).toBe(0);
  expect(await prisma().threshold.count({ where: { confidence: null } })).toBe(0);
});

test('income of 2016 is known for every region and that of 2022 for none', async () => {
  const incomeOf = (code: string) =>
    prisma().threshold.findMany({
      where: { indicator: { code: '10', criterion: { set: { code } } } },
      orderBy: { axisValue: 'asc' },
      select: { axisValue: true, valueNumber: true },
    });
  const known = (await incomeOf('XA_NTM_2016')).map((row) => [row.axisValue, Number(row.valueNumber)]);
  expect(known).toContainEqual(['TDMNPB', 36]);
  expect(known).toHaveLength(8);
  expect(await incomeOf('XA_NTM_2022')).toEqual([]);
});

test('unnumbered criteria of the residential areas stand at the free positions', async () => {
  const criteria = await prisma().criterion.findMany({
    where: { set: { code: 'KDC_KIEU_MAU_LANGSON' } },
    orderBy: { position: 'asc' },
    select: { number: true, name: true },
  });
  expect(criteria.map(({ number }) => number)).toEqual([null, null, null, null, null, null, 7, 8, 9]);
  expect(criteria.map(({ name }) => name).slice(0, 3)).toEqual(['Quy hoạch', 'Đường giao thông', null]);
});

test('a database of reference data alone holds no report, figure or simulated row', async () => {
  const counts = await Promise.all([
    prisma().publishedFigure.count(),
    prisma().progressSnapshot.count(),
    prisma().recognition.count(),
    prisma().target.count(),
    prisma().sourceDocument.count({ where: { kind: { in: ['report', 'simulation'] } } }),
  ]);
  expect(counts).toEqual([0, 0, 0, 0, 0]);
});

test('loading a second time changes nothing', async () => {
  const before = await prisma().administrativeUnit.count();
  await loadReferenceData(prisma());
  expect(await prisma().administrativeUnit.count()).toBe(before);
});
