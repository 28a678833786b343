import { listWatchedRecognitions, revokeRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { announceRecognitions } from '@tiendo/contracts/dossiers/recognitions.ts';
import { getFallenBelow } from '@tiendo/contracts/figures/fallen-below.ts';
import { getRecognitions } from '@tiendo/contracts/figures/recognitions.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/caller.ts';
import { acceptReport } from '../../../testing/accepted-report.fixture.ts';
import { type Councils, councilsOf, members, passing, province } from '../../../testing/councils.fixture.ts';
import { type Dossiers, startDossiers, taken } from '../../../testing/dossiers.fixture.ts';

let dossiers: Dossiers;
let councils: Councils;

const set = 'XA_NTM_2026';

beforeAll(async () => {
  dossiers = await startDossiers();
  councils = councilsOf(dossiers);
});
afterAll(() => dossiers.api.close());

const at = (code: string) => `${code}@2026-10-01`;
const told = (answer: LightMyRequestResponse) => {
  const { code, issues = [] } = answer.json();
  return [
    answer.statusCode,
    code,
    ...issues.map((one: { path: string; code: string }) => `${one.path} ${one.code}`),
  ];
};
const stateOf = async (id: number) => (await dossiers.read(id)).state;
const announce = (on: string, ids: number[]) =>
  dossiers.api.send(announceRecognitions, { body: { on, dossiers: ids }, as: dossiers.appraiser });

const watch = async (query: object = {}, as: Caller = dossiers.appraiser) => {
  const url = urlOf(listWatchedRecognitions, { query: { unit: province, ...query } });
  return listWatchedRecognitions.response.parse((await dossiers.api.get(url, dossiers.api.as(as))).json());
};
const watched = async (unit: string) =>
  (await watch()).items.find(({ recognition }) => recognition.unit.code === unit) ?? expect.fail(unit);

const revocation = {
  on: '2026-11-10',
  number: '310/QĐ-UBND',
  ground: 'half_not_met',
  reason: 'Không giữ được chuẩn khi rà soát lại.',
} as const;
const revoke = (id: number, body: object = {}, as: Caller = dossiers.appraiser) =>
  dossiers.api.send(revokeRecognition, { params: { id }, body: { ...revocation, ...body } as never, as });

describe('decisions of recognition', () => {
  it('recognise many communes on one day, each under its own number, and figures tell them', async () => {
    const { api, read } = dossiers;
    const before = await api.read(getRecognitions, { query: { unit: province, asOf: '2026-11-20' } });
    const [first, second] = [await councils.qualified(at('06541')), await councils.qualified(at('06526'))];
    const decided = await councils.decide('2026-09-10', [
      { dossier: first.id, number: '2165/QĐ-UBND', year: 2026 },
      { dossier: second.id, number: '2166/QĐ-UBND', year: 2025 },
    ]);
    expect(decided.statusCode).toBe(201);
    expect(decided.json().items).toMatchObject([
      {
        decisionNumber: '2165/QĐ-UBND',
        batch: 'Đợt 2 năm 2026',
        decisionDate: '2026-09-10',
        simulated: false,
      },
      { decisionNumber: '2166/QĐ-UBND', achievedYear: 2025, dossierId: second.id, announcedOn: null },
    ]);
    expect(await read(first.id)).toMatchObject({
      state: 'recognised',
      decision: { number: '2165/QĐ-UBND', date: '2026-09-10', achievedYear: 2026 },
    });
    const after = await api.read(getRecognitions, { query: { unit: province, asOf: '2026-11-20' } });
    const collected = ({ items }: typeof after) =>
      items
        .filter(({ origin }) => origin === 'collected')
        .flatMap(({ units }) => units.map(({ unit }) => unit.code));
    expect(collected(before)).toEqual([]);
    expect(collected(after).sort()).toEqual(['06526', '06541']);
    await acceptReport(api.database, { code: '06541', set, asOf: '2026-09-30', mask: 'mmmmmmmmnn' });
    const fallen = await api.read(getFallenBelow, { query: { unit: province, set, asOf: '2026-11-20' } });
    expect(fallen.items.find(({ unit }) => unit.code === '06541')).toMatchObject({
      standing: 'below',
      toGo: 2,
      recognition: { decisionNumber: '2165/QĐ-UBND' },
    });
  });

  it('are announced for many at once, not before they were signed', async () => {
    const ids = (await dossiers.api.database.dossier.findMany({ where: { state: 'recognised' } })).map(
      ({ id }) => id,
    );
    expect(told(await announce('2026-09-09', ids)).slice(0, 3)).toEqual([
      422,
      'date_before_last',
      'dossiers.0 date_before_last',
    ]);
    const announced = taken<{ items: object[] }>(await announce('2026-09-20', ids));
    expect(announced.items).toMatchObject([{ announcedOn: '2026-09-20' }, { announcedOn: '2026-09-20' }]);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['announced', 'announced']);
    expect(told(await announce('2026-09-21', ids)).slice(0, 2)).toEqual([409, 'dossier_state']);
  });

  it('are refused by name, and then none of them is recorded', async () => {
    const { api } = dossiers;
    const { id } = await councils.qualified(at('06529'));
    const waiting = await councils.waiting(at('06577'));
    const count = await api.database.recognition.count();
    const item = { dossier: id, number: '2167/QĐ-UBND', year: 2026 };
    const decide = async (on: string, ...items: (typeof item)[]) => told(await councils.decide(on, items));
    expect(await decide('2026-08-19', item)).toEqual([
      422,
      'decision_before_council',
      'on decision_before_council',
    ]);
    expect(await decide('2026-12-01', item)).toEqual([422, 'decision_in_future', 'on decision_in_future']);
    expect(await decide('2026-09-10', { ...item, year: 2027 })).toEqual([
      422,
      'year_after_decision',
      'items.0.year year_after_decision',
    ]);
    expect(await decide('2026-09-10', { ...item, number: '2165/QĐ-UBND' })).toEqual([
      409,
      'decision_number_taken',
      'items.0.number decision_number_taken',
    ]);
    expect(await decide('2026-09-10', item, { ...item, dossier: waiting.id })).toEqual([
      409,
      'decision_number_taken',
      'items.1.number decision_number_taken',
    ]);
    expect(await decide('2026-09-10', item, { ...item, dossier: waiting.id, number: '9/QĐ' })).toEqual([
      409,
      'dossier_state',
      'items.1.dossier dossier_state',
    ]);
    expect(await api.database.recognition.count()).toBe(count);
    expect(await stateOf(id)).toBe('qualified');
  });

  it('give one number to one of two communes that are decided on at the same time', async () => {
    const { id: other } = await councils.qualified(at('06601'));
    const [found] = await dossiers.api.database.dossier.findMany({
      where: { state: 'qualified', id: { not: other } },
    });
    const decisions = [found?.id ?? 0, other].map((dossier) =>
      councils.decide('2026-09-11', [{ dossier, number: '2200/QĐ-UBND', year: 2026 }]),
    );
    const codes = (await Promise.all(decisions)).map(({ statusCode }) => statusCode);
    expect(codes.sort()).toEqual([201, 409]);
  });
});

describe('the watch list', () => {
  it('tells what holds now of those recognised, those with a ground of revocation first', async () => {
    const { api } = dossiers;
    await acceptReport(api.database, { code: '06541', set, asOf: '2026-06-30', mask: 'nnnnnnnnnn' });
    await acceptReport(api.database, { code: '06526', set, asOf: '2026-09-30', mask: 'nnnnnmmmmm' });
    const { items, totals, simulated } = await watch();
    expect(items.slice(0, 2).map(({ recognition, held }) => [recognition.unit.code, held.standing])).toEqual([
      ['06526', 'half_not_met'],
      ['06541', 'none'],
    ]);
    expect(items[0]).toMatchObject({
      mayRevoke: true,
      held: { notMet: 5, size: 10, fromAlone: 5, asOf: '2026-09-30', groundSince: '2026-09-30' },
    });
    expect(items[0]?.held.criteriaNotMet.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(items[1]).toMatchObject({ mayRevoke: false, held: { notMet: 2, belowSince: '2026-09-30' } });
    expect([totals, simulated]).toEqual([{ all: 3, ground: 1, below: 2, unknown: 1, holds: 0 }, false]);
    expect(items[2]?.held).toMatchObject({ standing: 'cannot_tell', asOf: null, setCode: set, unknown: 10 });
    expect((await watch({ show: 'ground' })).items).toHaveLength(1);
    expect((await watch({ level: 'XA_NTM_NANG_CAO' })).items).toEqual([]);
  });

  it('shows the demonstration what is simulated alone', async () => {
    const shown = await watch({}, { ...dossiers.appraiser, demonstration: true });
    expect(shown.simulated).toBe(true);
    expect(shown.items.every(({ recognition }) => recognition.simulated)).toBe(true);
  });
});

describe('a revocation', () => {
  it('is recorded by the ground that holds, ends the recognition in figures and the dossier with it', async () => {
    const { api } = dossiers;
    const { recognition } = await watched('06526');
    expect(told(await revoke(recognition.id, { ground: 'third_with_key_not_met' })).slice(1)).toEqual([
      'no_revocation_ground',
      'ground no_revocation_ground',
    ]);
    expect(told(await revoke(recognition.id, { on: '2026-12-01' })).slice(1, 2)).toEqual([
      'decision_in_future',
    ]);
    expect(told(await revoke(recognition.id, { on: '2026-09-01' })).slice(1, 2)).toEqual([
      'date_before_last',
    ]);
    const shown = { ...dossiers.appraiser, demonstration: true };
    for (const as of [shown, dossiers.stranger])
      expect(told(await revoke(recognition.id, {}, as)).slice(0, 2)).toEqual([404, 'unknown_recognition']);
    const answer = taken<{ held: object; recognition: object }>(await revoke(recognition.id));
    expect(answer).toMatchObject({
      recognition: {
        revokedOn: '2026-11-10',
        revocationNumber: '310/QĐ-UBND',
        revocationGround: 'half_not_met',
      },
      held: { standing: 'half_not_met', notMet: 5 },
    });
    expect(await stateOf(recognition.dossierId ?? 0)).toBe('revoked');
    const figures = await api.read(getRecognitions, { query: { unit: province, asOf: '2026-11-20' } });
    expect(JSON.stringify(figures.items.filter(({ origin }) => origin === 'collected'))).not.toContain(
      '06526',
    );
    const revokedBy = async (asOf: string) =>
      (await api.read(getRecognitions, { query: { unit: '06526@2026-11-01', asOf } })).revoked;
    expect(await revokedBy('2026-11-09')).toEqual([]);
    expect(await revokedBy('2026-11-10')).toMatchObject([
      { level: { code: 'XA_NTM' }, origin: 'collected', revokedOn: '2026-11-10' },
    ]);
    expect(told(await revoke(recognition.id))).toEqual([409, 'recognition_ended', 'id recognition_ended']);
    const [event] = await api.database.auditEvent.findMany({ where: { action: 'recognition.revoked' } });
    expect(event).toMatchObject({
      reason: revocation.reason,
      after: { standing: 'half_not_met', notMet: 5, size: 10 },
    });
  });

  it('is refused without a ground, and left to people where the figures cannot tell', async () => {
    const { api } = dossiers;
    const held = await watched('06541');
    expect(told(await revoke(held.recognition.id)).slice(0, 2)).toEqual([422, 'no_revocation_ground']);
    const [untold] = (await watch({ show: 'unknown' })).items;
    const answer = taken<{ held: object }>(await revoke(untold?.recognition.id ?? 0));
    expect(answer.held).toMatchObject({ standing: 'cannot_tell' });
    const event = await api.database.auditEvent.findFirst({
      where: { action: 'recognition.revoked' },
      orderBy: { id: 'desc' },
    });
    expect(event?.after).toMatchObject({ standing: 'cannot_tell', asOf: null });
  });

  it('can be of a recognition that was published, which has no dossier', async () => {
    const { api } = dossiers;
    const unit = await api.database.administrativeUnit.findFirstOrThrow({
      where: { code: '06184', validTo: null },
    });
    const level = await api.database.level.findUniqueOrThrow({ where: { code: 'XA_NTM' } });
    const { id } = await api.database.recognition.create({
      data: { unitId: unit.id, levelId: level.id, knownFrom: new Date('2026-01-31'), origin: 'published' },
    });
    await acceptReport(api.database, { code: '06184', set, asOf: '2026-03-31', mask: 'nnnnnnnmmm' });
    await acceptReport(api.database, { code: '06184', set, asOf: '2026-06-30', mask: 'nnnnnnmmmm' });
    expect((await watched('06184')).held).toMatchObject({ groundSince: '2026-03-31', notMet: 6 });
    expect((await revoke(id)).statusCode).toBe(201);
  });
});

it('keeps councils, decisions and revocations of the demonstration simulated', async () => {
  const { api, appraiser } = dossiers;
  const { id } = await councils.waiting(at('06196'));
  await api.database.dossier.update({ where: { id }, data: { demonstration: true } });
  const shown = { ...appraiser, demonstration: true };
  const opened = taken<{ id: number; version: number }>(
    await councils.send({ members, dossiers: [passing(id)] }, shown),
  );
  taken(await councils.close(opened, shown));
  const item = { dossier: id, number: '2165/QĐ-UBND', year: 2026 };
  expect(told(await councils.decide('2026-09-10', [item])).slice(0, 2)).toEqual([404, 'unknown_dossier']);
  const decided = taken<{ items: object[] }>(await councils.decide('2026-09-10', [item], shown));
  expect(decided.items[0]).toMatchObject({ simulated: true });
});
