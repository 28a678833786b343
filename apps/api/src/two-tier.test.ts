import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { getRecognitions } from '@tiendo/contracts/figures/recognitions.ts';
import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

const newest = { unit: '20@2026-09-30', set: 'XA_NTM_2026', period: '2026-Q3' } as const;

describe('a province since two-tier government', () => {
  it('breaks its trend wherever units or set changed, each with its reason', async () => {
    const { period: _, ...selection } = newest;
    const { breaks, points } = await api.read(getTrend, {
      query: { ...selection, from: '2018-Q1', to: '2026-Q3' },
    });
    expect(
      breaks.map(({ before, kind, date, legalBasis }) => [before, kind, date, legalBasis !== null]),
    ).toEqual([
      ['2020-Q1', 'units', '2020-01-01', true],
      ['2022-Q1', 'criteria_set', '2022-03-08', true],
      ['2025-Q1', 'units', null, false],
      ['2025-Q3', 'units', '2025-07-01', true],
      ['2026-Q1', 'criteria_set', '2026-02-15', true],
    ]);
    expect(breaks.at(3)).toMatchObject({ unitsBefore: 38, unitsAfter: 13 });
    const since = points.slice(-5).map((one) => [one.setCode, one.numerator, one.reported, one.expected]);
    expect(since).toEqual([
      ['XA_NTM_2022', 122, 12, 13],
      ['XA_NTM_2022', 127, 12, 13],
      ['XA_NTM_2026', 22, 12, 13],
      ['XA_NTM_2026', 35, 12, 13],
      ['XA_NTM_2026', 45, 12, 13],
    ]);
  });

  it('averages over the communes that reported, of how many in scope', async () => {
    const answer = await api.read(getAverage, { query: newest });
    expect([answer.totalMet, answer.communes, answer.reported, answer.expected]).toEqual([45, 12, 12, 13]);
    expect(answer.criteriaSet.size).toBe(10);
    expect(answer.previous).toMatchObject({ comparability: 'comparable', totalDifference: 10 });
    expect(answer.notes.map(({ code }) => code)).toEqual(['partial_reporting', 'only_simulated']);
  });

  it('tells communes by the bands of ten criteria', async () => {
    const { bands } = await api.read(getDistribution, { query: newest });
    expect(bands.map(({ from, to, communes }) => [from, to, communes])).toEqual([
      [10, 10, 0],
      [8, 9, 0],
      [5, 7, 3],
      [3, 4, 6],
      [0, 2, 3],
    ]);
  });

  it('lists ten criteria for each of its communes and none for a ward', async () => {
    const { criteria, items } = await api.read(getMatrix, { query: { ...newest, limit: 500 } });
    expect([criteria.length, items.length]).toEqual([10, 13]);
    expect(items.map(({ unit }) => unit.kind)).toEqual(Array(13).fill('commune'));
  });

  it('names in its changes who slipped, and corrected counts only once', async () => {
    const { period, ...selection } = newest;
    const { items, totals } = await api.read(getChanges, {
      query: { ...selection, from: '2026-Q2', to: period, limit: 500 },
    });
    const named = (name: string) => items.find(({ unit }) => unit.name === name);
    expect(named('Đồng Đăng')).toMatchObject({ before: 4, after: 3, net: -1, gained: [] });
    expect(named('Đồng Đăng')?.lost.map(({ number }) => number)).toEqual([5]);
    expect(named('Ba Sơn')).toMatchObject({ before: 3, after: 4 });
    expect(totals).toMatchObject({ net: 10, unitsGaining: 9, unitsLosing: 1, notComparable: 1 });
  });

  it('carries no recognition over the merger', async () => {
    const { items } = await api.read(getRecognitions, {
      query: { unit: newest.unit, period: newest.period },
    });
    expect(items.flatMap(({ count }) => count ?? 0).reduce((sum, count) => sum + count, 0)).toBe(0);
  });

  it('answers a quarter in which communes report on two sets under either', async () => {
    const answers = await Promise.all(
      ['XA_NTM_2022', 'XA_NTM_2026'].map((set) =>
        api.read(getAverage, { query: { unit: '42@2026-03-31', set, period: '2026-Q1' } }),
      ),
    );
    expect(answers.map(({ totalMet, communes }) => [totalMet, communes])).toEqual([
      [107, 6],
      [19, 6],
    ]);
  });
});
