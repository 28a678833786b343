import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const units = ['06565@2020-06-30', '188@2020-06-30', '20@2020-06-30', 'VN@2020-06-30'];
const set = 'set=XA_NTM_2016';

async function countsFor(url: (unit: string) => string): Promise<number[]> {
  const counts: number[] = [];
  for (const unit of units) {
    const before = api.statements();
    const { statusCode } = await api.get(url(unit));
    expect([statusCode, unit]).toEqual([200, unit]);
    counts.push(api.statements() - before);
  }
  return counts;
}

describe('a fixed few SQL statements, for a commune, a district, a province and the country alike', () => {
  beforeAll(() => api.get('/api/v1/instance'));

  it.each([
    ['instance', 2, () => '/instance'],
    ['one unit', 2, (unit: string) => `/units/${unit}`],
    ['units below', 2, (unit: string) => `/units?parent=${unit}`],
    ['lineage', 1, (unit: string) => `/units/${unit}/lineage`],
    ['reorganisations', 2, (unit: string) => `/reorganisations?unit=${unit}`],
    ['criteria sets', 1, (unit: string) => `/criteria-sets?unit=${unit}`],
    ['average', 1, (unit: string) => `/figures/average?unit=${unit}&${set}&period=2020-Q2`],
    ['by unit', 1, (unit: string) => `/figures/by-unit?unit=${unit}&${set}&period=2020-Q2`],
    ['trend', 1, (unit: string) => `/figures/trend?unit=${unit}&${set}&from=2018-Q1&to=2020-Q2`],
    ['distribution', 1, (unit: string) => `/figures/distribution?unit=${unit}&${set}&period=2020-Q2`],
    ['criteria', 1, (unit: string) => `/figures/criteria?unit=${unit}&${set}&period=2020-Q2`],
    ['matrix', 1, (unit: string) => `/figures/matrix?unit=${unit}&${set}&period=2020-Q2`],
    [
      'matrix with changes and marks',
      1,
      (unit: string) => `/figures/matrix?unit=${unit}&${set}&period=2020-Q2&since=2020-Q1&marks=all`,
    ],
    ['changes', 1, (unit: string) => `/figures/changes?unit=${unit}&${set}&from=2020-Q1&to=2020-Q2`],
    ['ranking', 1, (unit: string) => `/figures/ranking?unit=${unit}&${set}&from=2020-Q1&to=2020-Q2`],
    ['fallen below', 1, (unit: string) => `/figures/fallen-below?unit=${unit}&${set}&period=2020-Q2`],
    ['pace', 1, (unit: string) => `/figures/pace?unit=${unit}&${set}&period=2020-Q2`],
    ['recognitions', 1, (unit: string) => `/figures/recognitions?unit=${unit}&period=2020-Q2`],
    ['unit states', 1, (unit: string) => `/figures/unit-states?unit=${unit}&period=2020-Q2`],
    ['snapshots', 2, (unit: string) => `/snapshots?unit=${unit}&${set}`],
    ['targets', 2, (unit: string) => `/targets?unit=${unit}`],
    ['published figures', 3, (unit: string) => `/published-figures?unit=${unit}`],
  ])('%s needs %i', async (_, expected, url) => {
    const counts = await countsFor((unit) => `/api/v1${url(unit)}`);
    expect(counts.slice(1)).toEqual([expected, expected, expected]);
    expect(counts[0]).toBeLessThanOrEqual(expected);
  });

  it('one criterion of one commune needs 3', async () => {
    const before = api.statements();
    const { statusCode } = await api.get(
      `/api/v1/figures/criterion?unit=${units[0]}&${set}&period=2020-Q2&criterion=10`,
    );
    expect([statusCode, api.statements() - before]).toEqual([200, 3]);
  });
});
