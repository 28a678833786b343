import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { openDossier, saveDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import {
  getDossierReview,
  saveAppraisal,
  saveVerification,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  taken,
  throughDistrict,
  versionOf,
} from '../../testing/dossiers.fixture.ts';

const today = '2026-11-20';
const tomorrow = '2026-11-21';

let dossiers: Dossiers;
/** Being appraised since 2026-10-05. */
let dossier: Dossier;
/** Being prepared. */
let prepared: Dossier;

beforeAll(async () => {
  dossiers = await startDossiers();
  const { complete, open, apply, appraise } = dossiers;
  const submitted = taken(
    await apply(await complete(await open(straightToProvince)), { action: 'submit', on: '2026-10-03' }),
  );
  dossier = taken(await appraise(submitted, { action: 'receive', on: '2026-10-05' }));
  prepared = await open({ ...straightToProvince, unit: '06541@2026-10-01' });
});
afterAll(() => dossiers.api.close());

/** Expects a refusal by name that changes nothing and tells the trail nothing. */
async function refused(
  at: Dossier,
  ask: (at: Dossier) => Promise<LightMyRequestResponse>,
  code: string,
  path?: string,
): Promise<LightMyRequestResponse> {
  const { read, api } = dossiers;
  const [before, events] = [await read(at.id), await api.database.auditEvent.count()];
  const answer = await ask(before);
  expect([answer.json().code, path ?? answer.json().issues?.[0]?.path]).toEqual([
    code,
    answer.json().issues?.[0]?.path,
  ]);
  expect(await read(at.id)).toEqual(before);
  expect(await api.database.auditEvent.count()).toBe(events);
  return answer;
}

const verdict = (
  { id }: Dossier,
  body: Record<string, unknown>,
  command: typeof saveAppraisal | typeof saveVerification = saveAppraisal,
) =>
  dossiers.api.send(command, {
    params: { id, criterion: 1 },
    body: { verdict: 'met', ...body },
    as: command === saveAppraisal ? dossiers.appraiser : dossiers.verifier,
    headers: { 'if-match': '"0"' },
  });
const save = (at: Dossier, body: object) =>
  dossiers.api.send(saveDossier, {
    params: { id: at.id },
    body,
    as: dossiers.officer,
    headers: versionOf(at),
  });

describe('a deed', () => {
  it('does not bear a day that lies ahead, nor one before the deed before it', async () => {
    const { appraise } = dossiers;
    await refused(
      dossier,
      (at) => appraise(at, { action: 'conclude', on: tomorrow }),
      'date_in_future',
      'on',
    );
    const early = await refused(
      dossier,
      (at) => appraise(at, { action: 'conclude', on: '2026-10-04' }),
      'date_before_last',
      'on',
    );
    expect(early.json().detail).toContain('2026-10-05');
  });

  it('to an older version is refused with the dossier as it stands', async () => {
    const { appraise, apply } = dossiers;
    const old = { ...dossier, version: dossier.version - 1 };
    const answer = await refused(dossier, () => appraise(old, { action: 'conclude' }), 'version_conflict');
    expect([answer.statusCode, answer.json().current.version]).toEqual([412, dossier.version]);
    await refused(dossier, () => apply(old, { action: 'withdraw', reason: 'Rút.' }), 'version_conflict');
  });

  it('is of the level whose turn it is', async () => {
    const { verify, appraise } = dossiers;
    await refused(dossier, (at) => verify(at, { action: 'refuse', reason: 'Chưa.' }), 'not_your_step');
    await refused(dossier, (at) => verify(at, { action: 'forward' }), 'dossier_state');
    await refused(dossier, (at) => appraise(at, { action: 'receive' }), 'dossier_state', 'id');
  });

  it('takes its reason', async () => {
    const { appraise, apply } = dossiers;
    for (const ask of [
      (at: Dossier) => appraise(at, { action: 'refuse' }),
      (at: Dossier) => appraise(at, { action: 'refuse', reason: '  ' }),
      (at: Dossier) => apply(at, { action: 'withdraw' }),
    ])
      expect((await ask(dossier)).statusCode).toBe(400);
  });

  it('returns something, with its reason, and no paper that is none of the commune', async () => {
    const { appraise } = dossiers;
    await refused(dossier, (at) => appraise(at, { action: 'request_more' }), 'dossier_not_ready', 'criteria');
    const papers = [{ code: 'verification_report', reason: 'Thiếu.' }];
    await refused(
      dossier,
      (at) => appraise(at, { action: 'request_more', papers }),
      'unknown_paper',
      'papers.0.code',
    );
  });
});

describe('a verdict', () => {
  it('is one of the set, and of a criterion of it', async () => {
    await refused(
      dossier,
      (at) => verdict(at, { verdict: 'basically_met' }),
      'verdict_not_allowed',
      'verdict',
    );
    const beyond = await dossiers.api.send(saveAppraisal, {
      params: { id: dossier.id, criterion: 11 },
      body: { verdict: 'met' },
      as: dossiers.appraiser,
      headers: { 'if-match': '"0"' },
    });
    expect([beyond.statusCode, beyond.json().code]).toEqual([404, 'unknown_criterion']);
    expect((await verdict(dossier, { verdict: 'fine' })).statusCode).toBe(400);
  });

  it('is said while the dossier is reviewed there, not before and not after', async () => {
    const { say, appraise, read } = dossiers;
    await refused(prepared, (at) => verdict(at, {}), 'dossier_state', 'id');
    await refused(dossier, (at) => verdict(at, {}, saveVerification), 'dossier_state', 'id');
    await say(dossier.id, 'appraisal', { verdict: 'met' });
    const concluded = taken(await appraise(await read(dossier.id), { action: 'conclude', on: '2026-10-09' }));
    await refused(
      concluded,
      (at) => verdict(at, { verdict: 'not_met', reason: 'Muộn.' }),
      'dossier_state',
      'id',
    );
    const again = taken(await appraise(concluded, { action: 'reconsider', reason: 'Xem lại tiêu chí 1.' }));
    expect(again.state).toBe('in_appraisal');
  });

  it('is read of what was handed in: before that there is nothing to review', async () => {
    const { api, appraiser } = dossiers;
    const answer = await api.get(urlOf(getDossierReview, { params: { id: prepared.id } }), api.as(appraiser));
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'nothing_submitted']);
  });
});

describe('what a commune writes', () => {
  it('is frozen once it was handed in', async () => {
    const { attach } = dossiers;
    await refused(dossier, (at) => save(at, { cells: [{ criterion: 1, note: 'Sau.' }] }), 'dossier_frozen');
    await refused(
      dossier,
      (at) => save(at, { conditions: [{ key: 'no_construction_debt', held: false }] }),
      'dossier_frozen',
    );
    await refused(dossier, ({ id }) => attach(id, { criterion: 1 }), 'dossier_frozen', 'criteria.1');
    await refused(
      dossier,
      ({ id }) => attach(id, { paper: 'pictures' }),
      'dossier_frozen',
      'checklist.pictures',
    );
  });

  it('holds together: verdicts of the set, people at the meeting, days that were', async () => {
    const cells = (verdict: string) => [{ criterion: 1, verdict }];
    await refused(
      prepared,
      (at) => save(at, { cells: cells('basically_met') }),
      'verdict_not_allowed',
      'cells.0.verdict',
    );
    const meeting = { heldOn: '2026-10-02', present: 40, agreed: 41 };
    await refused(prepared, (at) => save(at, { meeting }), 'agreed_beyond_present', 'meeting.agreed');
    const ahead = { heldOn: tomorrow, present: 40, agreed: 40 };
    await refused(prepared, (at) => save(at, { meeting: ahead }), 'date_in_future', 'meeting.heldOn');
    const unknown = [{ indicator: 2_000_000_000, isMet: true }];
    await refused(prepared, (at) => save(at, { values: unknown }), 'unknown_indicator', 'values.0.indicator');
    await refused(prepared, (at) => save(at, { cells: [{ criterion: 99, note: 'x' }] }), 'unknown_criterion');
  });
});

describe('a dossier is opened', () => {
  const open = (body: object) =>
    dossiers.api.send(openDossier, { body: { ...straightToProvince, ...body }, as: dossiers.officer });

  it.each([
    ['one at a time of a unit and level', {}, 409, 'dossier_under_way', 'unit'],
    ['not on a day ahead', { on: tomorrow }, 422, 'date_in_future', 'on'],
    [
      'not before the commune was',
      { unit: '06565@2026-10-01', on: '2024-03-01' },
      422,
      'unit_not_valid_then',
      'unit',
    ],
    [
      'not of a commune that had ended',
      { unit: '06565@2024-03-01', on: today },
      422,
      'unit_not_valid_then',
      'unit',
    ],
    ['not by a set of another time', { set: 'XA_NTM_2016' }, 422, 'set_does_not_apply', 'set'],
    ['not by a set that is none', { set: 'XA_NTM_1999' }, 404, 'unknown_criteria_set', 'set'],
    ['not of a province', { unit: '20@2026-10-01' }, 422, 'set_does_not_apply', 'set'],
  ])('%s', async (_, body, status, code, path) => {
    const answer = await open(body);
    expect([answer.statusCode, answer.json().code, answer.json().issues[0].path]).toEqual([
      status,
      code,
      path,
    ]);
  });

  it('before the first procedure that is known by nobody', async () => {
    const answer = await open({ unit: '06565@2024-03-01', set: 'XA_NTM_2016', on: '2014-01-01' });
    expect(['no_procedure', 'set_does_not_apply']).toContain(answer.json().code);
  });

  it('once more after it was withdrawn, and once for a key', async () => {
    const { apply, api, officer } = dossiers;
    taken(await apply(prepared, { action: 'withdraw', reason: 'Lập nhầm.' }));
    const headers = { 'idempotency-key': 'open-once-12' };
    const ask = () =>
      api.send(openDossier, {
        body: { ...straightToProvince, unit: '06541@2026-10-01' },
        as: officer,
        headers,
      });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(taken(first).id).not.toBe(prepared.id);
    expect(taken(second)).toEqual(taken(first));
  });
});

it('follows a commune that has ended since to the end of its dossier', async () => {
  const { received, api } = dossiers;
  const old = await received(throughDistrict);
  const unit = await api.database.administrativeUnit.findUniqueOrThrow({
    where: { id: Number(old.unit.id.slice(1)) },
  });
  expect(unit.validTo?.toISOString().slice(0, 10)).toBe('2025-07-01');
  const verified = taken(
    await dossiers.verify(old, { action: 'refuse', on: today, reason: 'Xã đã sáp nhập.' }),
  );
  const reopened = taken(await dossiers.apply(verified, { action: 'reopen', on: today }));
  expect(reopened).toMatchObject({ state: 'preparing', procedure: { code: 'QD_18_2022' } });
});
