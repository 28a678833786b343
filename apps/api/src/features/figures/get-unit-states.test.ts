import { getUnitStates, type SetState } from '@tiendo/contracts/figures/unit-states.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const khanhXuan = (layer: 'all' | 'published') =>
  api.read(getUnitStates, { query: { unit: '06544@2024-07-12', asOf: '2024-07-12', layer } });

const told = ({ unit, criteriaSet, met, size, origin }: SetState) =>
  `${unit.name} ${criteriaSet.code} ${met}/${size} ${origin}`;

it('tells the commune and its villages on every set, published as published', async () => {
  const { items, sources } = await khanhXuan('published');
  expect(items.map(told)).toEqual([
    'Khánh Xuân XA_NTM_2022 null/19 null',
    'Khánh Xuân XA_NTM_NANG_CAO_2022 19/19 published',
    'Khánh Xuân XA_NTM_KIEU_MAU_2022 null/4 published',
    'Bản Lầy KDC_KIEU_MAU_LANGSON 3/9 published',
    'Nà Ngần KDC_KIEU_MAU_LANGSON 3/9 published',
  ]);
  expect(sources.length).toBeGreaterThan(0);
});

it('fills what nothing real answers with simulated reports, and says so', async () => {
  const { items } = await khanhXuan('all');
  expect(items.find(({ criteriaSet }) => criteriaSet.code === 'XA_NTM_2022')).toMatchObject({
    origin: 'simulated',
    size: 19,
  });
});

it('says since when a verdict has stood', async () => {
  const { items } = await api.read(getUnitStates, {
    query: { unit: '06565@2020-03-31', period: '2020-Q1' },
  });
  const [ntm] = items;
  const dates = ntm?.criteria.map(({ since }) => since ?? '') ?? [];
  expect(dates.every((date) => date <= (ntm?.dataAsOf ?? ''))).toBe(true);
  expect(ntm?.criteria.filter(({ verdict }) => verdict === 'met')).toHaveLength(ntm?.met ?? -1);
});

it('does not end how long a verdict has stood at a report that a more confirmed one supersedes', async () => {
  const report = { code: '06565', set: 'XA_NTM_2016' };
  for (const asOf of ['2020-04-30', '2020-05-31', '2020-06-30']) {
    await acceptReport(api.database, { ...report, asOf, mask: 'n'.repeat(19) });
    await acceptReport(api.database, { ...report, asOf, mask: 'm'.repeat(19), basis: 'verified' });
  }
  const { items } = await api.read(getUnitStates, {
    query: { unit: '06565@2020-06-30', period: '2020-Q2' },
  });
  expect(items[0]?.criteria[0]).toMatchObject({ verdict: 'met', since: '2020-04-30', orEarlier: true });
});

it('has no items for a unit that is not scored itself', async () => {
  const { items } = await api.read(getUnitStates, { query: { unit: '188@2020-03-31', period: '2020-Q1' } });
  expect(items).toEqual([]);
});

it('refuses a date at which the unit did not exist', async () => {
  const response = await api.get('/api/v1/figures/unit-states?unit=06544@2024-07-12&asOf=2025-07-01');
  expect(response.json()).toMatchObject({ status: 422, code: 'unit_not_valid_then' });
});
