import type { Report } from '@tiendo/contracts/reports/report.ts';
import { acceptReports, type BatchAnswer, submitReports } from '@tiendo/contracts/reports/report-batches.ts';
import { tellPresence } from '@tiendo/contracts/reports/report-presence.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communes, type Reporting, startReporting } from '../../testing/reporting.fixture.ts';

let reporting: Reporting;
let now = new Date('2020-04-10T05:00:00Z');
const reports: Report[] = [];

const district = '188@2020-03-31';

beforeAll(async () => {
  reporting = await startReporting(() => now);
  for (const commune of communes.slice(0, 4)) reports.push(await reporting.open(commune));
  const [first, second] = reports;
  if (first === undefined || second === undefined) return;
  reports[0] = await reporting.save(first, { cells: [{ criterion: 1, verdict: 'basically_met' }] });
  reports[1] = await reporting.save(second, { cells: [{ criterion: 1, verdict: 'met' }] });
});
afterAll(() => reporting.api.close());

type Batch = typeof submitReports | typeof acceptReports;

async function run(command: Batch, as: Reporting['officer'], except: string[] = [], key = 'batch-of-april') {
  const response = await reporting.api.send(command, {
    as,
    body: { round: reporting.roundId, unit: district, except },
    headers: { 'idempotency-key': `${command.name}-${key}` },
  });
  expect([response.statusCode, response.body]).toEqual([200, expect.any(String)]);
  return response.json() as BatchAnswer;
}

const toldOf = ({ outcomes }: BatchAnswer) =>
  outcomes.map(({ id, state, refusals }) => [id, state, ...refusals]);
const idOf = (place: number) => reports[place]?.id;

describe('reports handed in and accepted together', () => {
  it('go where nothing stands against them, and the others are told with the reason', async () => {
    const handedIn = await run(submitReports, reporting.officer, [communes[3] ?? '']);
    expect(toldOf(handedIn)).toEqual([
      [idOf(0), 'draft', 'verdict_not_allowed'],
      [idOf(1), 'submitted'],
      [idOf(2), 'submitted'],
    ]);
    for (const { id, state, version } of handedIn.outcomes)
      expect(await reporting.read(id)).toMatchObject({ state, version });
    expect((await reporting.read(idOf(3) ?? 0)).state).toBe('draft');
  });

  it('are accepted but for those left out, once for each key', async () => {
    const before = await reporting.api.composed.readVersions();
    const accepted = await run(acceptReports, reporting.verifier, [communes[2] ?? '']);
    expect(toldOf(accepted)).toEqual([[idOf(1), 'accepted']]);
    expect(await run(acceptReports, reporting.verifier, [communes[2] ?? ''])).toEqual(accepted);
    expect(toldOf(await run(acceptReports, reporting.verifier, [], 'the-rest'))).toEqual([
      [idOf(2), 'accepted'],
    ]);
    expect(await reporting.api.composed.readVersions()).not.toEqual(before);
  });

  it('are refused whole to whoever reaches none of them', async () => {
    const body = { round: reporting.roundId, unit: district, except: [] };
    const refused = await reporting.api.send(submitReports, { as: reporting.stranger, body });
    expect(refused.json()).toMatchObject({ status: 404, code: 'unknown_round' });
    const wrongRole = await reporting.api.send(acceptReports, { as: reporting.officer, body });
    expect(wrongRole.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('presence', () => {
  const tell = async (as: Reporting['officer'], ids: (number | undefined)[]) => {
    const told = await reporting.api.send(tellPresence, {
      as,
      body: { reports: ids.filter((id) => id !== undefined) },
    });
    return told.json().others as { report: number; person: { id: string }; since: string }[];
  };

  it('tells who else has a report open and since when, until they close it or are not heard of', async () => {
    const { officer, verifier, stranger } = reporting;
    expect(await tell(officer, [idOf(0), idOf(1)])).toEqual([]);
    now = new Date('2020-04-10T05:00:20Z');
    const seen = { person: { id: officer.userId, name: officer.name }, since: '2020-04-10T05:00:00.000Z' };
    expect(await tell(verifier, [idOf(0)])).toEqual([{ report: idOf(0), ...seen }]);
    expect(await tell(stranger, [idOf(0)])).toEqual([]);
    expect(await tell(officer, [idOf(0)])).toMatchObject([{ person: { id: verifier.userId } }]);
    now = new Date('2020-04-10T05:00:49Z');
    expect(await tell(verifier, [idOf(0), idOf(1)])).toEqual([{ report: idOf(0), ...seen }]);
    now = new Date('2020-04-10T05:00:51Z');
    expect(await tell(verifier, [idOf(0)])).toEqual([]);
    expect(await tell(officer, [idOf(0)])).toMatchObject([{ report: idOf(0) }]);
    expect(await tell(verifier, [])).toEqual([]);
    expect(await tell(officer, [idOf(0)])).toEqual([]);
  });
});
