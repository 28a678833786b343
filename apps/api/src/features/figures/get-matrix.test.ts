import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const set = 'XA_NTM_2016';
const afterReview = { unit: '188@2020-06-30', set };

describe('the matrix compared with an earlier date', () => {
  it('tells of each commune the changes that the reading of changes tells', async () => {
    const answer = await api.read(getMatrix, {
      query: { ...afterReview, period: '2020-Q4', since: '2020-Q2' },
    });
    const changes = await api.read(getChanges, { query: { ...afterReview, from: '2020-Q2', to: '2020-Q4' } });
    expect(answer.since).toBe('2020-06-30');
    const told = answer.items.map(({ unit, before }) => [
      unit.id,
      before?.comparability,
      before?.net,
      before?.gained.map((place) => answer.criteria[place]?.id),
      before?.lost.map((place) => answer.criteria[place]?.id),
    ]);
    const expected = changes.items.map(({ unit, comparability, net, gained, lost }) => [
      unit.id,
      comparability,
      net,
      gained.map(({ id }) => id),
      lost.map(({ id }) => id),
    ]);
    expect(new Set(told)).toEqual(new Set(expected));
    expect(answer.items.some(({ before }) => (before?.gained.length ?? 0) > 0)).toBe(true);
  });

  it('holds the verdicts of then in the order of criteria', async () => {
    const now = await api.read(getMatrix, { query: { ...afterReview, period: '2020-Q4', since: '2020-Q2' } });
    const then = await api.read(getMatrix, { query: { ...afterReview, period: '2020-Q2' } });
    expect(now.items.map(({ before }) => before?.verdicts)).toEqual(
      then.items.map(({ verdicts }) => verdicts),
    );
  });

  it('holds the verdicts of then where no count allows a comparison', async () => {
    const query = { unit: '188@2024-09-30', set: 'XA_NTM_KIEU_MAU_2022', layer: 'published' } as const;
    const { items } = await api.read(getMatrix, { query: { ...query, period: '2024-Q4', since: '2024-Q3' } });
    const named = items.find(({ unit }) => unit.name === 'Khánh Xuân');
    expect(named?.before).toMatchObject({ comparability: 'no_data', met: null });
    expect(named?.before?.verdicts).toContain('met');
    expect(named?.before?.verdicts).toEqual(named?.verdicts);
  });

  it('compares no commune that the reorganisation formed', async () => {
    const { items } = await api.read(getMatrix, {
      query: { unit: '188@2020-03-31', set, period: '2020-Q1', since: '2019-Q4' },
    });
    const formed = items.filter(({ before }) => before?.comparability === 'units_changed');
    expect(formed.map(({ unit }) => unit.name)).toContain('Khánh Xuân');
    expect(formed.every(({ before }) => before?.net === null && before.verdicts.length === 0)).toBe(true);
  });

  it('compares nothing across a change of set', async () => {
    const { items } = await api.read(getMatrix, {
      query: { unit: '188@2022-06-30', set: 'XA_NTM_2022', period: '2022-Q2', since: '2021-Q4' },
    });
    expect(new Set(items.map(({ before }) => before?.comparability))).toEqual(new Set(['set_changed']));
    expect(items.every(({ before }) => before?.verdicts.length === 0)).toBe(true);
  });

  it('refuses a date after its own', async () => {
    const response = await api.get(
      '/api/v1/figures/matrix?unit=188@2020-06-30&set=XA_NTM_2016&period=2020-Q2&since=2020-Q3',
    );
    expect(response.json()).toMatchObject({ status: 400, code: 'range_reversed' });
  });
});

describe('the marks of the matrix', () => {
  it('tell no target before the day on which it was set', async () => {
    const marked = async (period: string) => {
      const query = { unit: '06565@2020-03-31', set, period, marks: 'all' } as const;
      return (await api.read(getMatrix, { query })).items[0]?.marks;
    };
    expect(await marked('2020-02')).toMatchObject({ pilot: null, targetYears: [] });
    expect(await marked('2020-03')).toMatchObject({ pilot: { year: '2020' }, targetYears: ['2020'] });
  });

  it('are told where they are asked for, and nothing of them otherwise', async () => {
    const query = { unit: '188@2020-03-31', set, period: '2020-Q1' } as const;
    const { items } = await api.read(getMatrix, { query: { ...query, marks: 'all' } });
    const marked = items.find(({ unit }) => unit.name === 'Khuất Xá')?.marks;
    expect(marked).toMatchObject({
      pilot: { year: '2020' },
      targetYears: ['2020'],
      region: 'TDMNPB',
      isBorder: null,
    });
    const plain = await api.read(getMatrix, { query });
    expect(plain.since).toBeNull();
    expect(plain.items.every((row) => row.before === undefined && row.marks === undefined)).toBe(true);
  });
});
