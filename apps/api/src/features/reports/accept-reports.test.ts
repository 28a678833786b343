import type { Report } from '@tiendo/contracts/reports/report.ts';
import { correctReport, recallReport, withdrawReport } from '@tiendo/contracts/reports/report-decisions.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerWith } from '../../testing/caller.fixture.ts';
import { communes, type Reporting, startReporting, versionOf } from '../../testing/reporting.fixture.ts';
import { storeCaller } from '../../testing/stored-caller.ts';
import {
  acceptance,
  accepted,
  allMet,
  decide,
  handedIn,
  handIn,
  realAverage,
} from '../../testing/verified-report.fixture.ts';

let reporting: Reporting;

beforeAll(async () => {
  reporting = await startReporting();
});
afterAll(() => reporting.api.close());

describe('accepting a report', () => {
  it('makes figures go by it from the next request on', async () => {
    const commune = communes[3] ?? '';
    const submitted = await handedIn(reporting, commune);
    expect((await realAverage(reporting, commune)).reported).toBe(0);
    const decided = await decide(reporting, submitted, acceptance);
    expect(decided.json()).toMatchObject({
      state: 'accepted',
      metCount: 19,
      decided: { by: { id: reporting.verifier.userId } },
    });
    expect(await realAverage(reporting, commune)).toMatchObject({
      average: 19,
      reported: 1,
      origins: ['collected'],
    });
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
    const submitted: Report = (await handIn(reporting, saved)).json();
    expect((await decide(reporting, submitted, acceptance, both)).json()).toMatchObject({
      status: 403,
      code: 'own_report',
    });
    expect((await reporting.read(submitted.id, both)).allowed).toEqual(['recall']);
    expect((await decide(reporting, submitted, acceptance)).statusCode).toBe(200);
  });

  it('is refused to those whose role does not verify, and for what nobody handed in', async () => {
    const draft = await reporting.open(communes[5] ?? '');
    expect((await decide(reporting, draft, acceptance)).json()).toMatchObject({
      status: 409,
      code: 'report_state',
    });
    expect((await decide(reporting, draft, acceptance, reporting.officer)).json()).toMatchObject({
      status: 403,
    });
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
    const standing = await accepted(reporting, commune);
    const correction = await corrected(standing);
    const revision: Report = correction.json();
    expect([correction.statusCode, revision.revision, revision.state]).toEqual([201, 2, 'draft']);
    expect((await corrected(standing)).json().id).toBe(revision.id);
    const saved = await reporting.save(revision, { cells: [{ criterion: 5, verdict: 'not_met' }] });
    expect((await realAverage(reporting, commune)).average).toBe(19);
    const final: Report = (
      await decide(reporting, (await handIn(reporting, saved)).json(), acceptance)
    ).json();
    expect(final.revisions.map(({ revision: n, state }) => [n, state])).toEqual([
      [2, 'accepted'],
      [1, 'withdrawn'],
    ]);
    expect(final.revisionReason).toBe('Nhập nhầm tiêu chí 5');
    expect((await realAverage(reporting, commune)).average).toBe(18);
  });

  it('can be withdrawn with a reason, and figures go by what was accepted before', async () => {
    const commune = communes[8] ?? '';
    const standing = await accepted(reporting, commune);
    const withdrawn = await reporting.api.send(withdrawReport, {
      params: { id: standing.id },
      body: { reason: 'Số liệu của xã khác' },
      as: reporting.verifier,
      headers: versionOf(standing),
    });
    expect(withdrawn.json()).toMatchObject({ state: 'withdrawn', withdrawalReason: 'Số liệu của xã khác' });
    expect((await realAverage(reporting, commune)).reported).toBe(0);
    expect((await reporting.open(commune)).revision).toBe(2);
  });
});

it('tells the audit trail of every change, in its transaction', async () => {
  const { api, officer, verifier } = reporting;
  const commune = communes[7] ?? '';
  const submitted = await handedIn(reporting, commune);
  const recalled: Report = (await handIn(reporting, submitted, recallReport)).json();
  const again: Report = (await handIn(reporting, recalled)).json();
  const reasons = [{ criterion: 5, reason: 'Thiếu' }];
  const returned: Report = (await decide(reporting, again, { decision: 'return', reasons })).json();
  const last: Report = (await handIn(reporting, returned)).json();
  const standing: Report = (await decide(reporting, last, acceptance)).json();
  const change = { params: { id: standing.id }, body: { reason: 'Nhầm' }, headers: versionOf(standing) };
  await api.send(correctReport, { ...change, as: officer });
  await api.send(withdrawReport, { ...change, as: verifier });
  const events = await api.database.auditEvent.findMany({
    where: { subjectKind: 'report', subjectId: String(standing.id) },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ action, actorId }) => [action.replace('report.', ''), actorId])).toEqual([
    ['opened', officer.userId],
    ['saved', officer.userId],
    ['submitted', officer.userId],
    ['recalled', officer.userId],
    ['submitted', officer.userId],
    ['returned', verifier.userId],
    ['submitted', officer.userId],
    ['accepted', verifier.userId],
    ['corrected', officer.userId],
    ['withdrawn', verifier.userId],
  ]);
  expect(events[1]).toMatchObject({ before: { declaredCount: null }, after: { declaredCount: null } });
  expect(events.at(-1)).toMatchObject({ reason: 'Nhầm', unitId: await reporting.unitId('06565') });
});
