import { getSnapshot, listSnapshots } from '@tiendo/contracts/snapshots.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('the list of snapshots', () => {
  it('holds those of a unit and of the units below it, newest first', async () => {
    const { items } = await api.read(listSnapshots, {
      query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', from: '2020-Q1', to: '2020', limit: 500 },
    });
    const dates = items.map((snapshot) => snapshot.asOf);
    expect(dates).toEqual([...dates].sort().reverse());
    expect([dates.at(0), dates.at(-1)]).toEqual(['2020-12-31', '2020-03-31']);
    expect(new Set(items.map((snapshot) => snapshot.unit.path[0]))).toEqual(new Set(['Lộc Bình']));
  });

  it('goes on where the page before ended, without gap or repetition', async () => {
    const query = { unit: '188@2020-03-31', set: 'XA_NTM_2016', to: '2020-Q2', limit: 100 };
    const ids: number[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await api.read(listSnapshots, { query: { ...query, cursor } });
      ids.push(...page.items.map((snapshot) => snapshot.id));
      cursor = page.nextCursor;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const stored = await api.database.progressSnapshot.count({
      where: {
        id: { in: ids },
        set: { code: 'XA_NTM_2016' },
        state: 'accepted',
      },
    });
    expect(stored).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(200);
  });

  it('shows a state that a correction replaced only when asked for', async () => {
    const query = { unit: 'VN@2020-03-31', limit: 500 };
    const accepted = await api.read(listSnapshots, {
      query: { ...query, set: 'XA_NTM_2022', to: '2022-Q1' },
    });
    expect(accepted.items.every((snapshot) => snapshot.state === 'accepted')).toBe(true);
    const withdrawn = await api.read(listSnapshots, { query: { ...query, state: 'withdrawn' } });
    expect(withdrawn.items.length).toBeGreaterThan(0);
    expect(withdrawn.items.every((snapshot) => snapshot.state === 'withdrawn')).toBe(true);
  });
});

describe('one snapshot', () => {
  it('names its verdicts and its source', async () => {
    const { items } = await api.read(listSnapshots, {
      query: { unit: '18436@2023-02-28', set: 'XA_NTM_NANG_CAO_HATINH_2022' },
    });
    const snapshot = await api.read(getSnapshot, { params: { id: items[0]?.id ?? 0 } });
    expect(snapshot).toMatchObject({
      metCount: 4,
      size: 20,
      origin: 'published',
      asOfFrom: '2023-02-01',
      asOf: '2023-02-28',
      source: { key: 'report-004' },
      criteriaSet: { code: 'XA_NTM_NANG_CAO_HATINH_2022' },
    });
    expect(snapshot.results.map(({ criterion, verdict }) => [criterion.number, verdict])).toEqual([
      [3, 'met'],
      [4, 'met'],
      [9, 'met'],
      [19, 'met'],
    ]);
  });

  it('is never public as a draft', async () => {
    const [first] = (await api.read(listSnapshots, { query: { unit: '188@2020-03-31', limit: 1 } })).items;
    const id = first?.id ?? 0;
    await api.database.progressSnapshot.update({ where: { id }, data: { state: 'draft' } });
    const response = await api.get(`/api/v1/snapshots/${id}`);
    expect(response.json()).toMatchObject({ status: 404, code: 'unknown_snapshot' });
  });
});
