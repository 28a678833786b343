import { getAverage } from '@tiendo/contracts/figures/average.ts';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import {
  correctReport,
  decideOnReport,
  recallReport,
  submitReport,
  withdrawReport,
} from '@tiendo/contracts/reports/report-decisions.ts';
import { changeRound, grantRoundException } from '@tiendo/contracts/rounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { communes, type Reporting, startReporting, versionOf } from '../../testing/reporting.fixture.ts';
import { storeCaller } from '../../testing/stored-caller.ts';

let reporting: Reporting;

beforeAll(async () => {
  reporting = await startReporting();
  await acceptReport(reporting.api.database, {
    code: '06565',
    set: 'XA_NTM_2016',
    asOf: '2019-12-31',
    mask: 'mmmmmmmmmmnnnnnnnnn',
  });
});
afterAll(() => reporting.api.close());

type Command = typeof submitReport | typeof recallReport;

const handIn = (report: Report, command: Command = submitReport, as = reporting.officer) =>
  reporting.api.send(command, { params: { id: report.id }, as, headers: versionOf(report) });

const decide = (
  report: Report,
  body: Parameters<typeof decideOnReport.body.parse>[0],
  as = reporting.verifier,
) =>
  reporting.api.send(decideOnReport, {
    params: { id: report.id },
    body: body as { decision: 'accept' },
    as,
    headers: versionOf(report),
  });

const accept = { decision: 'accept' };
const giveBack = (criterion: number) => ({
  decision: 'return',
  reasons: [{ criterion, reason: 'Chưa có minh chứng' }],
});

const allMet = Array.from({ length: 19 }, (_, place) => ({ criterion: place + 1, verdict: 'met' as const }));

/** A report of a commune with every criterion met, handed in. */
async function handedIn(commune: string): Promise<Report> {
  const saved = await reporting.save(await reporting.open(commune), { cells: allMet });
  const submitted = await handIn(saved);
  expect(submitted.statusCode).toBe(200);
  return submitted.json();
}

const average = (unit: string) =>
  reporting.api.read(getAverage, {
    query: { unit, set: 'XA_NTM_2016', period: '2020-Q1', layer: 'published' },
  });

describe('handing a report in', () => {
  it('is refused while something stands against it, each thing told with its place', async () => {
    const opened = await reporting.open('06565@2020-03-31');
    const report = await reporting.save(opened, {
      cells: [
        { criterion: 5, verdict: 'not_met' },
        { criterion: 6, verdict: 'basically_met' },
      ],
      declaredCount: 12,
    });
    const refused = await handIn(report);
    expect(refused.json()).toMatchObject({ status: 422, code: 'report_not_ready' });
    expect(
      refused.json().issues.map(({ path, code }: { path: string; code: string }) => [path, code]),
    ).toEqual([
      ['criterion.5', 'lost_without_note'],
      ['criterion.6', 'lost_without_note'],
      ['criterion.6', 'verdict_not_allowed'],
      ['declaredCount', 'declared_count_differs'],
    ]);
    expect(refused.json().issues[0].message).toContain('Khuất Xá');
  });

  it('freezes it until somebody takes it back', async () => {
    const submitted = await handedIn(communes[0] ?? '');
    expect(submitted).toMatchObject({
      state: 'submitted',
      receivedOn: '2020-04-10',
      submitted: { by: { id: reporting.officer.userId } },
      allowed: ['recall'],
    });
    expect(submitted.cells.some(({ isOpen }) => isOpen)).toBe(false);
    await expect(reporting.save(submitted, { declaredCount: 1 })).rejects.toThrow('report_state');
    const recalled = await handIn(submitted, recallReport);
    expect(recalled.json()).toMatchObject({ state: 'draft', submitted: null, receivedOn: null });
  });
});

describe('returning criteria', () => {
  it('opens those alone, keeps their reasons and lets the report be handed in again', async () => {
    const submitted = await handedIn(communes[1] ?? '');
    const returned: Report = (await decide(submitted, giveBack(5))).json();
    expect(returned.state).toBe('returned');
    const seen = await reporting.read(returned.id);
    expect(seen.cells.filter(({ isOpen }) => isOpen).map(({ criterion }) => criterion.position)).toEqual([5]);
    expect(seen.cells[4]?.returnReason).toBe('Chưa có minh chứng');
    const frozen = reporting.save(seen, { cells: [{ criterion: 6, verdict: 'not_met' }] });
    await expect(frozen).rejects.toThrow('criterion_frozen');
    const mended = await reporting.save(seen, { cells: [{ criterion: 5, note: 'Đã bổ sung ảnh' }] });
    const again: Report = (await handIn(mended)).json();
    expect(again).toMatchObject({ state: 'submitted', receivedOn: '2020-04-10' });
    const recalled: Report = (await handIn(again, recallReport)).json();
    expect(recalled).toMatchObject({ state: 'returned', receivedOn: '2020-04-10' });
  });

  it('takes criteria of the set, each once', async () => {
    const submitted = await handedIn(communes[2] ?? '');
    expect((await decide(submitted, giveBack(99))).json()).toMatchObject({ code: 'unknown_criterion' });
    const twice = {
      decision: 'return',
      reasons: [5, 5].map((criterion) => ({ criterion, reason: 'Thiếu' })),
    };
    expect((await decide(submitted, twice)).json()).toMatchObject({ code: 'conflicting_parameters' });
    expect((await decide(submitted, { decision: 'return', reasons: [] })).statusCode).toBe(400);
  });
});

describe('accepting a report', () => {
  it('makes figures go by it from the next request on', async () => {
    const commune = communes[3] ?? '';
    const submitted = await handedIn(commune);
    expect((await average(commune)).reported).toBe(0);
    const accepted = await decide(submitted, accept);
    expect(accepted.json()).toMatchObject({
      state: 'accepted',
      metCount: 19,
      decided: { by: { id: reporting.verifier.userId } },
    });
    expect(await average(commune)).toMatchObject({ average: 19, reported: 1, origins: ['collected'] });
  });

  it('is refused to whoever wrote in it or handed it in, though their role allows it', async () => {
    const { api, unitId } = reporting;
    const district = await unitId('188');
    const grants = (['commune_officer', 'district_verifier'] as const).map((role) => ({
      role,
      unitId: district,
      body: null,
      validFrom: '2016-01-01',
      validTo: null,
    }));
    const both = await storeCaller(
      api.database,
      callerWith('commune_officer', district, { userId: 'both', grants }),
    );
    const opened = await reporting.open(communes[4] ?? '');
    const saved = await reporting.save(opened, { cells: allMet }, both);
    const submitted: Report = (await handIn(saved)).json();
    expect((await decide(submitted, accept, both)).json()).toMatchObject({ status: 403, code: 'own_report' });
    expect((await reporting.read(submitted.id, both)).allowed).toEqual(['recall']);
    expect((await decide(submitted, accept)).statusCode).toBe(200);
  });

  it('is refused to those whose role does not verify, and for what nobody handed in', async () => {
    const draft = await reporting.open(communes[5] ?? '');
    expect((await decide(draft, accept)).json()).toMatchObject({ status: 409, code: 'report_state' });
    expect((await decide(draft, accept, reporting.officer)).json()).toMatchObject({ status: 403 });
  });
});

describe('an accepted report', () => {
  const corrected = (report: Report) =>
    reporting.api.send(correctReport, {
      params: { id: report.id },
      body: { reason: 'Nhập nhầm tiêu chí 5' },
      as: reporting.officer,
      headers: versionOf(report),
    });

  it('stands until its correction is accepted, which then takes its place', async () => {
    const commune = communes[6] ?? '';
    const accepted: Report = (await decide(await handedIn(commune), accept)).json();
    const correction = await corrected(accepted);
    const revision: Report = correction.json();
    expect([correction.statusCode, revision.revision, revision.state]).toEqual([201, 2, 'draft']);
    expect((await corrected(accepted)).json().id).toBe(revision.id);
    const saved = await reporting.save(revision, { cells: [{ criterion: 5, verdict: 'not_met' }] });
    expect((await average(commune)).average).toBe(19);
    const final: Report = (await decide((await handIn(saved)).json(), accept)).json();
    expect(final.revisions.map(({ revision: n, state }) => [n, state])).toEqual([
      [2, 'accepted'],
      [1, 'withdrawn'],
    ]);
    expect(final.revisionReason).toBe('Nhập nhầm tiêu chí 5');
    expect((await average(commune)).average).toBe(18);
  });

  it('can be withdrawn with a reason, and figures go by what was accepted before', async () => {
    const commune = communes[8] ?? '';
    const accepted: Report = (await decide(await handedIn(commune), accept)).json();
    const withdrawn = await reporting.api.send(withdrawReport, {
      params: { id: accepted.id },
      body: { reason: 'Số liệu của xã khác' },
      as: reporting.verifier,
      headers: versionOf(accepted),
    });
    expect(withdrawn.json()).toMatchObject({ state: 'withdrawn', withdrawalReason: 'Số liệu của xã khác' });
    expect((await average(commune)).reported).toBe(0);
    expect((await reporting.open(commune)).revision).toBe(2);
  });
});

it('never lets simulated and real reports meet: a demonstration account writes its own', async () => {
  const { api, unitId } = reporting;
  const demonstration = await storeCaller(
    api.database,
    callerWith('commune_officer', await unitId('188'), { userId: 'shown', demonstration: true }),
  );
  const commune = communes[9] ?? '';
  const real = await reporting.open(commune);
  const simulated = await reporting.open(commune, demonstration);
  expect([real.origin, simulated.origin, simulated.previous?.origin]).toEqual([
    'form',
    'simulated',
    'simulated',
  ]);
  await expect(reporting.read(real.id, demonstration)).rejects.toThrow('unknown_report');
  await expect(reporting.read(simulated.id)).rejects.toThrow('unknown_report');
});

it('changes nothing in a locked round, but for a unit with an exception', async () => {
  const { api, verifier, roundId } = reporting;
  const [open, excepted] = [await reporting.open(communes[5] ?? ''), await reporting.open(communes[0] ?? '')];
  await api.send(changeRound, {
    params: { id: roundId },
    body: { lockedFrom: '2020-04-10' },
    as: verifier,
    headers: { 'if-match': '"1"' },
  });
  await api.send(grantRoundException, {
    params: { id: roundId },
    body: { unit: communes[0] ?? '', until: '2020-04-12', reason: 'Mất điện' },
    as: verifier,
  });
  await expect(reporting.save(open, { declaredCount: 3 })).rejects.toThrow('round_locked');
  expect((await reporting.read(open.id)).allowed).toEqual([]);
  expect((await reporting.save(excepted, { declaredCount: 19 })).declaredCount).toBe(19);
});

it('tells the audit trail of every change, in its transaction', async () => {
  const events = await reporting.api.database.auditEvent.findMany({ orderBy: { id: 'asc' } });
  const actions = new Set(events.map(({ action }) => action));
  for (const action of [
    'opened',
    'saved',
    'submitted',
    'recalled',
    'returned',
    'accepted',
    'corrected',
    'withdrawn',
  ])
    expect(actions).toContain(`report.${action}`);
  const saved = events.find(({ action }) => action === 'report.saved');
  expect(saved).toMatchObject({
    actorId: reporting.officer.userId,
    before: { declaredCount: null },
    after: { declaredCount: 12 },
  });
});
