import { getPace } from '@tiendo/contracts/figures/pace.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

const set = 'XA_NTM_2016';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const targets = async (period: string, layer: 'all' | 'published' = 'all') =>
  (await api.read(getPace, { query: { unit: '188@2020-06-30', set, period, layer } })).items;

const told = async (period: string) =>
  (await targets(period)).map(({ unit, duePeriod, status }) => [unit.name, duePeriod, status]);

it('measures a named commune against the pace of the last four quarters', async () => {
  const tuMich = (await targets('2020-Q1')).find(({ unit }) => unit.name === 'Tú Mịch');
  expect(tuMich).toMatchObject({
    kind: 'recognition',
    origin: 'published',
    wanted: 19,
    totalMet: 9,
    origins: ['simulated'],
    criteria: 10,
    quartersLeft: 3,
    neededPerQuarter: 10 / 3,
    recentPerQuarter: 0.5,
    since: '2019-Q1',
    hindrance: null,
    status: 'at_risk',
  });
  expect(tuMich?.missing).toHaveLength(10);
});

it('cannot tell the pace of the district in the quarter in which its communes were merged', async () => {
  const [own] = await targets('2020-Q1');
  expect(own).toMatchObject({
    kind: 'average',
    wanted: 11,
    criteria: 22,
    recentPerQuarter: null,
    hindrance: 'units_changed',
    status: 'unknown',
  });
});

it('subtracts no published count from a simulated one', async () => {
  const [own] = await targets('2020-Q2');
  expect([own?.hindrance, own?.status]).toEqual(['origin_differs', 'unknown']);
});

it('puts what was due and missed before what is still possible, and keeps it for one year', async () => {
  expect(await told('2020-Q4')).toEqual([
    ['Lộc Bình', '2020', 'missed'],
    ['Tú Mịch', '2020', 'missed'],
    ['Khuất Xá', '2020', 'missed'],
  ]);
  expect((await told('2021-Q1'))[0]).toEqual(['Lộc Bình', '2021', 'on_track']);
  expect((await told('2021-Q1')).filter(([, due]) => due === '2020')).toHaveLength(2);
  expect((await told('2022-Q1')).filter(([, due]) => due === '2020')).toEqual([]);
});

it('asks nothing more of a commune that is recognised', async () => {
  const query = { unit: 'VN@2020-06-30', set, period: '2022-Q4' };
  const { items } = await api.read(getPace, { query });
  expect(items.find(({ unit }) => unit.name === 'Thanh Lĩnh')).toMatchObject({
    recognised: true,
    status: 'met',
  });
});

it('knows no target before the day on which it was set', async () => {
  const query = { unit: '20@2020-06-30', set };
  const due = async (period: string) =>
    (await api.read(getPace, { query: { ...query, period } })).items.map(({ unit }) => unit.name);
  expect(await due('2021-Q4')).not.toContain('Cao Lâu');
  expect(await due('2024-Q4')).toContain('Cao Lâu');
});

it('leaves simulated targets and counts out of the published layer', async () => {
  const items = await targets('2020-Q1', 'published');
  expect(items.map(({ unit, totalMet, status }) => [unit.name, totalMet, status])).toEqual([
    ['Tú Mịch', null, 'unknown'],
    ['Khuất Xá', null, 'unknown'],
  ]);
});

it('measures a pace over the units that stayed the same through all that is read', async () => {
  const query = { unit: '188@2020-06-30', set, period: '2020-Q4', mode: 'matched_panel' } as const;
  const { items, reading } = await api.read(getPace, { query });
  expect(reading).toMatchObject({ panelFrom: '2019-12-31', panelTo: '2020-12-31' });
  expect(items[0]).toMatchObject({ kind: 'average', since: '2019-Q4', hindrance: null });
});

it('does not call missed what is due weeks later', async () => {
  const query = { unit: '188@2020-06-30', set, asOf: '2020-10-05' };
  const { items } = await api.read(getPace, { query });
  const due2020 = items.filter(({ duePeriod, recognised }) => duePeriod === '2020' && !recognised);
  expect(due2020.length).toBeGreaterThan(0);
  expect(due2020.map(({ status, quartersLeft }) => [status === 'missed', quartersLeft])).toEqual(
    due2020.map(() => [false, 1]),
  );
});

it('tells no pace of a commune of which nothing new was reported', async () => {
  const mask = `${'m'.repeat(10)}${'n'.repeat(9)}`;
  await acceptReport(api.database, { code: '06565', set, asOf: '2019-12-31', mask });
  const khuatXa = (await targets('2020-Q3', 'published')).find(({ unit }) => unit.name === 'Khuất Xá');
  expect(khuatXa).toMatchObject({
    totalMet: 10,
    recentPerQuarter: null,
    since: null,
    hindrance: 'no_data',
    status: 'unknown',
  });
});

it('does not call an average target met or missed by the few communes that have reported', async () => {
  await acceptReport(api.database, { code: '06541', set, asOf: '2021-06-30', mask: 'm'.repeat(19) });
  const query = { unit: '188@2020-06-30', set, period: '2021-Q4' };
  const [own] = (await api.read(getPace, { query })).items;
  expect(own).toMatchObject({ kind: 'average', communes: 2, expected: 19, criteria: 0, status: 'unknown' });
});

it('asks of a named commune no criterion that is not assessed, and misses one that is only basically met', async () => {
  await acceptReport(api.database, { code: '06565', set, asOf: '2020-03-31', mask: `${'m'.repeat(17)}ba` });
  const khuatXa = (await targets('2020-Q1')).find(({ unit }) => unit.name === 'Khuất Xá');
  expect(khuatXa).toMatchObject({ wanted: 18, totalMet: 17, criteria: 1, missing: [{ position: 18 }] });
});
