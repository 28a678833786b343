import { afterAll, beforeAll, expect, it } from 'vitest';
import { callerWith } from './testing/caller.fixture.ts';
import { runTraffic } from './testing/report-traffic/run-traffic.fixture.ts';
import type { Ledger, Person, Traffic } from './testing/report-traffic/traffic.fixture.ts';
import { checkTraffic } from './testing/report-traffic/traffic-checks.fixture.ts';
import { people } from './testing/report-traffic/traffic-plan.fixture.ts';
import { communes, type Reporting, startReporting } from './testing/reporting.fixture.ts';
import { storeCaller } from './testing/stored-caller.ts';

const clients = people(50);
const deedsOfEach = 8;
/** For a machine that does much else. */
const longestMs = 600_000;

let reporting: Reporting;
let ledger: Ledger;
let checked: Awaited<ReturnType<typeof checkTraffic>>;

/** The requests of people, each as somebody with an account and a role in the district. */
async function trafficOf({ api, roundId, unitId }: Reporting): Promise<Traffic> {
  const district = await unitId('188');
  const callers = new Map(
    await Promise.all(
      clients.map(async ({ userId, isVerifier }) => {
        const role = isVerifier ? 'district_verifier' : 'commune_officer';
        return [userId, await storeCaller(api.database, callerWith(role, district, { userId }))] as const;
      }),
    ),
  );
  const headersOf = ({ userId }: Person) => api.as(callers.get(userId) ?? expect.fail('no such person'));
  return {
    roundId,
    communes,
    database: api.database,
    send: async (person, { method, url, headers, body }) => {
      const answer = await api.app.inject({
        method,
        url,
        headers: { ...headersOf(person), ...headers },
        ...(body !== undefined && { payload: body as object }),
      });
      return { status: answer.statusCode, body: answer.json() };
    },
  };
}

beforeAll(async () => {
  reporting = await startReporting();
  const traffic = await trafficOf(reporting);
  ledger = await runTraffic(traffic, {
    writers: clients,
    readers: clients.slice(0, 2),
    isOver: (deedsDone) => deedsDone >= deedsOfEach,
  });
  checked = await checkTraffic(traffic, ledger);
}, longestMs);
afterAll(() => reporting.api.close());

it('answers each of 50 clients with a change, a refusal or the version that stands, and never fails', () => {
  expect(checked.faults).toEqual([]);
  for (const status of [200, 409, 412]) expect(ledger.statuses.get(status)).toBeGreaterThan(0);
});

it('tells nobody who reads meanwhile what its rows do not add up to, nor less than was accepted', () => {
  expect(checked.faults).toEqual([]);
  for (const read of ['sheet', 'matrix', 'criteria', 'matrix with its rows'])
    expect(ledger.reads.get(read)).toBeGreaterThan(0);
});

it('gives no version of a report to two changes', () => {
  expect(checked.versionsGivenTwice).toEqual([]);
});

it('holds the last accepted write of every cell', () => {
  expect(ledger.done.filter(({ kind }) => kind === 'save').length).toBeGreaterThan(0);
  expect(checked.lostWrites).toEqual([]);
});

it('has every accepted write in the trail', () => {
  expect(checked.untoldChanges).toEqual([]);
});

it('keeps the invariants of every report, and lets nobody decide on their own', () => {
  expect(checked.brokenInvariants).toEqual([]);
});

it('leaves figures that are what their rows add up to', () => {
  expect(checked.wrongFigures).toEqual([]);
});
