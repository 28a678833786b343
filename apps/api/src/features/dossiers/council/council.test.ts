import {
  changeCouncilSession,
  listCouncilCandidates,
  listCouncilSessions,
  openCouncilSession,
} from '@tiendo/contracts/dossiers/council.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Councils, councilsOf, members, passing, province } from '../../../testing/councils.fixture.ts';
import { type Dossiers, startDossiers, taken, versionOf } from '../../../testing/dossiers.fixture.ts';
import { storeCaller } from '../../../testing/stored-caller.ts';

let dossiers: Dossiers;
let councils: Councils;

const communes = ['06541', '06565', '06526', '06529', '06577', '06607', '06601'].map(
  (code) => `${code}@2026-10-01`,
);
const commune = (place: number) => communes[place] ?? '';

beforeAll(async () => {
  dossiers = await startDossiers();
  councils = councilsOf(dossiers);
});
afterAll(() => dossiers.api.close());

const told = (answer: LightMyRequestResponse) => {
  const { code, issues = [] } = answer.json();
  return [
    answer.statusCode,
    code,
    ...issues.map((one: { path: string; code: string }) => `${one.path} ${one.code}`),
  ];
};

describe('a sitting of the council', () => {
  it('takes many dossiers at once, each with its votes, and moves all of them as its minutes are closed', async () => {
    const { api, appraiser, read } = dossiers;
    const [first, second] = [await councils.waiting(commune(0)), await councils.waiting(commune(1))];
    const url = urlOf(listCouncilCandidates, { query: { unit: province } });
    const candidates = async () => (await api.get(url, api.as(appraiser))).json().items;
    expect((await candidates()).map((one: { id: number }) => one.id)).toEqual([first.id, second.id]);
    const session = await councils.open({
      members,
      dossiers: [passing(first.id), { dossier: second.id, inFavour: 3, against: 6 }],
    });
    expect(session).toMatchObject({ present: 9, qualified: 1, mayRecord: true, closedAt: null });
    expect((await candidates()).map((one: { session: { id: number } }) => one.session.id)).toEqual([
      session.id,
      session.id,
    ]);
    expect(session.dossiers[0]).toMatchObject({
      present: {
        numerator: 9,
        denominator: 11,
        standing: 'reached',
        rule: { value: 70, confidence: 'unverified' },
      },
      votes: { numerator: 9, denominator: 9, standing: 'reached' },
    });
    expect(told(await councils.close(session))).toEqual([
      422,
      'council_empty',
      'dossiers.1.qualifies council_empty',
    ]);
    const failed = { dossier: second.id, inFavour: 3, against: 6, qualifies: false };
    const body = { batch: 'Đợt 2', heldOn: '2026-08-20', members, dossiers: [passing(first.id), failed] };
    const params = { id: session.id };
    const change = (version: number, minutes: object) =>
      api.send(changeCouncilSession, {
        params,
        body: minutes as never,
        as: appraiser,
        headers: versionOf({ version }),
      });
    const changed = taken<{ id: number; version: number }>(await change(session.version, body));
    const old = await change(session.version, body);
    expect([old.statusCode, old.json().current.version]).toEqual([412, changed.version]);
    expect(told(await councils.close(changed))).toEqual([
      400,
      'missing_parameter',
      'dossiers.1.reason missing_parameter',
    ]);
    const reasoned = { ...body, dossiers: [passing(first.id), { ...failed, reason: 'Chưa đủ nước sạch.' }] };
    const ready = taken<{ id: number; version: number }>(await change(changed.version, reasoned));
    const closed = taken<typeof session>(await councils.close(ready));
    expect(closed.closedAt).not.toBeNull();
    expect((await read(first.id)).state).toBe('qualified');
    expect(await read(second.id)).toMatchObject({ state: 'not_qualified', stateSince: '2026-08-20' });
    expect((await read(second.id)).deeds.at(-1)).toMatchObject({
      action: 'fail',
      reason: 'Chưa đủ nước sạch.',
    });
    expect(told(await change(closed.version, body))).toEqual([409, 'council_closed']);
    expect(told(await councils.close(closed))).toEqual([409, 'council_closed']);
    const events = await api.database.auditEvent.findMany({ where: { action: { startsWith: 'council.' } } });
    expect(events.map(({ action }) => action).sort()).toEqual([
      'council.changed',
      'council.changed',
      'council.closed',
      'council.recorded',
    ]);
    const list = await api.get(urlOf(listCouncilSessions, { query: { unit: province } }), api.as(appraiser));
    expect(list.json().items[0]).toMatchObject({ members: 11, present: 9, dossiers: 2, qualified: 1 });
  });

  it('refuses votes beyond the members present and dossiers that wait for no council, and saves nothing', async () => {
    const { open, api } = dossiers;
    const before = await api.database.councilSession.count();
    const waiting = await councils.waiting(commune(2));
    const beyond = { dossier: waiting.id, inFavour: 9, against: 1 };
    const answer = await councils.send({ members, dossiers: [beyond] });
    expect(told(answer)).toEqual([422, 'votes_beyond_present', 'dossiers.0.inFavour votes_beyond_present']);
    expect(answer.json().issues[0].message).toContain(
      'tổng số phiếu là 10, nhiều hơn số thành viên dự họp 9',
    );
    const opened = await open({ unit: commune(3), set: 'XA_NTM_2026', year: 2026, on: '2026-10-01' });
    expect(told(await councils.send({ members, dossiers: [passing(opened.id)] })).slice(1)).toEqual([
      'dossier_not_before_council',
      'dossiers.0.dossier dossier_not_before_council',
    ]);
    expect(told(await councils.send({ dossiers: [passing(2_000_000)] })).slice(0, 2)).toEqual([
      404,
      'unknown_dossier',
    ]);
    expect(await api.database.councilSession.count()).toBe(before);
  });

  it('can be planned ahead, and is not closed before its day nor on one before the appraisal ended', async () => {
    const waiting = await councils.waiting(commune(4));
    const minutes = { members, dossiers: [passing(waiting.id)] };
    const ahead = await councils.open({ ...minutes, heldOn: '2026-12-24' });
    expect(told(await councils.close(ahead))).toEqual([422, 'date_in_future', 'heldOn date_in_future']);
    const early = await councils.open({ ...minutes, heldOn: '2026-07-31' });
    expect(told(await councils.close(early))).toEqual([
      422,
      'date_before_last',
      'dossiers.0.dossier date_before_last',
    ]);
    expect((await dossiers.read(waiting.id)).state).toBe('awaiting_council');
  });

  it('refuses a missing quorum and too few votes only by numbers that the province has set', async () => {
    const { api, appraiser, read } = dossiers;
    const waiting = await councils.waiting(commune(5));
    const few = members.map((one, place) => ({ ...one, isPresent: place < 5 }));
    const vote = { dossier: waiting.id, inFavour: 4, against: 1, qualifies: true };
    const session = await councils.open({ members: few, dossiers: [vote] });
    expect(session.dossiers[0]).toMatchObject({
      present: { standing: 'below_unverified' },
      votes: { standing: 'below_unverified' },
    });
    const unitId = Number(session.unit.id.slice(1));
    const rules = ['council_present', 'council_votes'].map((key) => ({
      key,
      value: key === 'council_votes' ? 90 : 60,
    }));
    const set = { unitId, procedureCode: 'KHONG_CAP_HUYEN_2025', setById: appraiser.userId };
    await api.database.procedureRule.createMany({ data: rules.map((rule) => ({ ...set, ...rule })) });
    expect(told(await councils.close(session))).toEqual([
      422,
      'quorum_not_reached',
      'dossiers.0.qualifies quorum_not_reached',
      'dossiers.0.inFavour votes_below_share',
    ]);
    await api.database.procedureRule.deleteMany();
    taken(await councils.close(session));
    expect((await read(waiting.id)).state).toBe('qualified');
  });
});

it('refuses a recorder who wrote or verified a dossier of the sitting', async () => {
  const { api, appraiser, read } = dossiers;
  const waiting = await councils.waiting(commune(6));
  const session = await councils.open({ members, dossiers: [passing(waiting.id)] });
  for (const part of ['author', 'verifier'] as const) {
    const other = await storeCaller(api.database, { ...appraiser, userId: `once-${part}` });
    await api.database.dossierPerson.create({ data: { dossierId: waiting.id, userId: other.userId, part } });
    const minutes = { members, dossiers: [passing(waiting.id)] };
    expect(told(await councils.send(minutes, other))).toEqual([
      403,
      'conflict_of_interest',
      'dossiers.0.dossier conflict_of_interest',
    ]);
    expect((await councils.read(session.id, other)).dossiers[0]?.conflict).toBe(true);
    expect(told(await councils.close(session, other)).slice(1)).toEqual([
      'conflict_of_interest',
      'dossiers.0.dossier conflict_of_interest',
    ]);
  }
  expect((await read(waiting.id)).state).toBe('awaiting_council');
});

it('does not exist for another province, for a commune, and between the demonstration and other people', async () => {
  const { api, stranger, appraiser, officer } = dossiers;
  const session = await councils.open({ members });
  const shown = { ...appraiser, demonstration: true };
  for (const as of [stranger, shown])
    expect(told(await councils.close(session, as)).slice(0, 2)).toEqual([404, 'unknown_council_session']);
  expect(told(await councils.close(session, officer))).toEqual([403, 'forbidden']);
  expect(await api.database.councilSession.count({ where: { id: session.id, closedAt: null } })).toBe(1);
});

it('opens one sitting for one key, however often it is sent', async () => {
  const { api, appraiser } = dossiers;
  const before = await api.database.councilSession.count();
  const send = () =>
    api.send(openCouncilSession, {
      body: { unit: province, batch: 'Đợt 9', heldOn: '2026-08-20' },
      as: appraiser,
      headers: { 'idempotency-key': 'council-batch-nine' },
    });
  expect((await send()).json().id).toBe((await send()).json().id);
  expect(await api.database.councilSession.count()).toBe(before + 1);
});
