import type { QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import {
  listPublishedFigures,
  listSources,
  type PublishedFigureItem,
} from '@tiendo/contracts/published-figures.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;
let figures: ReadonlyMap<string, PublishedFigureItem>;

beforeAll(async () => {
  api = await startApi();
  const { items } = await api.read(listPublishedFigures, { query: { limit: 500 } });
  figures = new Map(items.map((figure) => [figure.key, figure]));
});
afterAll(() => api.close());

const checkOf = (key: string, kind: string) => figures.get(key)?.checks.find((check) => check.kind === kind);

it('lists all 48 figures of the five reports in the order of sources', () => {
  expect([...figures.keys()]).toEqual(
    Array.from({ length: 48 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
  );
});

it('tells what is said of figures and reports in English as well', async () => {
  expect(figures.get('F37')).toMatchObject({ noteEn: expect.stringContaining('each of the three communes') });
  expect(figures.get('F38')).toMatchObject({
    notMetNames: ['giao thông', 'trường học', 'cơ sở vật chất văn hoá', 'môi trường'],
    notMetNamesEn: ['transport', 'schools', 'cultural facilities', 'environment'],
  });
  expect(figures.get('F45')).toMatchObject({ valueText: 'hàng tháng', valueTextEn: 'every month' });
  expect(figures.get('F24')?.population).toMatchObject({
    nameEn: '3 border communes (Mẫu Sơn, Tú Mịch, Tam Gia)',
  });
  const { items } = await api.read(listSources);
  const last = items.find(({ key }) => key === 'report-004');
  expect(last?.cautionEn).toContain('the date cannot be right');
  expect(last?.eventDateBasisEn).toBe('Stated in the report.');
});

it('names the criteria that the conference of a report stressed', async () => {
  const { items } = await api.read(listSources);
  const stressed = items.map(({ key, stressedCriteria }) => [key, stressedCriteria.map((one) => one.number)]);
  expect(stressed).toEqual([
    ['report-000', []],
    ['report-001', []],
    ['report-002', [16, 17]],
    ['report-003', []],
    ['report-004', []],
  ]);
});

describe('the checks of the distribution of Lộc Bình', () => {
  it.each([
    [
      'F30',
      'communes_from_groups',
      {
        verdict: 'consistent',
        published: 19,
        computedLeast: 19,
        computedMost: 19,
        terms: ['4', '1', '1', '13'],
      },
    ],
    [
      'F29',
      'total_from_groups',
      {
        verdict: 'consistent',
        published: 187,
        computedLeast: 162,
        computedMost: 201,
        terms: ['4×19', '12', '9', '13×5…8'],
      },
    ],
    [
      'F30',
      'average_from_total',
      { verdict: 'consistent', published: 9.84, computedLeast: 187 / 19, terms: ['187', '19'] },
    ],
    ['F30', 'average_granularity', { verdict: 'consistent', terms: ['187/19'] }],
    [
      'F28',
      'total_from_groups',
      {
        verdict: 'cannot_tell',
        published: null,
        computedLeast: 90,
        computedMost: 90,
        terms: ['187', '−4×19', '−12', '−9'],
      },
    ],
  ])('%s %s', (key, kind, expected) => {
    expect(checkOf(key, kind)).toMatchObject(expected);
  });
});

describe('the checks of other figures', () => {
  it.each([
    [
      'F24',
      'percentage_of_base',
      { verdict: 'consistent', published: 50, computedLeast: 50, terms: ['13', '26'] },
    ],
    ['F11', 'percentage_of_base', { verdict: 'cannot_tell', published: 100, computedLeast: null }],
    ['F37', 'parts_of_set', { verdict: 'consistent', published: 19, computedLeast: 19, terms: ['15', '4'] }],
    ['F08', 'parts_of_set', { verdict: 'consistent', published: 9, terms: ['7', '2'] }],
    ['F46', 'named_criteria', { verdict: 'consistent', published: 4, computedLeast: 4 }],
    ['F06', 'named_criteria', { verdict: 'consistent', published: 3, computedLeast: 3 }],
    ['F38', 'named_criteria', { verdict: 'consistent', published: 4, computedLeast: 4 }],
    ['F46', 'date_order', { verdict: 'impossible', terms: ['2023-02-01', '2022-03-07'] }],
    ['F16', 'subset', { verdict: 'consistent', published: 2, computedMost: 10 }],
    ['F17', 'average_from_total', { verdict: 'cannot_tell', published: 14.5 }],
    ['F17', 'average_granularity', { verdict: 'consistent', terms: ['289/20', '290/20'] }],
  ])('%s %s', (key, kind, expected) => {
    expect(checkOf(key, kind)).toMatchObject(expected);
  });

  it('find the simulation in agreement with every figure it can be held against', () => {
    const held = [...figures.values()].flatMap((figure) =>
      figure.checks
        .filter((check) => check.kind === 'against_simulation')
        .map(({ verdict }) => [figure.key, verdict]),
    );
    expect(held.map(([key]) => key)).toEqual(
      expect.arrayContaining(['F17', 'F18', 'F19', 'F25', 'F29', 'F30', 'F37']),
    );
    expect(held.filter(([, verdict]) => verdict !== 'consistent')).toEqual([]);
  });
});

it('opens each figure where charts show it, and only those', async () => {
  expect(figures.get('F30')?.view).toEqual({ unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' });
  expect(figures.get('F12')?.view).toBeNull();
  for (const { key, view } of figures.values()) {
    if (view === null) continue;
    const { unit, set, period } = view;
    const response = await api.get(`/api/v1/figures/average?unit=${unit}&set=${set}&period=${period}`);
    expect([key, response.statusCode]).toEqual([key, 200]);
  }
});

const keysOf = async (query: QueryInputOf<typeof listPublishedFigures>) => {
  const { items } = await api.read(listPublishedFigures, { query });
  return items.map((figure) => figure.key);
};

it('finds the figures of a unit with those of the units below it, and those of a source', async () => {
  const ofDistrict = await keysOf({ unit: '188@2020-03-31' });
  expect(ofDistrict).toEqual(expect.arrayContaining(['F01', 'F06', 'F21', 'F30']));
  expect(ofDistrict).not.toContain('F17');
  expect(await keysOf({ source: 'report-004' })).toEqual(['F46', 'F47', 'F48']);
  expect(await keysOf({ source: 'nothing' })).toEqual([]);
});

it('finds what names a unit among others, and leaves out the units below it on request', async () => {
  const ofCommune = await keysOf({ unit: '17758@2022-12-31', about: 'unit' });
  expect(ofCommune).toEqual(expect.arrayContaining(['F37', 'F38']));
  const ofDistrict = await keysOf({ unit: '428@2022-12-31', about: 'unit' });
  expect(ofDistrict).toContain('F37');
  expect(ofDistrict).not.toContain('F39');
});

it('lists the five reports with the number of their figures', async () => {
  const { items } = await api.read(listSources, {});
  expect(items.map(({ key, figureCount }) => [key, figureCount])).toEqual([
    ['report-000', 10],
    ['report-001', 9],
    ['report-002', 11],
    ['report-003', 15],
    ['report-004', 3],
  ]);
});

it('goes on where the page before ended and refuses the cursor of other filters', async () => {
  const first = await api.read(listPublishedFigures, { query: { limit: 20 } });
  const cursor = first.nextCursor ?? undefined;
  const second = await api.read(listPublishedFigures, { query: { limit: 20, cursor } });
  expect(second.items[0]?.key).toBe('F21');
  const response = await api.get(`/api/v1/published-figures?source=report-002&cursor=${cursor}`);
  expect(response.json()).toMatchObject({ code: 'invalid_cursor' });
});
