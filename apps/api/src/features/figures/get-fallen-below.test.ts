import { getFallenBelow } from '@tiendo/contracts/figures/fallen-below.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const standing = (period: string, layer: 'all' | 'published' = 'all') =>
  api.read(getFallenBelow, { query: { unit: '188@2020-06-30', set: 'XA_NTM_2016', period, layer } });

it('puts a recognised commune that lost a criterion first, with the criterion', async () => {
  const { items, totals } = await standing('2020-Q2');
  expect(items[0]).toMatchObject({
    unit: { name: 'Yên Khoái' },
    recognition: { level: { code: 'XA_NTM' }, achievedYear: 2018, origin: 'simulated' },
    standing: 'below',
    met: 18,
    size: 19,
    toGo: 1,
    missing: [{ number: 17 }],
    origins: ['simulated'],
  });
  expect(totals).toEqual([{ simulated: true, holds: 3, below: 1, unknown: 0 }]);
});

it('tells where the recognition comes from apart from where the count does', async () => {
  const { items } = await standing('2020-Q2');
  const tuDoan = items.find(({ unit }) => unit.name === 'Tú Đoạn');
  expect([tuDoan?.recognition.origin, tuDoan?.origins]).toEqual(['published', ['simulated']]);
});

it('does not say that the standard holds where no count is published', async () => {
  const { items, totals } = await standing('2020-Q2', 'published');
  expect(items.map(({ unit, standing: now, met }) => [unit.name, now, met])).toEqual([
    ['Tú Đoạn', 'unknown', null],
  ]);
  expect(totals).toEqual([{ simulated: false, holds: 0, below: 0, unknown: 1 }]);
});

it('knows nobody recognised by a set of another level', async () => {
  const query = { unit: '188@2020-06-30', set: 'XA_NTM_KIEU_MAU_2018', period: '2020-Q2' };
  const response = await api.read(getFallenBelow, { query });
  expect(response.items).toEqual([]);
});
