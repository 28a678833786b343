import { getByUnit } from '@tiendo/contracts/figures/by-unit.ts';
import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const review = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' };
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('the distribution', () => {
  it('shows published groups as printed and re-bins only those inside one band', async () => {
    const answer = await api.read(getDistribution, { query: { ...review, lang: 'vi' } });
    expect(answer.groups).toEqual([
      { min: 19, max: 19, communes: 4 },
      { min: 12, max: 12, communes: 1 },
      { min: 9, max: 9, communes: 1 },
      { min: 5, max: 8, communes: 13 },
    ]);
    expect(answer.bands.map(({ from, communes }) => [from, communes])).toEqual([
      [19, 4],
      [15, 0],
      [10, 1],
      [5, 14],
      [0, 0],
    ]);
    expect(answer).toMatchObject({ totalMet: 187, average: 187 / 19, origins: ['published'] });
    expect(answer.summary).toMatch(/^Quý I\/2020: 04 xã/);
  });

  it('counts communes by band where each has a count', async () => {
    const answer = await api.read(getDistribution, { query: { ...review, period: '2020-Q2' } });
    expect(answer.origins).toEqual(['simulated']);
    expect(sum(answer.bands.map((band) => band.communes))).toBe(answer.denominator);
    expect(sum(answer.groups.map((group) => group.communes))).toBe(answer.denominator);
  });
});

describe('the figure by unit', () => {
  it('counts over the set of the state that answers, not of one that is left out', async () => {
    await acceptReport(api.database, {
      code: '06565',
      set: review.set,
      asOf: '2020-08-31',
      mask: 'm'.repeat(18),
      origin: 'simulated',
    });
    const query = { ...review, unit: '188@2020-06-30', period: '2020-08' };
    const khuatXa = async (layer: 'all' | 'published') =>
      (await api.read(getByUnit, { query: { ...query, layer } })).items.find(
        ({ unit }) => unit.name === 'Khuất Xá',
      );
    expect(await khuatXa('all')).toMatchObject({ numerator: 18, denominator: 18 });
    expect(await khuatXa('published')).toMatchObject({ numerator: null, denominator: 19 });
  });

  it('lists the communes of a district, highest first, each with its own origin', async () => {
    const answer = await api.read(getByUnit, { query: review });
    expect(answer).toMatchObject({
      level: 'commune',
      value: 187 / 19,
      origins: ['published'],
      nextCursor: null,
    });
    expect(answer.items).toHaveLength(19);
    expect(answer.items.every((item) => item.kind === 'count' && item.denominator === 19)).toBe(true);
    const values = answer.items.map((item) => item.value);
    expect(values).toEqual([...values].sort((a, b) => (b ?? -1) - (a ?? -1)));
    expect(sum(values)).toBe(187);
    expect(new Set(answer.items.flatMap((item) => item.origins))).toEqual(new Set(['simulated']));
    expect(answer.publishedGroups).toContainEqual({ min: 5, max: 8, communes: 13 });
  });

  it('marks the pilot communes of the year for the level of the set', async () => {
    const pilotsBy = async (set: string) => {
      const { items } = await api.read(getByUnit, { query: { ...review, set, layer: 'published' } });
      return items
        .filter((item) => item.pilot?.setCode === set && item.pilot.year === '2020')
        .map((item) => item.unit.name)
        .sort();
    };
    expect(await pilotsBy('XA_NTM_2016')).toEqual(['Khuất Xá', 'Tú Mịch']);
    expect(await pilotsBy('XA_NTM_NANG_CAO_LANGSON_PRE2022')).toEqual(['Hữu Khánh']);
  });

  it('marks the recognised commune with the year of its achievement', async () => {
    const { items } = await api.read(getByUnit, { query: { ...review, layer: 'published' } });
    const recognised = items.filter((item) => item.recognitions.length > 0);
    expect(recognised.map((item) => [item.unit.name, item.recognitions[0]?.achievedYear])).toEqual([
      ['Tú Đoạn', 2019],
    ]);
  });

  it('averages over the communes of each district of a province, and of each province', async () => {
    const province = await api.read(getByUnit, { query: { ...review, unit: '20@2020-03-31' } });
    expect(province.level).toBe('district');
    const locBinh = province.items.find((item) => item.unit.code === '188');
    expect(locBinh).toMatchObject({
      kind: 'average',
      numerator: 187,
      denominator: 19,
      origins: ['published'],
    });
    const country = await api.read(getByUnit, { query: { ...review, unit: 'VN@2020-03-31' } });
    expect(country.level).toBe('province');
    expect(country.items).toHaveLength(3);
  });

  it('keeps the decimals an average was printed with', async () => {
    const { items } = await api.read(getByUnit, {
      query: { unit: '20@2024-07-02', set: 'XA_NTM_2022', asOf: '2024-07-02' },
    });
    const decimals = items.map((item) => [item.unit.code, item.value, item.valueDecimals]);
    expect(decimals).toContainEqual(['183', 14.5, 1]);
    expect(decimals).toContainEqual(['188', expect.any(Number), null]);
  });

  it('lists communes under a province when districts are no more, or when asked to', async () => {
    const after = await api.read(getByUnit, {
      query: { unit: '20@2025-12-31', set: 'XA_NTM_2022', period: '2025-Q4' },
    });
    expect(after.level).toBe('commune');
    const asked = await api.read(getByUnit, {
      query: { ...review, unit: '20@2020-03-31', level: 'commune' },
    });
    expect(asked.items.length).toBe(asked.expected);
  });

  it('says of a new commune that it cannot be compared', async () => {
    const { items } = await api.read(getByUnit, { query: review });
    const merged = items.find((item) => item.unit.name === 'Khánh Xuân');
    expect(merged).toMatchObject({ comparability: 'units_changed', difference: null });
    const kept = items.find((item) => item.unit.name === 'Khuất Xá');
    expect(kept).toMatchObject({ comparability: 'comparable', difference: expect.any(Number) });
  });

  it('names the sources of every unit listed, not only of the figure above them', async () => {
    const { sources } = await api.read(getByUnit, {
      query: { unit: '428@2022-12-31', set: 'XA_NTM_2022', period: '2022-Q4' },
    });
    expect(sources.map(({ key }) => key).sort()).toEqual(['report-003', 'simulation']);
  });

  it('goes on where the page before ended', async () => {
    const first = await api.read(getByUnit, { query: { ...review, limit: 12 } });
    const rest = await api.read(getByUnit, {
      query: { ...review, limit: 12, cursor: first.nextCursor ?? undefined },
    });
    const all = await api.read(getByUnit, { query: review });
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect(rest.nextCursor).toBeNull();
  });
});

describe('the figure by criterion', () => {
  it('adds up to the units in scope for every criterion', async () => {
    const { items, expected, numerator } = await api.read(getCriteria, { query: review });
    expect(items).toHaveLength(19);
    for (const { met, basicallyMet, notMet, notAssessed, unknown, of } of items)
      expect([met + basicallyMet + notMet + notAssessed + unknown, of]).toEqual([expected, expected]);
    expect(numerator).toBe(187);
  });

  it('knows nothing of single criteria where only the sum was published', async () => {
    const { items } = await api.read(getCriteria, { query: { ...review, layer: 'published' } });
    expect(items.map((item) => item.unknown)).toEqual(items.map(() => 19));
  });
});

describe('the matrix', () => {
  it('has one row a commune in the order of codes, whose met verdicts add up to its count', async () => {
    const { items, criteria } = await api.read(getMatrix, { query: review });
    expect(items.map((row) => row.unit.code)).toEqual(items.map((row) => row.unit.code).sort());
    for (const row of items) {
      expect(row.verdicts).toHaveLength(criteria.length);
      expect(row.verdicts.filter((verdict) => verdict === 'met')).toHaveLength(row.met ?? -1);
    }
  });

  it('holds only unknown verdicts for a commune without data', async () => {
    const { items } = await api.read(getMatrix, { query: { ...review, layer: 'published' } });
    const rows = items.map((row) => [row.met, row.origin, new Set(row.verdicts).size]);
    expect(rows).toEqual(items.map(() => [null, null, 1]));
  });
});
