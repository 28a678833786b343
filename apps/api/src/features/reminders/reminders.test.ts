import { listNotifications, readNotifications, sendReminders } from '@tiendo/contracts/notifications.ts';
import { changeRound, openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeReport } from '../../testing/round-report.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';
import { closeDemonstration } from './people.fixture.ts';

let api: ApiUnderTest;
let today = '2020-04-10';
let verifier: Caller;
let khuatXa: Caller;
let both: Caller;

const unit = (code: string) => unitIdOf(api.database, code, '2020-03-31');

async function closedOfficer(): Promise<void> {
  const gone = await storeCaller(
    api.database,
    callerWith('commune_officer', await unit('06547'), { userId: 'gone' }),
  );
  await api.database.user.update({ where: { id: gone.userId }, data: { closedAt: new Date('2020-01-01') } });
}

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date(`${today}T05:00:00Z`) });
  await closeDemonstration(api.database);
  verifier = await storeCaller(api.database, callerWith('district_verifier', await unit('188')));
  khuatXa = await storeCaller(
    api.database,
    callerWith('commune_officer', await unit('06565'), { name: 'Hà' }),
  );
  const grants = await Promise.all(
    ['06541', '06562'].map(async (code) => {
      const unitId = await unit(code);
      return { role: 'commune_officer' as const, unitId, body: null, validFrom: '2016-01-01', validTo: null };
    }),
  );
  both = await storeCaller(
    api.database,
    callerWith('commune_officer', 0, { userId: 'both', name: 'An', grants }),
  );
  await closedOfficer();
});
beforeEach(() => {
  today = '2020-04-10';
});
afterAll(() => api.close());

async function openedRound(period: string, dueOn: string | null = '2020-04-05'): Promise<number> {
  const body = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period, dueOn };
  return (await api.send(openRound, { as: verifier, body })).json().id;
}

const send = (id: number, body: { units?: string[] } = {}, as = verifier) =>
  api.send(sendReminders, { as, params: { id }, body });

const notifications = async (as: Caller) => {
  const response = await api.get(urlOf(listNotifications, { query: {} }), api.as(as));
  return listNotifications.response.parse(response.json());
};

describe('reminding', () => {
  it('reaches everybody who may hand in what is late or not begun, once for all their units', async () => {
    const id = await openedRound('2020-Q1');
    const answer = sendReminders.response.parse((await send(id)).json());
    const told = answer.reminded.map(({ name, units }) => [name, units.map(({ code }) => code)]);
    expect(told).toEqual([
      ['An', ['06541', '06562']],
      ['Hà', ['06565']],
    ]);
    expect(answer.nobodyFor.map(({ code }) => code)).toContain('06547');
    expect((await notifications(both)).items[0]).toMatchObject({
      kind: 'report_reminder',
      round: { id, period: '2020-Q1', dueOn: '2020-04-05', unit: { code: '188' } },
      daysLate: 5,
      sentBy: 'district_verifier',
      readAt: null,
    });
  });

  it('passes over reports that are in, and drafts that are not late yet', async () => {
    const id = await openedRound('2020-02', '2020-04-20');
    const stored = { roundId: id, state: 'draft' } as const;
    await storeReport(api.database, { ...stored, code: '06565' });
    await storeReport(api.database, {
      ...stored,
      code: '06541',
      state: 'submitted',
      submittedAt: '2020-04-08T03:00:00Z',
    });
    const names = async () =>
      (await send(id))
        .json()
        .reminded.map((one: { name: string; units: { code: string }[] }) => [
          one.name,
          one.units.map(({ code }) => code),
        ]);
    expect(await names()).toEqual([['An', ['06562']]]);
    today = '2020-04-21';
    expect(await names()).toEqual([
      ['An', ['06562']],
      ['Hà', ['06565']],
    ]);
  });

  it('happens once a person, round and day, also where two remind together', async () => {
    const id = await openedRound('2019-Q4', null);
    const answers = await Promise.all([send(id), send(id)]);
    const already = answers.flatMap((one) =>
      one.json().reminded.map(({ alreadyToday }: { alreadyToday: boolean }) => alreadyToday),
    );
    expect(already.sort()).toEqual([false, false, true, true]);
    today = '2020-04-11';
    expect((await send(id)).json().reminded[0]).toMatchObject({ alreadyToday: false });
    const own = (await notifications(khuatXa)).items.flatMap((one) =>
      one.kind === 'report_reminder' && one.round.id === id ? [one.daysLate] : [],
    );
    expect(own).toEqual([null, null]);
  });

  it('leaves alone whom the lock keeps from writing', async () => {
    const id = await openedRound('2019-Q3');
    const lock = { params: { id }, body: { lockedFrom: '2020-04-01' }, headers: { 'if-match': '"1"' } };
    await api.send(changeRound, { as: verifier, ...lock });
    expect((await send(id)).json()).toEqual({ reminded: [], nobodyFor: [] });
  });

  it('is refused for units out of reach or out of the round, and to those who may not', async () => {
    const id = await openedRound('2019-Q2');
    const one = await send(id, { units: ['06565@2019-06-30'] });
    expect(one.json().reminded).toHaveLength(1);
    const refused = async (units: string[]) => (await send(id, { units })).json();
    expect(await refused(['188@2020-03-31'])).toMatchObject({ code: 'unit_not_in_round' });
    expect(await refused(['428@2020-03-31'])).toMatchObject({ code: 'unknown_unit' });
    expect((await send(id, {}, khuatXa)).json()).toMatchObject({ status: 403, code: 'forbidden' });
    const elsewhere = callerWith('district_verifier', await unit('428'));
    expect((await send(id, {}, elsewhere)).json()).toMatchObject({ status: 404, code: 'unknown_round' });
  });
});

describe('what was read', () => {
  it('is noted for the reader’s own notifications alone', async () => {
    await send(await openedRound('2018-Q4'));
    const [mine, theirs] = [await notifications(khuatXa), await notifications(both)];
    expect(mine.unread).toBeGreaterThan(0);
    const ids = [mine.items[0]?.id ?? 0, theirs.items[0]?.id ?? 0];
    const response = await api.send(readNotifications, { as: khuatXa, body: { ids } });
    expect(response.json()).toEqual({ unread: mine.unread - 1 });
    expect((await notifications(both)).unread).toBe(theirs.unread);
    const all = await api.send(readNotifications, { as: khuatXa, body: {} });
    expect(all.json()).toEqual({ unread: 0 });
  });
});
