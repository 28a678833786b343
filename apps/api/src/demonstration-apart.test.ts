import { getBoard } from '@tiendo/contracts/board.ts';
import {
  answerDepartmentRequest,
  listDepartmentRequests,
  makeDepartmentRequest,
} from '@tiendo/contracts/departments/requests.ts';
import { getResponsibilities, setResponsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { getReport, openReports, type Report } from '@tiendo/contracts/reports/report.ts';
import { getRound, listRounds, openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { storeCaller, storedCallerOfAllRoles } from './testing/stored-caller.ts';

const district = { unit: '188@2020-03-31', set: 'XA_NTM_2016' } as const;
const commune = '06565@2020-03-31';
const quarter = { from: '2020-01-01', to: '2020-03-31' } as const;

type World = {
  readonly caller: Caller;
  readonly roundId: number;
  readonly report: Report;
  readonly requestId: number;
};

let api: ApiUnderTest;
let real: World;
let shown: World;

/** Everything that a person of all roles makes for the same unit, quarter and criterion. */
async function worldOf(caller: Caller, body: string): Promise<World> {
  const sent = async (...asked: Parameters<ApiUnderTest['send']>) => {
    const response = await api.send(...asked);
    expect([response.statusCode, response.body]).toEqual([expect.toBeOneOf([200, 201]), expect.any(String)]);
    return response.json();
  };
  const { id: roundId } = await sent(openRound, { as: caller, body: { ...district, period: '2020-Q1' } });
  const opened = await sent(openReports, { as: caller, body: { round: roundId, units: [commune] } });
  await sent(setResponsibilities, {
    as: caller,
    query: district,
    body: { bodies: [{ position: 2, body }] },
  });
  const asked = { ...district, body, text: 'Rà soát tiêu chí 2.', criteria: [2], dueOn: '2020-04-30' };
  const { id: requestId } = await sent(makeDepartmentRequest, {
    as: caller,
    body: { ...asked, round: roundId },
  });
  const report = urlOf(getReport, { params: { id: opened.reports[0].id } });
  return { caller, roundId, report: (await api.get(report, api.as(caller))).json(), requestId };
}

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date('2020-04-10T05:00:00Z') });
  const everything = await storedCallerOfAllRoles(api.database);
  real = await worldOf(everything, 'Sở Giao thông vận tải');
  const demonstration = { ...everything, userId: 'shown', demonstration: true };
  shown = await worldOf(await storeCaller(api.database, demonstration), 'Sở Y tế');
});
afterAll(() => api.close());

it('keeps the rounds of the demonstration and of other people apart, though of one unit, set and day', async () => {
  for (const [own, other] of [
    [real, shown],
    [shown, real],
  ] as const) {
    const as = api.as(own.caller);
    const list = (await api.get(urlOf(listRounds, { query: { unit: district.unit } }), as)).json();
    const ids = list.items.map(({ id }: { id: number }) => id);
    expect(ids).toContain(own.roundId);
    expect(ids).not.toContain(other.roundId);
    const foreign = await api.get(urlOf(getRound, { params: { id: other.roundId } }), as);
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'unknown_round']);
    const board = (await api.get(urlOf(getBoard, { query: { ...district, ...quarter } }), as)).json();
    expect(board.rounds.map(({ id }: { id: number }) => id)).toEqual([own.roundId]);
  }
});

it('writes simulated reports for the demonstration alone, which it alone reads', async () => {
  expect([real.report.origin, shown.report.origin]).toEqual(['form', 'simulated']);
  for (const [own, other] of [
    [real, shown],
    [shown, real],
  ] as const) {
    const foreign = await api.get(urlOf(getReport, { params: { id: other.report.id } }), api.as(own.caller));
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'unknown_report']);
    const begun = await api.send(openReports, {
      as: own.caller,
      body: { round: other.roundId, units: [commune] },
    });
    expect([begun.statusCode, begun.json().code]).toEqual([404, 'unknown_round']);
  }
});

it('keeps what bodies answer for and are asked apart', async () => {
  for (const [own, other, body] of [
    [real, shown, 'Sở Giao thông vận tải'],
    [shown, real, 'Sở Y tế'],
  ] as const) {
    const as = api.as(own.caller);
    const said = (await api.get(urlOf(getResponsibilities, { query: district }), as)).json();
    const named = said.criteria.filter((one: { body: string | null }) => one.body !== null);
    expect(named.map((one: { body: string }) => one.body)).toEqual([body]);
    const query = { unit: district.unit, state: 'all' } as const;
    const list = (await api.get(urlOf(listDepartmentRequests, { query }), as)).json();
    expect(list.items.map(({ id }: { id: number }) => id)).toEqual([own.requestId]);
    const foreign = await api.send(answerDepartmentRequest, {
      as: own.caller,
      params: { id: other.requestId },
      body: { text: 'Đã rà soát.' },
    });
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'unknown_request']);
  }
});
