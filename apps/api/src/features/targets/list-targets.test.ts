import { listTargets } from '@tiendo/contracts/targets.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const targetsOf = async (query: { unit: string; asOf?: string; layer?: 'all' | 'published' }) =>
  (await api.read(listTargets, { query })).items;

it('lists what a district is to reach, with the villages of named communes', async () => {
  const targets = await targetsOf({ unit: '188@2020-03-31', asOf: '2020-03-31', layer: 'published' });
  const villages = targets.find((target) => target.measure.code === 'villages_meeting');
  expect(villages).toMatchObject({
    quantity: { min: 13, max: 13, qualifier: 'exact' },
    denominator: 26,
    dueDate: '2020-12-31',
    origin: 'published',
    source: { key: 'report-002' },
  });
  expect(villages?.units.map(({ unit }) => unit.name).sort()).toEqual(['Mẫu Sơn', 'Tam Gia', 'Tú Mịch']);
});

it('leaves out targets of later reports and of years gone by', async () => {
  const years = async (asOf: string) =>
    new Set(
      (await targetsOf({ unit: '188@2020-03-31', asOf, layer: 'published' })).map(
        (target) => target.duePeriod,
      ),
    );
  expect(await years('2020-03-31')).toEqual(new Set(['2020']));
  expect(await years('2021-03-31')).toEqual(new Set());
  expect(await years('2024-07-12')).toEqual(new Set(['2024']));
});

it('says of an open end that it is a limit', async () => {
  const targets = await targetsOf({ unit: '428@2022-12-31', layer: 'published' });
  const gain = targets.find(
    (target) => target.measure.code === 'criteria_to_gain' && target.setCode !== null,
  );
  expect(gain?.quantity).toMatchObject({ min: 2, max: null, qualifier: 'at_least' });
});
