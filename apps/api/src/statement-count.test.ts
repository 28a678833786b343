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
  it.each([
    ['by unit', 8, (unit: string) => `/figures/by-unit?unit=${unit}&${set}&period=2020-Q2`],
    ['trend', 8, (unit: string) => `/figures/trend?unit=${unit}&${set}&from=2018-Q1&to=2020-Q2`],
    ['distribution', 6, (unit: string) => `/figures/distribution?unit=${unit}&${set}&period=2020-Q2`],
    ['criteria', 7, (unit: string) => `/figures/criteria?unit=${unit}&${set}&period=2020-Q2`],
    ['matrix', 7, (unit: string) => `/figures/matrix?unit=${unit}&${set}&period=2020-Q2`],
    ['changes', 7, (unit: string) => `/figures/changes?unit=${unit}&${set}&from=2020-Q1&to=2020-Q2`],
    ['recognitions', 6, (unit: string) => `/figures/recognitions?unit=${unit}&period=2020-Q2`],
    ['snapshots', 4, (unit: string) => `/snapshots?unit=${unit}&${set}`],
    ['targets', 3, (unit: string) => `/targets?unit=${unit}`],
    ['published figures', 6, (unit: string) => `/published-figures?unit=${unit}`],
    ['units below', 2, (unit: string) => `/units?parent=${unit}`],
  ])('%s needs at most %i', async (_, most, url) => {
    const counts = await countsFor((unit) => `/api/v1${url(unit)}`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
    expect(Math.max(...counts.slice(1))).toBe(Math.min(...counts.slice(1)));
  });

  it('one unit needs three, and one less for the country, which lies in nothing', async () => {
    expect(await countsFor((unit) => `/api/v1/units/${unit}`)).toEqual([3, 3, 3, 2]);
  });

  it('average needs six, and one more for the verdicts of a commune', async () => {
    const counts = await countsFor((unit) => `/api/v1/figures/average?unit=${unit}&${set}&period=2020-Q2`);
    expect(counts).toEqual([7, 6, 6, 6]);
  });
});
