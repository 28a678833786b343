import {
  changeRound,
  getRound,
  grantRoundException,
  listRounds,
  openRound,
  type RoundAnswer,
} from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;
let verifier: Caller;
let officer: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date('2020-04-10T05:00:00Z') });
  const unit = (code: string) => unitIdOf(api.database, code, '2020-03-31');
  verifier = await storeCaller(api.database, callerWith('district_verifier', await unit('188')));
  officer = await storeCaller(api.database, callerWith('commune_officer', await unit('06565')));
  elsewhere = await storeCaller(api.database, callerWith('district_verifier', await unit('428')));
});
afterAll(() => api.close());

const quarter = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' } as const;

const opened = async (body: Partial<typeof openRound.example.body> = {}): Promise<RoundAnswer> => {
  const response = await api.send(openRound, { as: verifier, body: { ...quarter, ...body } });
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return response.json();
};

const read = (id: number, as: Caller) => api.get(urlOf(getRound, { params: { id } }), api.as(as));

describe('opening a round', () => {
  it('leaves it without a due date where nobody sets one', async () => {
    const round = await opened({ period: '2019-Q4' });
    expect(round).toMatchObject({
      period: '2019-Q4',
      asOf: '2019-12-31',
      basis: 'self_assessed',
      dueOn: null,
      lockedFrom: null,
      locked: false,
      version: 1,
      unit: { name: 'Lộc Bình' },
      exceptions: [],
    });
  });

  it('answers with the round that stands where it was opened before', async () => {
    const first = await opened({ period: '2019-Q3', dueOn: '2019-10-05' });
    const second = await opened({ period: '2019-Q3', dueOn: '2019-11-30' });
    expect(second).toEqual(first);
  });

  it('is refused to whoever may not manage the unit, as if there were no such unit', async () => {
    const response = await api.send(openRound, { as: elsewhere, body: quarter });
    expect(response.json()).toMatchObject({ status: 404, code: 'unknown_unit' });
    const refused = await api.send(openRound, { as: officer, body: quarter });
    expect(refused.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('is refused for a set that does not apply to the unit then', async () => {
    const body = { ...quarter, set: 'XA_NTM_2022' };
    const response = await api.send(openRound, { as: verifier, body });
    expect(response.json()).toMatchObject({ status: 422, code: 'set_does_not_apply' });
  });
});

describe('reading rounds', () => {
  it('lists those of the unit and of units above and below it, newest first', async () => {
    await opened({ period: '2018-Q1' });
    await opened({ period: '2018-Q2' });
    const list = async (unit: string, as: Caller) => {
      const response = await api.get(urlOf(listRounds, { query: { unit } }), api.as(as));
      const { items } = listRounds.response.parse(response.json());
      return items.map(({ period }) => period).filter((period) => period.startsWith('2018'));
    };
    expect(await list('188@2020-03-31', verifier)).toEqual(['2018-Q2', '2018-Q1']);
    expect(await list('06565@2020-03-31', officer)).toEqual(['2018-Q2', '2018-Q1']);
    expect(await list('428@2020-03-31', elsewhere)).toEqual([]);
  });

  it('is open to a commune that reports in the round, and to nobody elsewhere', async () => {
    const { id } = await opened();
    expect((await read(id, officer)).statusCode).toBe(200);
    expect((await read(id, elsewhere)).json()).toMatchObject({ status: 404, code: 'unknown_round' });
  });
});

describe('changing a round', () => {
  it('locks it, and names the new version as its ETag', async () => {
    const { id } = await opened({ period: '2017-Q1' });
    const response = await api.send(changeRound, {
      as: verifier,
      params: { id },
      body: { lockedFrom: '2020-04-10' },
      headers: { 'if-match': '"1"' },
    });
    expect(response.headers.etag).toBe('"2"');
    expect(response.json()).toMatchObject({
      lockedFrom: '2020-04-10',
      locked: true,
      dueOn: null,
      version: 2,
    });
    expect((await read(id, verifier)).headers.etag).toBe('"2"');
  });

  it('takes a due date away where null is sent, and leaves what is not', async () => {
    const { id } = await opened({ period: '2017-Q2', dueOn: '2017-07-05' });
    const change = (body: object, version: number) =>
      api.send(changeRound, {
        as: verifier,
        params: { id },
        body,
        headers: { 'if-match': `"${version}"` },
      });
    expect((await change({ lockedFrom: '2030-01-01' }, 1)).json()).toMatchObject({ dueOn: '2017-07-05' });
    expect((await change({ dueOn: null }, 2)).json()).toMatchObject({
      dueOn: null,
      lockedFrom: '2030-01-01',
      locked: false,
    });
  });

  it('refuses a change to an older version, with the round as it stands', async () => {
    const { id } = await opened({ period: '2017-Q3' });
    const both = await Promise.all(
      ['2017-10-05', '2017-10-10'].map((dueOn) =>
        api.send(changeRound, {
          as: verifier,
          params: { id },
          body: { dueOn },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    expect(both.map((one) => one.statusCode).sort()).toEqual([200, 412]);
    const refused = both.find((one) => one.statusCode === 412);
    const stands = (await read(id, verifier)).json();
    expect(refused?.json()).toMatchObject({ code: 'version_conflict', current: stands });
  });

  it('is refused to whoever only reports in it', async () => {
    const { id } = await opened();
    const change = { params: { id }, body: { dueOn: null }, headers: { 'if-match': '"1"' } };
    const refused = await api.send(changeRound, { ...change, as: officer });
    expect(refused.json()).toMatchObject({ status: 403, code: 'forbidden' });
    const hidden = await api.send(changeRound, { ...change, as: elsewhere });
    expect(hidden.json()).toMatchObject({ status: 404, code: 'unknown_round' });
  });
});

describe('the trail of a round', () => {
  it('holds its opening once, every change with what it was before, and every exception with its reason', async () => {
    const { id } = await opened({ period: '2017-Q4', dueOn: '2016-07-05' });
    await opened({ period: '2017-Q4' });
    const change = (body: object, version: number) =>
      api.send(changeRound, { as: verifier, params: { id }, body, headers: { 'if-match': `"${version}"` } });
    await change({ dueOn: '2016-07-10', lockedFrom: null }, 1);
    await change({ dueOn: '2016-07-20' }, 1);
    await change({ lockedFrom: '2016-08-01' }, 2);
    await change({ lockedFrom: null }, 3);
    const until = '2020-04-20';
    const exception = { unit: '06565@2020-03-31', until, reason: 'Mất điện' };
    await api.send(grantRoundException, { as: verifier, params: { id }, body: exception });
    const events = await api.database.auditEvent.findMany({
      where: { subjectKind: 'round', subjectId: String(id) },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action, before, after, reason }) => [action, before, after, reason])).toEqual([
      ['period.opened', null, expect.objectContaining({ period: '2017-Q4', dueOn: '2016-07-05' }), null],
      ['period.changed', { dueOn: '2016-07-05' }, { dueOn: '2016-07-10' }, null],
      ['period.locked', { lockedFrom: null }, { lockedFrom: '2016-08-01' }, null],
      ['period.unlocked', { lockedFrom: '2016-08-01' }, { lockedFrom: null }, null],
      ['period.exception_granted', null, { until }, 'Mất điện'],
    ]);
  });
});

describe('an exception from a lock', () => {
  const grant = (id: number, body: object) =>
    api.send(grantRoundException, {
      as: verifier,
      params: { id },
      body: { unit: '06565@2020-03-31', until: '2020-04-20', reason: 'Mất điện', ...body },
    });

  it('is told with its reason to those who may see the unit, and makes another version', async () => {
    const { id } = await opened({ period: '2016-Q4' });
    const response = await grant(id, { reason: 'Ma\u0302\u0301t \u0111ie\u0323\u0302n' });
    expect(response.headers.etag).toBe('"2"');
    expect(response.json().exceptions).toMatchObject([
      { until: '2020-04-20', reason: 'Mất điện', grantedBy: 'district_verifier', unit: { code: '06565' } },
    ]);
    const neighbour = await unitIdOf(api.database, '06541', '2020-03-31');
    const other = callerWith('commune_officer', neighbour);
    expect((await read(id, officer)).json().exceptions).toHaveLength(1);
    expect((await read(id, other)).json().exceptions).toEqual([]);
  });

  it('is refused for a unit that does not report in the round, or for a day that is past', async () => {
    const { id } = await opened();
    expect((await grant(id, { unit: '188@2020-03-31' })).json()).toMatchObject({ code: 'unit_not_in_round' });
    expect((await grant(id, { unit: '428@2020-03-31' })).json()).toMatchObject({ code: 'unknown_unit' });
    expect((await grant(id, { until: '2020-04-09' })).json()).toMatchObject({ code: 'invalid_value' });
    expect((await grant(id, { reason: '  ' })).json()).toMatchObject({ code: 'invalid_value' });
  });
});
