import { getCriteriaSet, listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
