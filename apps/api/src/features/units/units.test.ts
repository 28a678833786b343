import { getUnit, getUnitLineage, listUnits } from '@tiendo/contracts/units.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const found = async (query: Parameters<typeof search>[0]) =>
  (await search(query)).items.map(
    ({ kind, name, code }) => `${kind} ${name}${code === null ? '' : ` ${code}`}`,
  );
const search = (query: {
  q?: string;
  kind?: 'village' | 'commune' | 'district';
  parent?: string;
  asOf?: string;
  limit?: number;
}) => api.read(listUnits, { query });

describe('searching units', () => {
  it.each(['loc binh', 'Lộc Bình', 'LỘC BÌNH', 'Lộc Bình'.normalize('NFD'), '  lộc   bình '])(
    'finds Lộc Bình by %s, the district first',
    async (q) => {
      expect(await found({ q, asOf: '2020-03-31' })).toEqual([
        'district Lộc Bình 188',
        'township Lộc Bình 06529',
      ]);
    },
  );

  it.each(['xã Khuất Xá', 'xa khuat xa', 'khuat xa', 'khuat', '06565'])(
    'finds a commune by %s',
    async (q) => {
      expect((await found({ q, asOf: '2020-03-31' }))[0]).toBe('commune Khuất Xá 06565');
    },
  );

  it('finds a name with a slip of the finger', async () => {
    expect(await found({ q: 'khuat sa', asOf: '2020-03-31' })).toContain('commune Khuất Xá 06565');
  });

  it('takes the letters of a pattern as letters', async () => {
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ q: '_____' })).toEqual([]);
  });

  it('finds a village by name and kind, and names what it lies in', async () => {
    const { items } = await search({ q: 'quan phat', kind: 'village' });
    expect(items).toMatchObject([
      { name: 'Quân Phát', code: null, path: ['Yên Khoái', 'Lộc Bình', 'Lạng Sơn', 'Việt Nam'] },
    ]);
    expect(items[0]?.ref).toBe(items[0]?.id);
  });

  it('tells communes of one name apart by what they lie in', async () => {
    const { items } = await search({ q: 'mau son', kind: 'commune', asOf: '2020-03-31' });
    expect(items.map((unit) => unit.path[0]).sort()).toEqual(['Cao Lộc', 'Lộc Bình']);
  });
});

describe('the list of units', () => {
  it('holds the communes of a district at a date, by the Vietnamese alphabet', async () => {
    const query = { parent: '188@2020-03-31', kind: 'commune', asOf: '2020-03-31' } as const;
    const { items } = await search(query);
    expect(items).toHaveLength(19);
    const names = items.map((unit) => unit.name);
    expect(names.slice(0, 4)).toEqual(['Ái Quốc', 'Đồng Bục', 'Đông Quan', 'Hữu Khánh']);
    expect(await found({ ...query, asOf: '2019-12-31' })).toHaveLength(27);
  });
});

describe('one unit', () => {
  it('is found by code and date, because codes are reused', async () => {
    const before = await api.read(getUnit, { params: { id: '06541@2020-03-31' } });
    const after = await api.read(getUnit, { params: { id: '06541@2025-07-01' } });
    expect([before.name, after.name]).toEqual(['Yên Khoái', 'Mẫu Sơn']);
  });

  it('is found by its id, with its parent, its children and its source', async () => {
    const byCode = await api.read(getUnit, { params: { id: '188@2020-03-31' } });
    const byId = await api.read(getUnit, { params: { id: byCode.id }, query: { asOf: '2020-03-31' } });
    expect(byId).toMatchObject({
      name: 'Lộc Bình',
      parent: { name: 'Lạng Sơn' },
      childCount: 21,
      ref: '188@2020-03-31',
    });
  });

  it('refers to itself by a date at which it was valid', async () => {
    const ended = await api.read(getUnit, {
      params: { id: '188@2020-03-31' },
      query: { asOf: '2026-01-01' },
    });
    expect(ended.ref).toBe('188@2025-06-30');
  });
});

describe('lineage', () => {
  it('names all a commune came from and went into, over several steps', async () => {
    const { predecessors, successors } = await api.read(getUnitLineage, {
      params: { id: '18436@2022-03-07' },
    });
    expect(predecessors.map(({ unit }) => unit.name)).toEqual(
      expect.arrayContaining(['Kim Lộc', 'Song Lộc', 'Trường Lộc', 'Kim Song Trường']),
    );
    expect(predecessors.find(({ kind }) => kind === 'recode')?.unit.code).toBe('18424');
    expect(successors.map(({ unit, date }) => [unit.name, date])).toEqual([['Trường Lưu', '2025-07-01']]);
  });

  it('stops at a date', async () => {
    const { successors } = await api.read(getUnitLineage, {
      params: { id: '18436@2022-03-07' },
      query: { asOf: '2025-06-30' },
    });
    expect(successors).toEqual([]);
  });
});
