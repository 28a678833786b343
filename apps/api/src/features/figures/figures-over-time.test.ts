import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const district = { unit: '188@2020-03-31', set: 'XA_NTM_2016' };

describe('the trend', () => {
  it('holds one point a quarter, published where the source speaks, with the reorganisation as a break', async () => {
    const { points, breaks } = await api.read(getTrend, {
      query: { ...district, from: '2018-Q1', to: '2020-Q4' },
    });
    expect(points).toHaveLength(12);
    const review = points.find((point) => point.period === '2020-Q1');
    expect(review).toMatchObject({
      value: 187 / 19,
      valueDecimals: 2,
      numerator: 187,
      denominator: 19,
      origins: ['published'],
      sourceKeys: ['report-002'],
    });
    expect(
      points.filter((point) => point !== review).every((point) => point.origins.join() === 'simulated'),
    ).toBe(true);
    expect(breaks).toEqual([
      {
        after: '2019-Q4',
        before: '2020-Q1',
        kind: 'units',
        date: '2020-01-01',
        unitsBefore: 27,
        unitsAfter: 19,
        setBefore: null,
        setAfter: null,
        legalBasis: expect.stringContaining('818/NQ-UBTVQH14'),
      },
    ]);
  });

  it('reads the set in force at each quarter and names the change of set', async () => {
    const { points, breaks, sets } = await api.read(getTrend, {
      query: { ...district, from: '2021-Q3', to: '2022-Q3' },
    });
    expect(points.map((point) => point.setCode)).toEqual([
      'XA_NTM_2016',
      'XA_NTM_2016',
      'XA_NTM_2022',
      'XA_NTM_2022',
      'XA_NTM_2022',
    ]);
    expect(breaks).toMatchObject([
      {
        kind: 'criteria_set',
        after: '2021-Q4',
        before: '2022-Q1',
        setBefore: 'XA_NTM_2016',
        setAfter: 'XA_NTM_2022',
      },
    ]);
    expect(sets.map((set) => set.code)).toEqual(['XA_NTM_2016', 'XA_NTM_2022']);
  });

  it('has no value where nothing is known, and none after the district has ended', async () => {
    const query = { ...district, from: '2019-Q4', to: '2020-Q2', layer: 'published' } as const;
    const published = await api.read(getTrend, { query });
    expect(published.points.map((point) => point.value)).toEqual([null, 187 / 19, null]);
    const ended = await api.read(getTrend, { query: { ...district, from: '2025-Q1', to: '2025-Q4' } });
    expect(ended.points.slice(2).map(({ value, expected }) => [value, expected])).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });

  it('does not take a corrected code for a change of units', async () => {
    const query = { unit: '443@2020-03-31', set: 'XA_NTM_2016', from: '2020-Q1', to: '2021-Q4' };
    expect((await api.read(getTrend, { query })).breaks).toEqual([]);
  });

  it('shows a simulated target only where simulated data may answer', async () => {
    const query = { ...district, from: '2019-Q1', to: '2020-Q4' };
    const { targets } = await api.read(getTrend, { query });
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.every((target) => target.origin === 'simulated')).toBe(true);
    expect((await api.read(getTrend, { query: { ...query, layer: 'published' } })).targets).toEqual([]);
  });
});

it('a trend knows no target that was set after its end', async () => {
  const due = async (to: string) =>
    (await api.read(getTrend, { query: { ...district, from: '2018-Q1', to } })).targets.map(
      (one) => one.duePeriod,
    );
  expect(await due('2020-Q1')).toContain('2020');
  expect(await due('2019-Q4')).not.toContain('2020');
});

describe('changes between two dates', () => {
  it('name what each commune gained and lost, and add up', async () => {
    const answer = await api.read(getChanges, {
      query: { ...district, unit: '188@2020-06-30', from: '2020-Q2', to: '2020-Q4' },
    });
    expect(answer).toMatchObject({ from: '2020-06-30', to: '2020-12-31' });
    for (const { comparability, before, after, net, gained, lost } of answer.items) {
      expect(comparability).toBe('comparable');
      expect(net).toBe((after ?? 0) - (before ?? 0));
      expect(gained.length - lost.length).toBe(net);
    }
    const counted = answer.byCriterion.reduce((sum, { gained, lost }) => sum + gained - lost, 0);
    expect(answer.totals.net).toBe(counted);
    expect(answer.totals.notComparable).toBe(0);
  });

  it('name units of a reorganisation as not comparable', async () => {
    const { items, totals } = await api.read(getChanges, {
      query: { ...district, from: '2019-Q4', to: '2020-Q2' },
    });
    const reorganised = items.filter((item) => item.cause === 'reorganisation');
    expect(reorganised.length).toBe(totals.notComparable);
    expect(reorganised.length).toBeGreaterThan(0);
    expect(reorganised.every((item) => item.net === null && item.gained.length === 0)).toBe(true);
  });

  it('put those that lost criteria before those that lost none, whatever they gained', async () => {
    const report = { code: '06565', set: district.set };
    const [then, now] = ['mmmmmmmmmmnnnnnnnnn', 'nnnmmmmmmmmmmmmmmmm'];
    await acceptReport(api.database, { ...report, asOf: '2020-06-30', mask: then });
    await acceptReport(api.database, { ...report, asOf: '2020-12-31', mask: now });
    const { items } = await api.read(getChanges, {
      query: { ...district, unit: '188@2020-06-30', from: '2020-Q2', to: '2020-Q4', order: 'greatest_loss' },
    });
    expect(items[0]).toMatchObject({ unit: { name: 'Khuất Xá' }, net: 6 });
    const lost = items.map((item) => item.lost.length);
    expect(lost).toEqual(lost.toSorted((a, b) => b - a));
  });

  it('are not counted across a change of set', async () => {
    const { items } = await api.read(getChanges, {
      query: { unit: '188@2022-06-30', set: 'XA_NTM_2022', from: '2021-Q4', to: '2022-Q2' },
    });
    expect(new Set(items.map((item) => item.cause))).toEqual(new Set(['set_changed']));
  });
});
