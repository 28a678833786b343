import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { listUnits } from '@tiendo/contracts/units.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codes = (notes: readonly { code: string }[]) => notes.map((note) => note.code);
const named = (criteria: readonly { number: number | null; name: string | null }[]) =>
  criteria.map(({ number, name }) => `${number} ${name}`);

const averageOf = (unit: string, set: string, when: { asOf: string } | { period: string }) =>
  api.read(getAverage, { query: { unit, set, ...when, lang: 'vi' } });

describe('the communes of Thanh Chương in 2022', () => {
  const missing = [
    '2 Giao thông',
    '5 Trường học',
    '6 Cơ sở vật chất văn hóa',
    '17 Môi trường và an toàn thực phẩm',
  ];

  it.each([
    ['17758', 'XA_NTM_2016'],
    ['17758', 'XA_NTM_2022'],
    ['17776', 'XA_NTM_2016'],
    ['17776', 'XA_NTM_2022'],
    ['17755', 'XA_NTM_2016'],
    ['17755', 'XA_NTM_2022'],
  ])('%s by %s meets 15 of 19 with the four missing criteria named', async (code, set) => {
    const answer = await averageOf(`${code}@2022-12-31`, set, { period: '2022' });
    expect(answer).toMatchObject({
      value: 15,
      origins: ['published'],
      count: { met: 15, size: 19, unknown: 0 },
    });
    expect(named(answer.count?.notMetCriteria ?? [])).toEqual(missing);
    expect(answer.count?.metCriteria).toHaveLength(15);
    expect(codes(answer.notes)).toEqual(['set_by_denominator', 'published_reading_inferred']);
  });

  it('are told in English with the English names of what they miss', async () => {
    const query = { unit: '17758@2022-12-31', set: 'XA_NTM_2022', period: '2022', lang: 'en' } as const;
    const { summary } = await api.read(getAverage, { query });
    expect(summary).toBe(
      '2022: Thanh Hương commune meets 15 of 19 criteria; 4 still to meet: Transport, Schools, Cultural facilities and Environment and food safety.',
    );
  });

  it.each([
    ['17737', 11],
    ['17731', 12],
    ['17743', 11],
  ])('%s meets %i of the 15 criteria of the province', async (code, met) => {
    const set = 'XA_NTM_NANG_CAO_NGHEAN_PRE2022';
    const answer = await averageOf(`${code}@2022-12-31`, set, { asOf: '2022-12-31' });
    expect(answer.count).toEqual({ met, size: 15, metCriteria: [], notMetCriteria: [], unknown: 15 });
    expect(answer.summary).toContain(`${met}/15 tiêu chí`);
  });
});

it('Kim Song Trường meets 4 of 20, named, at a date that contradicts its source', async () => {
  const answer = await averageOf('18436@2023-02-28', 'XA_NTM_NANG_CAO_HATINH_2022', { asOf: '2023-02-28' });
  expect(answer.count).toMatchObject({ met: 4, size: 20, notMetCriteria: [], unknown: 16 });
  expect(named(answer.count?.metCriteria ?? [])).toEqual([
    '3 Thủy lợi và phòng, chống thiên tai',
    '4 Điện',
    '9 Nhà ở dân cư',
    '19 Quốc phòng và An ninh',
  ]);
  expect(codes(answer.notes)).toContain('date_contradicts_source');
});

describe('the residential areas of Lộc Bình on 12/07/2024', () => {
  const areaOf = async (q: string) => {
    const { items } = await api.read(listUnits, { query: { q, kind: 'village' } });
    const [unit] = items;
    return averageOf(unit?.ref ?? '', 'KDC_KIEU_MAU_LANGSON', { asOf: '2024-07-12' });
  };

  it.each(['ban lay', 'Nà Ngần'])('%s meets 3 of 9, named; of the other six nothing is known', async (q) => {
    const { count } = await areaOf(q);
    expect(count).toMatchObject({ met: 3, size: 9, notMetCriteria: [], unknown: 6 });
    expect(count?.metCriteria.map((criterion) => criterion.number)).toEqual([7, 8, 9]);
  });

  it.each([
    ['ban chu b', [1, 2]],
    ['quân phát', [7, 8]],
  ])('%s meets 7 of 9 with the two missing named, so the others are met', async (q, missing) => {
    const { count } = await areaOf(q);
    expect(count).toMatchObject({ met: 7, size: 9, unknown: 0 });
    expect(count?.notMetCriteria.map((criterion) => criterion.position)).toEqual(missing);
    expect(count?.metCriteria).toHaveLength(7);
  });
});

it('of the four model conditions of Khánh Xuân two are known to be met and no count is given', async () => {
  const answer = await averageOf('06544@2024-07-12', 'XA_NTM_KIEU_MAU_2022', { asOf: '2024-07-12' });
  expect(answer).toMatchObject({ value: null, reported: 0, expected: 1, origins: ['published'] });
  expect(answer.count).toMatchObject({ met: null, size: 4, notMetCriteria: [], unknown: 2 });
  expect(answer.count?.metCriteria.map((criterion) => criterion.position)).toEqual([1, 4]);
});

describe('a commune that a report speaks of once', () => {
  const stateAt = (period: string, layer: 'all' | 'published' = 'all') =>
    api.read(getAverage, { query: { unit: '06196@2024-07-02', set: 'XA_NTM_2022', period, layer } });

  it('stands as published in the quarter of the report', async () => {
    expect(await stateAt('2024-Q3')).toMatchObject({
      value: 8,
      origins: ['published'],
      dataAsOf: '2024-07-02',
    });
  });

  it('is shown as simulated afterwards', async () => {
    const answer = await stateAt('2024-Q4');
    expect(answer.origins).toEqual(['simulated']);
    expect(codes(answer.notes)).toEqual(['only_simulated']);
  });

  it('is carried forward where simulated data is left out', async () => {
    expect(await stateAt('2025-Q1', 'published')).toMatchObject({ value: 8, origins: ['published'] });
  });
});

it('a corrected code carries the states of the code before', async () => {
  const early = await averageOf('18424@2020-01-15', 'XA_NTM_2016', { asOf: '2020-01-15' });
  const late = await averageOf('18436@2020-03-01', 'XA_NTM_2016', { asOf: '2020-03-01' });
  expect(late.value).toBe(early.value);
});

it('what is basically met is told apart from what is still missing', async () => {
  const [set, asOf] = ['XA_NTM_2022', '2023-06-30'];
  const unit = await api.database.administrativeUnit.findFirstOrThrow({ where: { code: '17758' } });
  const { id: setId, criteria } = await api.database.criteriaSet.findUniqueOrThrow({
    where: { code: set },
    include: { criteria: { orderBy: { position: 'asc' } } },
  });
  const results = criteria.map(({ id }, place) => ({
    criterionId: id,
    verdict: place < 15 ? ('met' as const) : place === 15 ? ('basically_met' as const) : ('not_met' as const),
  }));
  await api.database.progressSnapshot.create({
    data: {
      unitId: unit.id,
      setId,
      asOf: new Date(asOf),
      basis: 'self_assessed',
      origin: 'form',
      revision: 1,
      size: 19,
      metCount: 15,
      basicCount: 1,
      results: { create: results },
    },
  });
  const { summary } = await averageOf('17758@2023-06-30', set, { asOf });
  expect(summary).toContain('đạt 15/19 tiêu chí, cơ bản đạt 01, còn thiếu 03: ');
});
