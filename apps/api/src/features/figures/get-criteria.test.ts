import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const locBinh = { unit: '188@2020-03-31', set: 'XA_NTM_2016' };
type Query = { unit: string; set: string; asOf?: string; period?: string; layer?: 'all' | 'published' };

const stressed = async (query: Query) => {
  const { items } = await api.read(getCriteria, { query });
  return items.filter((item) => item.emphasisedBy.length > 0).map((item) => item.criterion.number);
};

describe('the criteria that a conference of the unit stresses', () => {
  it('are told in either layer, with the report as a source', async () => {
    for (const layer of ['all', 'published'] as const) {
      const answer = await api.read(getCriteria, { query: { ...locBinh, period: '2020-Q1', layer } });
      const told = answer.items.filter((item) => item.emphasisedBy.length > 0);
      const by = [{ sourceKey: 'report-002', asOf: '2020-03-31', setBasis: 'inferred' }];
      expect(told.map((item) => [item.criterion.number, item.emphasisedBy])).toEqual([
        [16, by],
        [17, by],
      ]);
      expect(answer.sources.filter(({ key }) => key === 'report-002')).toHaveLength(1);
    }
  });

  it('are those of the quarter of its day, from that day on, and of a period that contains it', async () => {
    expect(await stressed({ ...locBinh, asOf: '2020-03-31' })).toEqual([16, 17]);
    expect(await stressed({ ...locBinh, asOf: '2020-03-30' })).toEqual([]);
    expect(await stressed({ ...locBinh, period: '2020-Q2' })).toEqual([]);
    expect(await stressed({ ...locBinh, period: '2020-H1' })).toEqual([16, 17]);
  });

  it('are not those of the units above or below', async () => {
    expect(await stressed({ ...locBinh, unit: '20@2020-03-31', period: '2020-Q1' })).toEqual([]);
    expect(await stressed({ ...locBinh, unit: '06565@2020-03-31', period: '2020-Q1' })).toEqual([]);
  });
});

it('names each criterion in Vietnamese and in English', async () => {
  const { items } = await api.read(getCriteria, { query: { ...locBinh, period: '2020-Q1' } });
  expect(items.at(16)?.criterion).toMatchObject({
    number: 17,
    name: 'Môi trường và an toàn thực phẩm',
    nameEn: 'Environment and food safety',
    shortNameEn: 'Environment and food',
    groupNameEn: 'Culture, society and environment',
  });
});
