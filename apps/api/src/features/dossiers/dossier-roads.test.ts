import { getDossierSubmission } from '@tiendo/contracts/dossiers/dossier.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  taken,
  throughDistrict,
} from '../../testing/dossiers.fixture.ts';
import { contentHash } from './submission-content.ts';

let dossiers: Dossiers;

beforeAll(async () => {
  dossiers = await startDossiers();
});
afterAll(() => dossiers.api.close());

describe('a dossier of the time of districts', () => {
  it('goes from the commune through the district to the council of the province', async () => {
    const { open, complete, apply, verify, appraise, say, attachOfDistrict } = dossiers;
    const opened = await open(throughDistrict);
    expect(opened).toMatchObject({
      state: 'preparing',
      step: 'preparation',
      procedure: { code: 'QD_18_2022' },
      openedOn: '2024-03-01',
      submissionCount: 0,
      allowed: ['submit', 'withdraw'],
      conflict: false,
    });
    expect(opened.steps.map(({ key, standing }) => [key, standing])).toEqual([
      ['preparation', 'current'],
      ['verification', 'ahead'],
      ['forwarding', 'ahead'],
      ['appraisal', 'ahead'],
      ['council', 'ahead'],
      ['decision', 'ahead'],
      ['announcement', 'ahead'],
    ]);
    const whole = await complete(opened);
    expect(whole.checklist.flatMap(({ obstacles }) => obstacles)).toEqual([]);
    const submitted = taken(
      await apply(whole, { action: 'submit', on: '2024-03-10', number: '45/TTr-UBND' }),
    );
    expect(submitted).toMatchObject({ state: 'sent_to_district', submissionCount: 1 });
    const { id } = submitted;
    let at = taken(await verify(submitted, { action: 'receive', on: '2024-03-12' }));
    expect(at).toMatchObject({ state: 'in_verification', holder: { name: 'Thẩm tra' } });
    await say(id, 'verification', { verdict: 'met', documentNumber: '12/PNN' });
    at = await attachOfDistrict(id, 'verification_report');
    at = taken(await verify(at, { action: 'verify', on: '2024-04-01', number: '90/BC-UBND' }));
    at = await attachOfDistrict(id, 'district_letter');
    const meeting = { heldOn: '2024-04-03', present: 30, agreed: 29 };
    at = taken(await verify(at, { action: 'forward', on: '2024-04-05', meeting }));
    expect(at.state).toBe('sent_to_province');
    at = taken(await appraise(at, { action: 'receive', on: '2024-04-08' }));
    await say(id, 'appraisal', { verdict: 'met' });
    at = taken(await appraise(at, { action: 'conclude', on: '2024-05-02' }));
    expect(at).toMatchObject({ state: 'awaiting_council', step: 'council' });
    expect(at.steps.map(({ begunOn, doneOn }) => [begunOn, doneOn]).slice(0, 5)).toEqual([
      ['2024-03-01', '2024-03-10'],
      ['2024-03-10', '2024-04-01'],
      ['2024-04-01', '2024-04-05'],
      ['2024-04-05', '2024-05-02'],
      ['2024-05-02', null],
    ]);
    expect(at.deeds.map(({ action, on }) => [action, on])).toEqual([
      ['submit', '2024-03-10'],
      ['receive', '2024-03-12'],
      ['verify', '2024-04-01'],
      ['forward', '2024-04-05'],
      ['receive', '2024-04-08'],
      ['conclude', '2024-05-02'],
    ]);
  });
});

describe('a dossier without a district', () => {
  it('goes from the commune straight to the province', async () => {
    const received = await dossiers.received(straightToProvince);
    expect(received).toMatchObject({ state: 'in_appraisal', procedure: { code: 'KHONG_CAP_HUYEN_2025' } });
    expect(received.steps.map(({ key }) => key)).not.toContain('verification');
  });

  it('is frozen as it was handed in, with a hash that anybody can compute', async () => {
    const { api, officer } = dossiers;
    const [{ id } = { id: 0 }] = await api.database.dossier.findMany({ where: { state: 'in_appraisal' } });
    const url = urlOf(getDossierSubmission, { params: { id, submission: 1 } });
    const submission = getDossierSubmission.response.parse((await api.get(url, api.as(officer))).json());
    expect(contentHash(submission.content)).toBe(submission.hash);
    expect(submission.content).toMatchObject({
      set: 'XA_NTM_2026',
      number: 1,
      survey: { satisfied: 680 },
      meeting: { agreed: 40 },
    });
    const changed = api.database
      .$executeRaw`UPDATE dossier_submission SET number = 2 WHERE dossier_id = ${id}`;
    await expect(changed).rejects.toThrow(/frozen/);
  });
});

it('refuses to be handed in with everything that is missing, each by its place', async () => {
  const { open, apply, api, read } = dossiers;
  const opened = await open({ ...straightToProvince, unit: '06541@2026-10-01' });
  const answer = await apply(opened, { action: 'submit' });
  const { code, issues } = answer.json();
  expect([answer.statusCode, code]).toEqual([422, 'dossier_not_ready']);
  const told = issues.map((one: { path: string; code: string }) => `${one.path} ${one.code}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'checklist.commune_letter document_missing',
      'checklist.results_report document_missing',
      'checklist.opinions_report document_missing',
      'checklist.commune_minutes meeting_missing',
      'checklist.survey_report survey_missing',
      'checklist.no_construction_debt condition_unknown',
      'checklist.security_not_complex condition_unknown',
    ]),
  );
  expect(await read(opened.id)).toMatchObject({ state: 'preparing', version: opened.version });
  expect(await api.database.dossierSubmission.count({ where: { dossierId: opened.id } })).toBe(0);
});
