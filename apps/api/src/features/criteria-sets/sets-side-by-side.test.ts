import { getCriteriaSet } from '@tiendo/contracts/criteria-set.ts';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { isStillReported, setsInTransition } from '@tiendo/domain/criteria/set-transition.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('demonstration');
});
afterAll(() => api.close());

const under = (set: string, unit: string) =>
  api.read(getAverage, { query: { unit: `${unit}@2026-03-31`, set, period: '2026-Q1' } });

const transitionOf = async (unit: string) => {
  const { items } = await api.read(listCriteriaSets, { query: { unit: `${unit}@2026-03-31` } });
  const ofLevel = items.filter(({ level }) => level.code === 'XA_NTM');
  return setsInTransition(ofLevel, 'XA_NTM_2026', '2026-03-31');
};

it('the same communes are read under the ended set and the one in force, each over its own size', async () => {
  const [older, newer] = [await under('XA_NTM_2022', '42'), await under('XA_NTM_2026', '42')];
  expect([older.criteriaSet.size, newer.criteriaSet.size]).toEqual([19, 10]);
  expect([older.dataAsOf, newer.dataAsOf]).toEqual(['2026-03-31', '2026-03-31']);
  expect(older.communes).toBe(newer.communes);
  expect(older.average).toBeGreaterThan(10);
  expect(newer.average).toBeLessThan(10);
});

it('only a province whose communes still report under the ended set is told under both', async () => {
  for (const [unit, both] of [
    ['42', true],
    ['20', false],
  ] as const) {
    const transition = await transitionOf(unit);
    if (transition === null) throw new Error('two sets follow each other');
    const { dataAsOf } = await under(transition.older.code, unit);
    expect([unit, isStillReported(transition, dataAsOf)]).toEqual([unit, both]);
  }
});

it('the sets that figures stand on are frozen from their first figure', async () => {
  const frozen = async (code: string) => (await api.read(getCriteriaSet, { params: { code } })).frozenSince;
  expect(await frozen('XA_NTM_2026')).toBe('2026-03-31');
  expect(await frozen('THON_DAT_CHUAN_LANGSON')).toBeNull();
});
