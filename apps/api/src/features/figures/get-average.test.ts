import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codes = (notes: readonly { code: string }[]) => notes.map((note) => note.code);
const averageOf = (unit: string, set: string, when: { asOf: string } | { period: string }) =>
  api.read(getAverage, { query: { unit, set, ...when, lang: 'vi' } });

describe('the average of Lộc Bình at the review of the first quarter of 2020', () => {
  it('is the published total over the published communes, with its parts', async () => {
    const answer = await averageOf('188@2020-03-31', 'XA_NTM_2016', { asOf: '2020-03-31' });
    expect(answer).toMatchObject({
      totalMet: 187,
      communes: 19,
      average: 187 / 19,
      averageDecimals: 2,
      value: 187 / 19,
      numerator: 187,
      denominator: 19,
      reported: 19,
      expected: 19,
      origins: ['published'],
      dataAsOf: '2020-03-31',
      notes: [{ code: 'known_only_as_bands', count: 13 }],
      count: null,
      summary:
        'Quý I/2020: 04 xã đạt 19 tiêu chí; 01 xã đạt 12; 01 xã đạt 9; 13 xã đạt từ 5 đến 8 tiêu chí. Tổng 187 tiêu chí, bình quân 9,84/19 tiêu chí/xã.',
    });
    expect(answer.sources.map((source) => source.key)).toEqual(['report-002']);
  });

  it('is not compared with the quarter before, when there were 27 communes', async () => {
    const { previous } = await averageOf('188@2020-03-31', 'XA_NTM_2016', { period: '2020-Q1' });
    expect(previous).toMatchObject({
      period: '2019-Q4',
      denominator: 27,
      origins: ['simulated'],
      comparability: 'units_changed',
      difference: null,
      totalDifference: null,
    });
  });

  it('gives way to simulated counts in the next quarter and says so', async () => {
    const answer = await averageOf('188@2020-03-31', 'XA_NTM_2016', { period: '2020-Q2' });
    expect(answer).toMatchObject({
      origins: ['simulated'],
      communes: 19,
      notes: [{ code: 'only_simulated' }],
    });
    expect(answer.previous).toMatchObject({
      origins: ['published'],
      comparability: 'origin_differs',
      difference: null,
    });
  });

  it('says in English what it says in Vietnamese', async () => {
    const query = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1', lang: 'en' } as const;
    const { summary } = await api.read(getAverage, { query });
    expect(summary).toContain('9.84/19 criteria per commune');
  });
});

describe('the average of Cao Lộc at the half-year review of 2024', () => {
  it.each([{ asOf: '2024-07-02' }, { period: '2024-Q3' }, { period: '2024-H1' }, { period: '2024' }])(
    'is as printed, without parts, for %o',
    async (when) => {
      const answer = await averageOf('183@2024-07-02', 'XA_NTM_2022', when);
      expect(answer).toMatchObject({
        average: 14.5,
        averageDecimals: 1,
        totalMet: null,
        communes: null,
        reported: null,
        expected: 20,
        origins: ['published'],
        notes: [{ code: 'average_without_parts', count: null }],
      });
    },
  );

  it('is not compared with itself', async () => {
    const { previous, summary } = await averageOf('183@2024-07-02', 'XA_NTM_2022', { period: '2024' });
    expect(previous).toMatchObject({ value: null, comparability: 'no_data', difference: null });
    expect(summary).toBe('Năm 2024: bình quân 14,5/19 tiêu chí/xã.');
  });

  it('is not known before the review was held', async () => {
    const answer = await averageOf('183@2024-07-02', 'XA_NTM_2022', { asOf: '2024-07-01' });
    expect(answer.origins).toEqual(['simulated']);
  });
});

it('a unit with simulated figures alone says so, and says that they are hidden where they are', async () => {
  const query = { unit: '443@2021-12-31', set: 'XA_NTM_2016', period: '2021-Q4' };
  const all = await api.read(getAverage, { query });
  expect(all).toMatchObject({ origins: ['simulated'] });
  expect(codes(all.notes)).toContain('only_simulated');
  const published = await api.read(getAverage, { query: { ...query, layer: 'published' } });
  expect(published).toMatchObject({ value: null, reported: 0, origins: [], sources: [] });
  expect(codes(published.notes)).toEqual(['simulated_hidden']);
});

it('three published communes do not stand for a district where simulated data may answer', async () => {
  const query = { unit: '428@2022-12-31', set: 'XA_NTM_2022', period: '2022-Q4' };
  expect(await api.read(getAverage, { query })).toMatchObject({ origins: ['simulated'] });
  const published = await api.read(getAverage, { query: { ...query, layer: 'published' } });
  expect(published).toMatchObject({ origins: ['published'], reported: 3, expected: 37, totalMet: 45 });
  expect(codes(published.notes)).toContain('partial_reporting');
});

it('a later stage of confirmation accepts nothing that was only published or reported', async () => {
  const query = {
    unit: '188@2020-03-31',
    set: 'XA_NTM_2016',
    period: '2020-Q2',
    basis: 'rechecked',
  } as const;
  expect(await api.read(getAverage, { query })).toMatchObject({
    value: null,
    reported: 0,
    basis: 'rechecked',
  });
});
