import { expect, test } from 'vitest';
import { publishedFigures } from '../data/published/figures.ts';
import { shippedDatabase } from '../testing/shipped-database.ts';

const prisma = shippedDatabase('demonstration');

const keys = Array.from({ length: 48 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
const figure = (key: string) => prisma().publishedFigure.findUniqueOrThrow({ where: { key } });
const plain = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));

test('all 48 figures of the five reports are loaded, each with its report', async () => {
  const rows = await prisma().publishedFigure.findMany({
    orderBy: { key: 'asc' },
    select: { key: true, source: { select: { kind: true } } },
  });
  expect(rows.map(({ key }) => key)).toEqual(keys);
  expect(new Set(rows.map(({ source }) => source.kind))).toEqual(new Set(['report']));
  expect(await prisma().sourceDocument.count({ where: { kind: 'report' } })).toBe(5);
});

test('no sentence of a report is stored', async () => {
  expect(await prisma().publishedFigure.count({ where: { quote: { not: null } } })).toBe(0);
});

test.each([
  ['F02', { numerator: 19, denominator: 19, setBasis: 'inferred' }],
  ['F03', { qtyMin: '51.2', decimals: 1, asOfPrecision: 'year', period: '2023' }],
  ['F12', { qtyMin: null, qtyMax: '18000', qualifier: 'nearly', stockOrFlow: 'flow', period: '2024-H1' }],
  ['F13', { qtyMin: '130', qtyMax: null, qualifier: 'more_than' }],
  ['F14', { qtyMin: '600', status: 'pledged' }],
  ['F17', { qtyMin: '14.5', qtyMax: '14.5', decimals: 1, period: '2024-H1', stockOrFlow: 'stock' }],
  ['F22', { qtyMin: '1', qtyMax: '2', qualifier: 'range', perMember: true, status: 'target' }],
  ['F24', { numerator: 13, denominator: 26, percent: '50' }],
  ['F29', { qtyMin: '187', decimals: 0, period: '2020-Q1' }],
  ['F30', { qtyMin: '9.84', decimals: 2 }],
  ['F34', { qtyMin: '2', qtyMax: null, qualifier: 'at_least' }],
  ['F37', { numerator: 15, denominator: 19, setBasis: 'by_denominator', setId: null, perMember: true }],
  [
    'F38',
    { notMetNumbers: [], notMetNames: ['giao thông', 'trường học', 'cơ sở vật chất văn hoá', 'môi trường'] },
  ],
  ['F45', { valueText: 'hàng tháng', status: 'rule', qtyMin: null }],
  [
    'F46',
    {
      numerator: 4,
      denominator: 20,
      metNames: ['thủy lợi', 'điện', 'nhà ở dân cư', 'quốc phòng và an ninh'],
    },
  ],
])('%s is stored as printed', async (key, expected) => {
  expect(plain(await figure(key))).toMatchObject(expected);
});

test('a figure whose set is not printed names the sets it may speak of', async () => {
  const candidates = await prisma().figureSetCandidate.findMany({
    where: { figure: { key: 'F37' } },
    select: { set: { select: { code: true } } },
  });
  expect(candidates.map(({ set }) => set.code).sort()).toEqual(['XA_NTM_2016', 'XA_NTM_2022']);
});

test('the distribution of Lộc Bình keeps the number of communes unprinted', async () => {
  const report = await prisma().distributionReport.findFirstOrThrow({
    include: { bands: { orderBy: { position: 'asc' } } },
  });
  expect(plain(report)).toMatchObject({ communes: null, total: 187, average: '9.84', averageDecimals: 2 });
  expect(report.bands.map(({ from, to, communes }) => [from, to, communes])).toEqual([
    [19, 19, 4],
    [12, 12, 1],
    [9, 9, 1],
    [5, 8, 13],
  ]);
});

const published = (unit: string, set: string) =>
  prisma().progressSnapshot.findFirstOrThrow({
    where: { unit: { name: unit }, set: { code: set }, origin: 'published' },
    include: { results: { include: { criterion: true } }, values: true, figure: true },
  });

const named = (snapshot: Awaited<ReturnType<typeof published>>, verdict: string) =>
  snapshot.results
    .filter((result) => result.verdict === verdict)
    .map(({ criterion }) => criterion.name)
    .sort();

test.each(['Thanh Hương', 'Thanh Chi', 'Thanh Ngọc'])(
  '%s is published at 15 of 19 with the four criteria it lacks, under either set',
  async (commune) => {
    for (const set of ['XA_NTM_2016', 'XA_NTM_2022']) {
      const snapshot = await published(commune, set);
      expect([snapshot.metCount, snapshot.size, snapshot.setBasis]).toEqual([15, 19, 'by_denominator']);
      expect(named(snapshot, 'not_met')).toEqual([
        'Cơ sở vật chất văn hóa',
        'Giao thông',
        'Môi trường và an toàn thực phẩm',
        'Trường học',
      ]);
    }
  },
);

test.each([
  ['Cao Lâu', 'XA_NTM_2022', 8, 19],
  ['Tân Liên', 'XA_NTM_NANG_CAO_2022', 7, 19],
  ['Khánh Xuân', 'XA_NTM_NANG_CAO_2022', 19, 19],
  ['Thanh Tiên', 'XA_NTM_NANG_CAO_NGHEAN_PRE2022', 11, 15],
  ['Thanh Liên', 'XA_NTM_NANG_CAO_NGHEAN_PRE2022', 11, 15],
  ['Thanh Phong', 'XA_NTM_NANG_CAO_NGHEAN_PRE2022', 12, 15],
])('%s is published under %s at %i of %i, its criteria unnamed', async (unit, set, met, size) => {
  const snapshot = await published(unit, set);
  expect([snapshot.metCount, snapshot.size, snapshot.results.length]).toEqual([met, size, 0]);
});

test('Kim Song Trường is published at 4 of 20 with the four criteria it meets', async () => {
  const snapshot = await published('Kim Song Trường', 'XA_NTM_NANG_CAO_HATINH_2022');
  expect([snapshot.metCount, snapshot.size, snapshot.results.length]).toEqual([4, 20, 4]);
  expect(named(snapshot, 'met')).toEqual(
    ['Nhà ở dân cư', 'Quốc phòng và An ninh', 'Thủy lợi và phòng, chống thiên tai', 'Điện'].sort(),
  );
});

test.each(['Bản Lầy', 'Nà Ngần'])('%s is published at 3 of 9, the other six unknown', async (village) => {
  const snapshot = await published(village, 'KDC_KIEU_MAU_LANGSON');
  expect([snapshot.metCount, snapshot.size, snapshot.results.length]).toEqual([3, 9, 3]);
});

test.each([
  ['Bản Chu B', ['Quy hoạch', 'Đường giao thông']],
  ['Quân Phát', ['Môi trường và chất lượng môi trường sống', 'Văn hóa, giáo dục, y tế']],
])('%s is published at 7 of 9 with the two it lacks', async (village, missing) => {
  const snapshot = await published(village, 'KDC_KIEU_MAU_LANGSON');
  expect([snapshot.metCount, snapshot.size]).toEqual([7, 9]);
  expect(named(snapshot, 'not_met')).toEqual(missing);
});

test('of the four model conditions of Khánh Xuân two are claimed and two have no basis', async () => {
  const snapshot = await published('Khánh Xuân', 'XA_NTM_KIEU_MAU_2022');
  expect([snapshot.metCount, snapshot.size]).toEqual([null, 4]);
  expect(snapshot.results.map(({ criterion, verdict }) => [criterion.number, verdict])).toEqual([
    [1, 'met'],
    [4, 'met'],
  ]);
  expect(snapshot.values.map(({ qtyMin, isMet }) => [Number(qtyMin), isMet])).toEqual([
    [51.2, null],
    [100, true],
  ]);
});

test('a recognition is known from the day a source shows it', async () => {
  const rows = await prisma().recognition.findMany({
    where: { origin: 'published' },
    orderBy: [{ knownFrom: 'asc' }, { unitId: 'asc' }],
    select: { unit: { select: { name: true } }, knownFrom: true, decisionNumber: true },
  });
  expect(
    rows.map((row) => [row.unit.name, row.knownFrom.toISOString().slice(0, 10), row.decisionNumber]),
  ).toEqual([
    ['Tú Đoạn', '2020-03-31', null],
    ['Kim Song Trường', '2023-12-20', '3368/QĐ-UBND'],
    ['Khánh Vĩnh Yên', '2023-12-20', '3368/QĐ-UBND'],
  ]);
});

test('the pilot communes of a year are named by a target', async () => {
  const targets = await prisma().target.findMany({
    where: { origin: 'published', measure: { code: 'recognition_year' }, dueDate: new Date('2020-12-31') },
    select: { set: true, units: { select: { unit: { select: { name: true } } } } },
  });
  const pilots = targets.find(({ set }) => set?.code === 'XA_NTM_2016');
  expect(pilots?.units.map(({ unit }) => unit.name).sort()).toEqual(['Khuất Xá', 'Tú Mịch']);
});

test('every shipped figure has a key of its own', () => {
  expect(publishedFigures).toHaveLength(48);
  expect(new Set(publishedFigures.map(({ key }) => key)).size).toBe(48);
});
