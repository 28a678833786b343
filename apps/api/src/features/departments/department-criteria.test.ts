import { type DepartmentCriteria, getDepartmentCriteria } from '@tiendo/contracts/departments/criteria.ts';
import { setResponsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeReport } from '../../testing/round-report.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;
let roundId: number;
let administrator: Caller;
let roads: Caller;

const set = 'XA_NTM_2016';
const met = 'm'.repeat(19);

const read = (query: Partial<typeof getDepartmentCriteria.example.query>, as: Caller) => {
  const asked = { unit: '188@2020-03-31', round: roundId, ...query };
  return api.get(urlOf(getDepartmentCriteria, { query: asked }), api.as(as));
};
const criteria = async (
  as: Caller,
  query: Partial<typeof getDepartmentCriteria.example.query> = {},
): Promise<DepartmentCriteria> => getDepartmentCriteria.response.parse((await read(query, as)).json());

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date('2020-04-10T05:00:00Z') });
  const province = await unitIdOf(api.database, '20', '2020-03-31');
  administrator = await storeCaller(api.database, callerWith('administrator', province));
  roads = await storeCaller(
    api.database,
    callerWith('department_specialist', province, { userId: 'roads', body: 'Sở Giao thông vận tải' }),
  );
  const bodies = [
    { position: 2, body: 'Sở Giao thông vận tải' },
    { position: 5, body: 'Sở Giáo dục và Đào tạo' },
  ];
  const unit = '20@2020-03-31';
  await api.send(setResponsibilities, { as: administrator, query: { unit, set }, body: { bodies } });
  const round = { unit: '188@2020-03-31', set, period: '2020-Q1' };
  roundId = (await api.send(openRound, { as: administrator, body: round })).json().id;
  await acceptReport(api.database, { code: '06565', set, asOf: '2019-12-30', mask: met });
  const mask = met.replace('mm', 'mn');
  const notes = { 2: 'Mưa lũ làm hỏng 02 km đường.', 5: 'Đã đạt.' };
  await storeReport(api.database, { roundId, code: '06565', state: 'draft', mask, notes });
});
afterAll(() => api.close());

it('a specialist sees the criteria of their body alone, now and before, across the communes', async () => {
  const found = await criteria(roads);
  expect(found.criteria.map(({ position }) => position)).toEqual([2]);
  expect(found.rows).toHaveLength(19);
  const row = found.rows.find(({ unit }) => unit.code === '06565');
  expect(row).toMatchObject({
    standing: 'draft',
    simulated: false,
    before: { asOf: '2019-12-30', origin: 'collected' },
    cells: [
      {
        position: 2,
        body: 'Sở Giao thông vận tải',
        verdict: 'not_met',
        verdictBefore: 'met',
        note: 'Mưa lũ làm hỏng 02 km đường.',
        returnReason: null,
      },
    ],
  });
  const waiting = found.rows.filter(({ standing }) => standing === 'not_begun');
  expect(waiting).toHaveLength(18);
  expect(waiting.every(({ cells }) => cells.every(({ verdict }) => verdict === 'unknown'))).toBe(true);
});

it('a specialist sees nothing of a body that they do not speak for, even by its name', async () => {
  const found = await criteria(roads, { body: 'Sở Giáo dục và Đào tạo' });
  expect([found.criteria, found.rows]).toEqual([[], []]);
});

it('others see the criteria of every body, or of the one they name', async () => {
  const positions = async (query: { body?: string }) =>
    (await criteria(administrator, query)).criteria.map(({ position }) => position);
  expect(await positions({})).toEqual([2, 5]);
  expect(await positions({ body: 'Sở Giáo dục và Đào tạo' })).toEqual([5]);
});

it('a round that has nothing to do with the unit is as unknown as none', async () => {
  expect((await read({ unit: '20@2020-03-31' }, roads)).statusCode).toBe(200);
  const body = { unit: '188@2020-03-31', set, period: '2019-Q2' };
  const { id } = (await api.send(openRound, { as: administrator, body })).json();
  const country = await unitIdOf(api.database, 'VN', '2020-03-31');
  const all = await storeCaller(api.database, callerWith('provincial_appraiser', country));
  const elsewhere = await read({ unit: '428@2020-03-31', round: id }, all);
  expect(elsewhere.json()).toMatchObject({ status: 404, code: 'unknown_round' });
  expect((await read({ round: 9999 }, all)).json()).toMatchObject({ status: 404, code: 'unknown_round' });
  expect((await read({ unit: 'VN@2020-03-31' }, roads)).json()).toMatchObject({ code: 'unknown_unit' });
});

it('is found by the same few statements for a commune and for the province', async () => {
  const counts: number[] = [];
  for (const unit of ['06565@2020-03-31', '188@2020-03-31', '20@2020-03-31']) {
    const before = api.statements();
    await criteria(administrator, { unit });
    counts.push(api.statements() - before);
  }
  expect(counts).toEqual([5, 5, 5]);
});
