import { getCriteriaSet } from '@tiendo/contracts/criteria-set.ts';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('reference');
});
afterAll(() => api.close());

const codes = async (query: { asOf?: string; level?: string; unit?: string }) => {
  const { items } = await api.read(listCriteriaSets, { query });
  return items.map((set) => set.code);
};

it('lists the sets of a level in force at a date', async () => {
  expect(await codes({ level: 'XA_NTM', asOf: '2020-03-31' })).toEqual(['XA_NTM_2016']);
  expect(await codes({ level: 'XA_NTM', asOf: '2023-03-31' })).toEqual(['XA_NTM_2022']);
  expect(await codes({ level: 'XA_NTM', asOf: '2000-01-01' })).toEqual([]);
});

it('leaves out sets of other provinces and of other kinds of unit', async () => {
  const ofDistrict = await codes({ unit: '188@2020-03-31' });
  expect(ofDistrict).toEqual(
    expect.arrayContaining(['XA_NTM_2016', 'KDC_KIEU_MAU_LANGSON', 'HUYEN_NTM_2022']),
  );
  expect(ofDistrict).not.toContain('XA_NTM_NANG_CAO_HATINH_2022');
  const ofCommune = await codes({ unit: '18436@2023-02-28' });
  expect(ofCommune).toContain('XA_NTM_NANG_CAO_HATINH_2022');
  expect(ofCommune).not.toContain('HUYEN_NTM_2022');
});

it('shows a set whole, each text with its source, an unknown threshold as absent', async () => {
  const set = await api.read(getCriteriaSet, { params: { code: 'XA_NTM_2016' } });
  expect(set).toMatchObject({ size: 19, scopeUnit: null, level: { code: 'XA_NTM' } });
  expect(set.criteria.map((criterion) => criterion.number)).toEqual(
    set.criteria.map((_, index) => index + 1),
  );
  expect(set.bands).toHaveLength(5);
  expect(set.sources.length).toBeGreaterThan(0);
  const thresholds = set.criteria.flatMap((criterion) =>
    criterion.indicators.flatMap((one) => one.thresholds),
  );
  expect(thresholds.every(({ value, text }) => (value === null) !== (text === null))).toBe(true);
});

it('names the province that a set holds for', async () => {
  const set = await api.read(getCriteriaSet, { params: { code: 'XA_NTM_NANG_CAO_HATINH_2022' } });
  expect(set).toMatchObject({ size: 20, scopeUnit: { name: 'Hà Tĩnh', kind: 'province' } });
});

describe('how a set reads in others', () => {
  const readingsOf = async (code: string) => {
    const { mappings, criteria } = await api.read(getCriteriaSet, { params: { code } });
    return { criteria, of: (other: string) => mappings.filter(({ set }) => set.code === other) };
  };

  it('names for each criterion of 2016 the one of 2022, and the other way round', async () => {
    const early = await readingsOf('XA_NTM_2016');
    const [onward] = early.of('XA_NTM_2022');
    expect(onward).toMatchObject({ direction: 'to', known: true, via: [] });
    expect(onward?.criteria.map(({ counterparts }) => counterparts?.map(({ number }) => number))).toEqual(
      early.criteria.map(({ number }) => [number]),
    );
    expect(onward?.criteria[0]?.notes).toEqual([
      'Đối chiếu theo số và tên tiêu chí ở Quyết định 1980/QĐ-TTg và Quyết định 318/QĐ-TTg.',
    ]);
    const [back] = (await readingsOf('XA_NTM_2022')).of('XA_NTM_2016');
    expect(back).toMatchObject({ direction: 'from', known: true });
    expect(back?.criteria.at(9)?.counterparts).toMatchObject([{ number: 10, name: 'Thu nhập' }]);
  });

  it('says that nothing tells how the set of 2022 reads in that of 2026, nor a national one in a province', async () => {
    const { criteria, of } = await readingsOf('XA_NTM_2022');
    expect(of('XA_NTM_2026')).toMatchObject([{ direction: 'to', known: false }]);
    expect(of('XA_NTM_2026')[0]?.criteria).toEqual(
      criteria.map(({ id }) => ({ criterionId: id, counterparts: null, notes: [] })),
    );
    const earliest = (await readingsOf('XA_NTM_2016')).of('XA_NTM_2026');
    expect(earliest).toMatchObject([{ direction: 'to', known: false, via: [{ code: 'XA_NTM_2022' }] }]);
    const advanced = await readingsOf('XA_NTM_NANG_CAO_2022');
    expect(advanced.of('XA_NTM_NANG_CAO_HATINH_2022')).toMatchObject([{ direction: 'to', known: false }]);
  });

  it('leaves out sets that nothing relates it to', async () => {
    const { of } = await readingsOf('XA_NTM_NANG_CAO_2022');
    expect(of('XA_NTM_NANG_CAO_NGHEAN_PRE2022')).toEqual([]);
    expect(of('XA_NTM_2022')).toEqual([]);
  });

  it('reads over the set between, as far as each step is told', async () => {
    const place = (code: string, position: number) =>
      api.database.criterion.findFirstOrThrow({ where: { set: { code }, position } });
    const [income, poverty, economy] = [
      await place('XA_NTM_2022', 10),
      await place('XA_NTM_2022', 11),
      await place('XA_NTM_2026', 3),
    ];
    const told = [
      { fromId: income.id, toId: economy.id, toSetId: economy.setId },
      { fromId: poverty.id, toId: null, toSetId: economy.setId },
    ];
    await api.database.criterionMapping.createMany({ data: told });
    const [onward] = (await readingsOf('XA_NTM_2016')).of('XA_NTM_2026');
    expect(onward).toMatchObject({ known: true, via: [{ code: 'XA_NTM_2022' }] });
    expect(onward?.criteria[9]?.counterparts).toMatchObject([{ number: 3 }]);
    expect(onward?.criteria[10]?.counterparts).toEqual([]);
    expect(onward?.criteria[0]?.counterparts).toBeNull();
    const [back] = (await readingsOf('XA_NTM_2026')).of('XA_NTM_2022');
    expect(back?.criteria[2]?.counterparts).toMatchObject([{ number: 10 }]);
    expect(back?.criteria[0]?.counterparts).toBeNull();
    await api.database.criterionMapping.deleteMany({ where: { toSetId: economy.setId } });
  });
});

it('tells since when figures stand on a set', async () => {
  const frozenSince = async () =>
    (await api.read(getCriteriaSet, { params: { code: 'XA_NTM_2016' } })).frozenSince;
  expect(await frozenSince()).toBeNull();
  const [set, unit] = [
    await api.database.criteriaSet.findUniqueOrThrow({ where: { code: 'XA_NTM_2016' } }),
    await api.database.administrativeUnit.findFirstOrThrow({ where: { code: '06565' } }),
  ];
  const snapshot = { setId: set.id, unitId: unit.id, basis: 'verified', origin: 'form', size: 19 } as const;
  await api.database.progressSnapshot.createMany({
    data: ['2020-06-30', '2019-12-31'].map((day) => ({ ...snapshot, asOf: new Date(`${day}T00:00:00Z`) })),
  });
  expect(await frozenSince()).toBe('2019-12-31');
});
