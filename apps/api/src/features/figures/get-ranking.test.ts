import { getRanking } from '@tiendo/contracts/figures/ranking.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

type Asked = NonNullable<Parameters<typeof ranked>[0]>;
const ranked = (query: {
  from: string;
  to: string;
  unit?: string;
  layer?: 'all' | 'published';
  limit?: number;
}) => api.read(getRanking, { query: { unit: '188@2020-06-30', set: 'XA_NTM_2016', ...query } });

const placesOf = async (query: Asked) => {
  const { items } = await ranked(query);
  return new Map(items.map((item) => [item.unit.name, item]));
};

it('gives equal counts one place, and tells who shares it', async () => {
  const places = await placesOf({ from: '2020-Q1', to: '2020-Q2' });
  const of = (name: string) => [places.get(name)?.rank, places.get(name)?.tied];
  expect(['Đồng Bục', 'Tú Đoạn', 'Yên Khoái', 'Khuất Xá'].map(of)).toEqual([
    [1, true],
    [1, true],
    [4, false],
    [5, false],
  ]);
});

it('measures movement between the two periods', async () => {
  const places = await placesOf({ from: '2020-Q1', to: '2020-Q2' });
  expect(places.get('Yên Khoái')).toMatchObject({ previousRank: 1, rank: 4, movement: -3, difference: -1 });
  expect(places.get('Lợi Bác')).toMatchObject({ previousRank: 11, rank: 7, movement: 4, difference: 1 });
  expect(places.get('Đồng Bục')).toMatchObject({ previousRank: 1, rank: 1, movement: 0, difference: 0 });
});

it('compares no commune whose territory the reorganisation of 2020 changed', async () => {
  const { items, totals } = await ranked({ from: '2019-Q4', to: '2020-Q1' });
  const changed = items.filter(({ comparability }) => comparability === 'units_changed');
  expect(changed.map(({ unit }) => unit.name).sort()).toEqual(['Khánh Xuân', 'Minh Hiệp', 'Thống Nhất']);
  expect(changed.every(({ movement, previousRank }) => movement === null && previousRank === null)).toBe(
    true,
  );
  expect(totals).toEqual({ units: 19, compared: 16, up: 3, down: 6 });
});

it('ranks districts by their averages, and moves none from a real figure to a simulated one', async () => {
  const { level, items } = await ranked({ unit: '20@2020-06-30', from: '2020-Q1', to: '2020-Q2' });
  expect(level).toBe('district');
  expect(
    items.map(({ unit, kind, comparability, movement }) => [unit.name, kind, comparability, movement]),
  ).toEqual([
    ['Cao Lộc', 'average', 'comparable', 0],
    ['Lộc Bình', 'average', 'origin_differs', null],
  ]);
});

it('keeps places over the whole list when it is read in pages', async () => {
  const { items, nextCursor } = await ranked({ from: '2020-Q1', to: '2020-Q2', limit: 4 });
  expect([items.at(-1)?.rank, nextCursor === null]).toEqual([4, false]);
});

it('has no place for a commune without a published count', async () => {
  const { items } = await ranked({ from: '2019-Q4', to: '2020-Q1', layer: 'published' });
  expect(items.some(({ value }) => value === null)).toBe(true);
  expect(items.filter(({ value }) => value === null).every(({ rank }) => rank === null)).toBe(true);
  expect(items.some(({ origins }) => origins.includes('simulated'))).toBe(false);
});

it('refuses an earlier period after the later one', async () => {
  const url = '/api/v1/figures/ranking?unit=188@2020-06-30&set=XA_NTM_2016&from=2020-Q2&to=2020-Q1';
  expect((await api.get(url)).json()).toMatchObject({ issues: [{ code: 'range_reversed' }] });
});
