import { getRecognitions } from '@tiendo/contracts/figures/recognitions.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const recognised = (
  unit: string,
  when: { asOf: string } | { period: string },
  layer: 'all' | 'published' = 'all',
) => api.read(getRecognitions, { query: { unit, ...when, layer } });

it('keeps origins apart: one commune published and others simulated are two counts', async () => {
  const { items, levels } = await recognised('188@2020-03-31', { period: '2020-Q1' });
  const published = items.filter((item) => item.origin === 'published');
  expect(published).toMatchObject([{ level: { code: 'XA_NTM' }, count: 1, sourceKeys: ['report-002'] }]);
  expect(published[0]?.units.map(({ unit, achievedYear }) => [unit.name, achievedYear])).toEqual([
    ['Tú Đoạn', 2019],
  ]);
  expect(items.some((item) => item.origin === 'simulated')).toBe(true);
  expect(levels.map((level) => level.code)).toEqual(['XA_NTM', 'XA_NTM_NANG_CAO', 'XA_NTM_KIEU_MAU']);
});

it('takes the printed number where the communes are not named', async () => {
  const { items } = await recognised('183@2024-07-02', { asOf: '2024-07-02' }, 'published');
  expect(items.map(({ level, count, asOf }) => [level.code, count, asOf])).toEqual([
    ['XA_NTM', 10, '2024-07-02'],
    ['XA_NTM_NANG_CAO', 2, '2024-07-02'],
  ]);
});

it('counts a recognition from the day of its decision', async () => {
  const names = async (asOf: string) => {
    const { items } = await recognised('443@2023-12-20', { asOf }, 'published');
    return items.flatMap((item) => item.units.map(({ unit }) => unit.name)).sort();
  };
  expect(await names('2023-12-19')).toEqual([]);
  expect(await names('2023-12-20')).toEqual(['Khánh Vĩnh Yên', 'Kim Song Trường']);
});

it('refuses a date at which the unit did not exist', async () => {
  const response = await api.get('/api/v1/figures/recognitions?unit=188@2020-03-31&asOf=2025-07-01');
  expect(response.json()).toMatchObject({ status: 422, code: 'unit_not_valid_then' });
});
