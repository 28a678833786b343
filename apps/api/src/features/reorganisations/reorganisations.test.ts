import { getReorganisation, listReorganisations } from '@tiendo/contracts/reorganisations.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { prismaReorganisationStore } from './prisma-reorganisation-store.ts';
import { reverseReorganisation } from './reverse-reorganisation.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('reference');
});
afterAll(() => api.close());

type Query = { unit?: string; from?: string; to?: string; limit?: number; cursor?: string };
const list = (query: Query = {}) => api.read(listReorganisations, { query });
const datesOf = async (query: Query) => (await list(query)).items.map(({ date }) => date);

describe('the list of reorganisations', () => {
  it('tells what the communes of a district became, the latest first', async () => {
    const { items } = await list({ unit: '188@2020-03-31' });
    expect(items.map(({ date, legalBasis }) => [date, legalBasis])).toEqual([
      ['2025-07-01', 'Nghị quyết 202/2025/QH15; Nghị quyết 1672/NQ-UBTVQH15'],
      ['2025-01-01', 'Nghị quyết của Ủy ban Thường vụ Quốc hội, giai đoạn 2023–2025'],
      ['2020-03-01', null],
      ['2020-01-01', 'Nghị quyết 818/NQ-UBTVQH14 (21/11/2019)'],
    ]);
    const [twoTier] = items;
    expect(twoTier?.groups).toHaveLength(7);
    expect(twoTier?.ended.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['district Lộc Bình']);
    expect(twoTier?.changed).toEqual([
      { kind: 'commune', before: 18, after: 7 },
      { kind: 'township', before: 2, after: 0 },
    ]);
    const mauSon = twoTier?.groups.find(({ successor }) => successor?.name === 'Mẫu Sơn');
    expect(mauSon?.predecessors.map(({ unit }) => `${unit.ref} ${unit.name}`)).toEqual([
      '06532@2025-06-30 Mẫu Sơn',
      '06541@2025-06-30 Yên Khoái',
      '06547@2025-06-30 Tú Mịch',
    ]);
    expect(mauSon?.successor?.ref).toBe('06541@2025-07-01');
  });

  it('counts the units around it on the day before and on the day itself', async () => {
    const { items } = await list({ unit: '188@2019-12-31', to: '2020-01-31' });
    expect(items[0]?.standing).toMatchObject({
      unit: { name: 'Lộc Bình' },
      counts: [
        { kind: 'commune', before: 27, after: 19 },
        { kind: 'township', before: 2, after: 2 },
      ],
    });
    const { items: later } = await list({ unit: '188@2025-01-01', from: '2025-01-01', to: '2025-06-30' });
    expect(later[0]?.standing?.counts[0]).toEqual({ kind: 'commune', before: 19, after: 18 });
  });

  it('names what ended without a successor that a source tells', async () => {
    const { items } = await list({ unit: '188@2025-01-01', from: '2025-01-01', to: '2025-06-30' });
    expect(items[0]?.groups).toMatchObject([
      { successor: null, predecessors: [{ unit: { name: 'Tĩnh Bắc' }, kind: null, basis: null }] },
    ]);
  });

  it('follows a commune back through its codes to the communes it was made of', async () => {
    expect(await datesOf({ unit: '18436@2025-07-01' })).toEqual(['2025-07-01', '2020-03-01', '2020-01-01']);
    const { items } = await list({ unit: '18436@2021-01-01', to: '2020-01-01' });
    expect(items[0]?.groups).toMatchObject([
      {
        successor: { name: 'Kim Song Trường' },
        predecessors: [{ kind: 'merge', basis: 'act' }, { kind: 'merge' }, { kind: 'merge' }],
      },
    ]);
  });

  it('is all of them for the country, and pages', async () => {
    const all = await datesOf({});
    expect(all).toHaveLength(11);
    expect(await datesOf({ unit: 'VN@2020-01-01' })).toEqual(all);
    const first = await list({ limit: 10 });
    const second = await list({ limit: 10, cursor: first.nextCursor ?? '' });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([10, 1, null]);
  });

  it('refuses a range that ends before it begins', async () => {
    const { statusCode, body } = await api.get('/api/v1/reorganisations?from=2025-01-01&to=2020-01-01');
    expect([statusCode, JSON.parse(body).code]).toEqual([400, 'range_reversed']);
  });
});

describe('one reorganisation', () => {
  it('is told whole, with its source', async () => {
    const [listed] = (await list({ unit: '188@2020-03-31' })).items;
    const found = await api.read(getReorganisation, { params: { id: listed?.id ?? 0 } });
    expect(found.groups).toHaveLength(15);
    expect(found.ended.map(({ name }) => name)).toEqual(['Cao Lộc', 'Lộc Bình']);
    expect(found.source?.key).toBe('act-1672');
    expect(found.standing).toMatchObject({ unit: { name: 'Lạng Sơn' } });
  });

  it('says that it was taken back, and is no longer listed', async () => {
    const [latest] = (await list({ unit: '443@2020-03-31' })).items;
    const id = latest?.id ?? 0;
    expect(await reverseReorganisation(prismaReorganisationStore(api.database), id)).toEqual({ ok: true });
    const found = await api.read(getReorganisation, { params: { id } });
    expect(found.reversedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect([found.groups, found.standing]).toEqual([[], null]);
    expect(await datesOf({ unit: '443@2020-03-31' })).not.toContain('2025-07-01');
  });

  it('is refused by name where there is none', async () => {
    const { statusCode, body } = await api.get('/api/v1/reorganisations/999');
    expect([statusCode, JSON.parse(body).code]).toEqual([404, 'unknown_reorganisation']);
  });
});
