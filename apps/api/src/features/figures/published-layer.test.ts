import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getByUnit } from '@tiendo/contracts/figures/by-unit.ts';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { getRecognitions } from '@tiendo/contracts/figures/recognitions.ts';
import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import { listTargets } from '@tiendo/contracts/targets.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const layer = 'published';
const units = ['188@2020-03-31', '20@2020-03-31', 'VN@2020-03-31', '06562@2020-03-31'];

it.each(units)('no figure of %s holds anything simulated in the published layer', async (unit) => {
  const figure = { unit, set: 'XA_NTM_2016', period: '2020-Q1', layer } as const;
  const range = { unit, set: 'XA_NTM_2016', layer } as const;
  const urls = [
    ...[getAverage, getByUnit, getDistribution, getCriteria, getMatrix].map((endpoint) =>
      urlOf(endpoint, { query: figure }),
    ),
    urlOf(getTrend, { query: { ...range, from: '2018-Q1', to: '2020-Q4' } }),
    urlOf(getChanges, { query: { ...range, from: '2020-Q1', to: '2020-Q4' } }),
    urlOf(getRecognitions, { query: { unit, period: '2024-Q4', layer } }),
    urlOf(listTargets, { query: { unit, layer } }),
  ];
  for (const url of urls) {
    const { statusCode, body } = await api.get(url);
    expect([statusCode, url]).toEqual([200, url]);
    expect(body.replaceAll('"simulated_hidden"', '')).not.toContain('"simulated"');
    expect(body).not.toContain('"simulation"');
  }
});

it('without demonstration data no figure is simulated in any layer', async () => {
  const real = await startApi('reference');
  const { statusCode, body } = await real.get(
    urlOf(getAverage, { query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q2' } }),
  );
  await real.close();
  expect([statusCode, body.includes('simulated')]).toEqual([200, false]);
});
