import { getCriterion } from '@tiendo/contracts/figures/criterion.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const set = 'XA_NTM_2016';
const khuatXa = { unit: '06565@2020-03-31', set, period: '2020-Q1' };

describe('one criterion of one commune', () => {
  it('is held to the threshold of its region, with its confidence and source', async () => {
    const answer = await api.read(getCriterion, { query: { ...khuatXa, criterion: 10 } });
    expect(answer).toMatchObject({
      unit: { name: 'Khuất Xá' },
      criterion: { number: 10, name: 'Thu nhập' },
      region: 'TDMNPB',
      responsibleBody: 'Bộ KH&ĐT (Tổng cục Thống kê)',
      indicators: [
        { code: '10', operator: '>=', threshold: { axisValue: 'TDMNPB', value: 36 }, thresholdGap: null },
      ],
    });
    expect(answer.indicators[0]?.threshold?.confidence).not.toBeNull();
    const cited = answer.indicators[0]?.threshold?.source?.split(',')[0];
    expect(answer.sources.map(({ key }) => key)).toContain(cited);
  });

  it('has no threshold where only the national level or other regions have a basis, and says why', async () => {
    const { indicators } = await api.read(getCriterion, { query: { ...khuatXa, criterion: 11 } });
    expect(indicators).toMatchObject([{ threshold: null, thresholdGap: 'no_basis_for_region', value: null }]);
  });

  it('has the verdict, the date and the origin of the matrix, and the snapshot behind them', async () => {
    const { items } = await api.read(getMatrix, {
      query: { unit: '188@2020-03-31', set, period: '2020-Q1' },
    });
    const row = items.find(({ unit }) => unit.name === 'Khuất Xá');
    const answer = await api.read(getCriterion, { query: { ...khuatXa, criterion: 10 } });
    expect([answer.verdict, answer.origin, answer.dataAsOf]).toEqual([
      row?.verdicts[9],
      row?.origin,
      row?.dataAsOf,
    ]);
    expect(answer.snapshot).toMatchObject({ asOf: row?.dataAsOf, revision: 1, origin: 'simulated' });
  });

  it('is unknown without a snapshot where nothing was published of it', async () => {
    const answer = await api.read(getCriterion, { query: { ...khuatXa, criterion: 10, layer: 'published' } });
    expect([answer.verdict, answer.origin, answer.snapshot]).toEqual(['unknown', null, null]);
    expect(answer.standingSince).toBeNull();
  });

  it('has a history of nine quarters that ends at its own date and tells since when it stands', async () => {
    const { history, standingSince, verdict } = await api.read(getCriterion, {
      query: { ...khuatXa, criterion: 10 },
    });
    expect(history.map(({ period }) => period)).toEqual([
      '2018-Q1',
      '2018-Q2',
      '2018-Q3',
      '2018-Q4',
      '2019-Q1',
      '2019-Q2',
      '2019-Q3',
      '2019-Q4',
      '2020-Q1',
    ]);
    expect(history.at(-1)).toMatchObject({ verdict, asOf: '2020-03-31' });
    const from = history.findIndex(({ period }) => period === standingSince?.period);
    expect(new Set(history.slice(from).map((point) => point.verdict))).toEqual(new Set([verdict]));
    expect(standingSince?.orEarlier).toBe(from === 0);
  });

  it('begins its history with the unit, at a break', async () => {
    const { items } = await api.read(getMatrix, {
      query: { unit: '188@2020-03-31', set, period: '2020-Q1' },
    });
    const formed = items.find(({ unit }) => unit.name === 'Khánh Xuân')?.unit.ref ?? '';
    const { history, breaks, standingSince } = await api.read(getCriterion, {
      query: { unit: formed, set, period: '2020-Q1', criterion: 1 },
    });
    expect(history.slice(0, -1).every((point) => point.verdict === null)).toBe(true);
    expect(breaks).toMatchObject([{ kind: 'units', before: '2020-Q1' }]);
    expect(standingSince).toMatchObject({ period: '2020-Q1', orEarlier: false });
  });

  it('keeps to the units that stayed the same through its whole history', async () => {
    const { history, reading } = await api.read(getCriterion, {
      query: { ...khuatXa, criterion: 10, mode: 'matched_panel' },
    });
    expect(reading.panelFrom).toBe(history[0]?.asOf);
  });

  it('does not read another set as its own', async () => {
    const { history, breaks } = await api.read(getCriterion, {
      query: { unit: '06565@2022-06-30', set: 'XA_NTM_2022', period: '2022-Q2', criterion: 10 },
    });
    expect(history.find(({ period }) => period === '2021-Q4')).toMatchObject({ setCode: set, verdict: null });
    expect(breaks.some(({ kind }) => kind === 'criteria_set')).toBe(true);
  });
});

it('does not lengthen by simulated verdicts how long a reported one has stood', async () => {
  const query = { ...khuatXa, criterion: 1 };
  const simulated = await api.read(getCriterion, { query });
  expect(simulated).toMatchObject({ verdict: 'met', standingSince: { orEarlier: true } });
  await acceptReport(api.database, { code: '06565', set, asOf: '2020-02-29', mask: 'm'.repeat(19) });
  const reported = await api.read(getCriterion, { query });
  expect(reported).toMatchObject({
    verdict: 'met',
    origin: 'collected',
    standingSince: { period: '2020-Q1', dataAsOf: '2020-02-29', orEarlier: false },
  });
});

it.each([
  ['a position that the set does not have', '06565@2020-03-31', 20, 404, 'unknown_criterion'],
  ['a unit that is not scored itself', '188@2020-03-31', 10, 422, 'set_does_not_apply'],
])('refuses %s', async (_, unit, position, status, code) => {
  const response = await api.get(
    `/api/v1/figures/criterion?unit=${unit}&set=${set}&period=2020-Q1&criterion=${position}`,
  );
  expect(response.json()).toMatchObject({ status, code });
});
