import { sendReminders } from '@tiendo/contracts/notifications.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';
import { closeDemonstration, storePerson } from './people.fixture.ts';
import { reminderQueue } from './reminder-job.ts';

let api: ApiUnderTest;
let verifier: Caller;
let today = '2020-04-05';

const unit = (code: string) => unitIdOf(api.database, code, '2020-03-31');
const officer = async (userId: string, code = '06565') =>
  callerWith('commune_officer', await unit(code), { userId, name: userId });

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date(`${today}T05:00:00Z`) });
  await closeDemonstration(api.database);
  verifier = await storePerson(api.database, callerWith('district_verifier', await unit('188')));
  await storePerson(api.database, await officer('an'));
  const grants = [await officer('ben'), await officer('ben', '06541')].flatMap((one) => one.grants);
  await storePerson(api.database, { ...(await officer('ben')), grants }, { language: 'en' });
  await storePerson(api.database, await officer('without-mail'), { mailReminders: false });
  await storePerson(api.database, await officer('demonstration'), { demonstration: true });
  await storeCaller(api.database, await officer('not-come-yet'));
});
afterAll(() => api.close());

async function openedRound(period: string, dueOn: string | null, as = verifier): Promise<number> {
  const body = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period, dueOn };
  return (await api.send(openRound, { as, body })).json().id;
}

const remind = (id: number, as = verifier, headers = {}) =>
  api.send(sendReminders, { as, params: { id }, body: {}, headers });

const runOfDay = () => api.composed.jobs.send(reminderQueue, {});

/** The messages that something sends. */
async function mailOf(work: () => Promise<unknown>) {
  const before = api.sentMail.length;
  await work();
  return api.sentMail.slice(before).toSorted((a, b) => a.to.localeCompare(b.to));
}

const told = (round: number) =>
  api.database.notification.findMany({ where: { roundId: round }, orderBy: { userId: 'asc' } });
const events = (round: number) =>
  api.database.auditEvent.findMany({
    where: { action: 'reminder.sent', subjectId: `${round}` },
    orderBy: { id: 'asc' },
  });

describe('a reminder sent by somebody', () => {
  it('goes by mail to whoever wants it and can sign in, in their language, with a link to the place', async () => {
    const id = await openedRound('2020-Q1', '2020-04-03');
    const mail = await mailOf(() => remind(id));
    expect(mail.map(({ to, subject }) => [to, subject])).toEqual([
      ['an@example.vn', 'Nhắc báo cáo quý I/2020: xã Khuất Xá chậm 2 ngày'],
      ['ben@example.vn', 'Report for Q1 2020: 2 units, 2 days late'],
    ]);
    const [one, several] = mail;
    const named = `u${await unit('06565')}`;
    expect(one?.text).toContain(`http://localhost/nhap-lieu?vong=${id}&don-vi=${named}&xa=${named}\n`);
    expect(one?.text).toContain('Người nhắc: district_verifier.');
    expect(several?.text).toContain(
      `http://localhost/tien-do-bao-cao?don-vi=u${await unit('188')}&bo=XA_NTM_2016&vong=${id}\n`,
    );
    expect((await told(id)).map(({ userId }) => userId)).toEqual([
      'an',
      'ben',
      'not-come-yet',
      'without-mail',
    ]);
  });

  it('comes once a day and round, however often somebody presses', async () => {
    const id = await openedRound('2019-Q4', null);
    const mail = await mailOf(() => Promise.all([remind(id), remind(id), remind(id)]));
    expect(mail.map(({ to }) => to)).toEqual(['an@example.vn', 'ben@example.vn']);
    expect(await events(id)).toMatchObject([
      {
        actorKind: 'person',
        actorId: verifier.userId,
        unitId: await unit('188'),
        after: {
          people: expect.arrayContaining(['an', 'ben']),
          units: ['Yên Khoái', 'Khuất Xá'],
          letters: 2,
        },
      },
    ]);
  });

  it('answers a retry with its key as it did, and a new press by what was done', async () => {
    const id = await openedRound('2019-Q3', null);
    const headers = { 'idempotency-key': 'reminders-of-april' };
    const first = (await remind(id, verifier, headers)).json();
    const mail = await mailOf(async () => {
      expect((await remind(id, verifier, headers)).json()).toEqual(first);
    });
    expect(mail).toEqual([]);
    expect(first.reminded[0]).toMatchObject({ alreadyToday: false });
    expect((await remind(id)).json().reminded[0]).toMatchObject({ alreadyToday: true });
    const other = await openedRound('2019-Q2', null);
    expect((await remind(other, verifier, headers)).json()).toMatchObject({ code: 'key_reused' });
  });

  it('goes to nobody’s mailbox in a round of the demonstration', async () => {
    const more = { userId: 'visitor', demonstration: true };
    const visitor = callerWith('district_verifier', await unit('188'), more);
    await storePerson(api.database, visitor, { demonstration: true });
    const id = await openedRound('2019-Q1', null, visitor);
    expect(await mailOf(() => remind(id, visitor))).toEqual([]);
    expect((await told(id)).map(({ userId }) => userId)).toEqual(['demonstration']);
  });
});

describe('the system by itself', () => {
  it('reminds on the due date, not before, and again after seven days', async () => {
    const id = await openedRound('2018-Q4', '2020-05-10');
    const letters = async (day: string) => {
      today = day;
      return (await mailOf(runOfDay)).filter(({ text }) => text.includes('2018')).length;
    };
    expect(await letters('2020-05-09')).toBe(0);
    expect(await letters('2020-05-10')).toBe(2);
    expect(await letters('2020-05-10')).toBe(0);
    expect(await letters('2020-05-16')).toBe(0);
    expect(await letters('2020-05-17')).toBe(2);
    today = '2020-05-20';
    await remind(id);
    expect(await letters('2020-05-24')).toBe(0);
    expect((await events(id)).map(({ actorKind, actorId }) => [actorKind, actorId])).toEqual([
      ['system', null],
      ['system', null],
      ['person', verifier.userId],
    ]);
  });

  it('reminds once where two processes do it at one time', async () => {
    today = '2020-06-01';
    const id = await openedRound('2018-Q3', '2020-06-01');
    const mail = await mailOf(() => Promise.all([runOfDay(), runOfDay()]));
    const own = mail.filter(({ text }) => text.includes('2018'));
    expect(own.filter(({ subject }) => /III|Q3/.test(subject))).toHaveLength(2);
    expect(await events(id)).toHaveLength(1);
    expect((await told(id))[0]).toMatchObject({ sentById: null, daysLate: 0 });
  });

  it('leaves alone rounds without a due date, locked ones, and those of the demonstration', async () => {
    today = '2020-06-02';
    const more = { userId: 'opener', demonstration: true };
    const visitor = callerWith('district_verifier', await unit('188'), more);
    await storePerson(api.database, visitor, { demonstration: true });
    const rounds = [
      await openedRound('2018-Q2', null),
      await openedRound('2018-Q1', '2020-06-02'),
      await openedRound('2017-Q4', '2020-06-02', visitor),
    ];
    await api.database.reportingRound.update({
      where: { id: rounds[1] ?? 0 },
      data: { lockedFrom: new Date('2020-06-02') },
    });
    await runOfDay();
    expect(await Promise.all(rounds.map(told))).toEqual([[], [], []]);
  });
});
