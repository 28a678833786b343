import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossierSubmission, saveDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossierFile, removeDossierDocument } from '@tiendo/contracts/dossiers/dossier-files.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Dossiers,
  startDossiers,
  taken,
  throughDistrict,
  versionOf,
} from '../../testing/dossiers.fixture.ts';
import { pdfSaying } from '../../testing/evidence.fixture.ts';

/** One dossier on its whole way: returned by the district, then by the province. The tests follow it, in order. */
let dossiers: Dossiers;
let id: number;
/** The only indicators of criteria 5 and 10. */
let values: { readonly school: number; readonly income: number };

const frozen = async (answer: LightMyRequestResponse | Promise<LightMyRequestResponse>, path: string) => {
  const { statusCode, body } = await answer;
  expect([statusCode, JSON.parse(body).code, JSON.parse(body).issues[0].path]).toEqual([
    409,
    'dossier_frozen',
    path,
  ]);
};
const trySave = async (body: object) => {
  const { api, officer, read } = dossiers;
  const headers = versionOf(await read(id));
  return api.send(saveDossier, { params: { id }, body, as: officer, headers });
};
const remove = (document: number) =>
  dossiers.api.send(removeDossierDocument, { params: { id, document }, as: dossiers.officer });
const openPlaces = ({ claims }: Dossier) =>
  claims.filter(({ isOpen }) => isOpen).map(({ criterion }) => criterion.position);
const openDocuments = ({ documents }: Dossier) =>
  documents.filter(({ isOpen }) => isOpen).map(({ title, paperCode }) => paperCode ?? title);
const documentOf = ({ documents }: Dossier, criterion: number) =>
  documents.find((one) => one.criterion === criterion)?.id ?? 0;
const told = (answer: LightMyRequestResponse) =>
  answer.json().issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
const reviewed = async () => {
  const { criteria } = await dossiers.review(id);
  return criteria.map((one) => ({ position: one.claim.criterion.position, ...one }));
};
const places = (list: readonly { position: number }[]) => list.map(({ position }) => position);

beforeAll(async () => {
  dossiers = await startDossiers();
  const { open, attach, complete, apply, verify } = dossiers;
  const opened = await open(throughDistrict);
  ({ id } = opened);
  const indicator = (place: number) => opened.claims[place - 1]?.indicators[0]?.id ?? 0;
  values = { school: indicator(5), income: indicator(10) };
  for (const criterion of [5, 6])
    taken(
      await attach(id, { criterion, title: `Biểu ${criterion}` }, { content: pdfSaying(`${criterion}`) }),
    );
  const submitted = taken(await apply(await complete(opened), { action: 'submit', on: '2024-03-10' }));
  taken(await verify(submitted, { action: 'receive', on: '2024-03-12' }));
});
afterAll(() => dossiers.api.close());

describe('returned by the district', () => {
  it('opens what was returned, and nothing else', async () => {
    const { say, verify, read } = dossiers;
    await say(id, 'verification', { verdict: 'met' });
    await say(id, 'verification', { verdict: 'more_evidence', reason: 'Thiếu biểu rà soát.' }, [5]);
    await say(id, 'verification', { verdict: 'not_met', reason: 'Chưa đủ thu nhập.' }, [10]);
    const papers = [{ code: 'commune_minutes', reason: 'Thiếu chữ ký.' }];
    const wanted = taken(await verify(await read(id), { action: 'request_more', on: '2024-03-20', papers }));
    expect(wanted).toMatchObject({ state: 'district_wants_more', outstanding: 1 });
    expect(wanted.returns[0]?.items.map(({ criterion, paperCode }) => criterion ?? paperCode)).toEqual([
      5,
      10,
      'commune_minutes',
    ]);
    const seen = await read(id);
    expect(openPlaces(seen)).toEqual([5, 10]);
    expect(openDocuments(seen)).toEqual(['Biểu 5']);
    expect(seen.claims[9]?.returnReason).toBe('Chưa đủ thu nhập.');
  });

  it('keeps the rest frozen: claims, values, files, papers, conditions', async () => {
    const { attach, read } = dossiers;
    const before = await read(id);
    const other = before.claims[5]?.indicators[0]?.id ?? 0;
    await frozen(trySave({ cells: [{ criterion: 6, note: 'Thêm.' }] }), 'criteria.6');
    await frozen(trySave({ values: [{ indicator: other, isMet: true }] }), 'criteria.6');
    await frozen(trySave({ conditions: [{ key: 'no_construction_debt', held: false }] }), 'conditions');
    await frozen(attach(id, { criterion: 6 }), 'criteria.6');
    await frozen(attach(id, { document: documentOf(before, 6) }), 'criteria.6');
    await frozen(attach(id, { paper: 'commune_letter' }), 'checklist.commune_letter');
    await frozen(remove(documentOf(before, 6)), 'criteria.6');
    expect(await read(id)).toEqual(before);
  });

  it('keeps the survey as it was handed in, whatever was asked since', async () => {
    const { id: _first, ...first } = await dossiers.api.database.satisfactionSurvey.findFirstOrThrow({
      where: { conductedBy: 'Ủy ban MTTQ Việt Nam xã', year: 2024 },
    });
    await dossiers.api.database.satisfactionSurvey.create({ data: { ...first, round: 2, satisfied: 600 } });
    expect((await dossiers.read(id)).survey).toMatchObject({ round: 1, satisfied: 680 });
  });

  it('is not handed in again while something returned is as it was', async () => {
    const { save, apply, read } = dossiers;
    await save(await read(id), { cells: [{ criterion: 5, verdict: 'met', note: 'Đã rà soát.' }] });
    const refused = await apply(await read(id), { action: 'supplement', on: '2024-03-25' });
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'dossier_not_ready']);
    expect(told(refused)).toEqual([
      'criteria.10 returned_item_untouched',
      'checklist.commune_minutes returned_item_untouched',
    ]);
  });

  it('is handed in with what changed marked and the other verdicts carried', async () => {
    const { save, attach, apply, read } = dossiers;
    const quantity = { min: 45, max: 45, decimals: 0, qualifier: 'exact' } as const;
    await save(await read(id), {
      values: [{ indicator: values.income, quantity, text: null, isMet: null }],
      meeting: { heldOn: '2024-03-22', present: 41, agreed: 41 },
    });
    taken(await attach(id, { document: documentOf(await read(id), 5) }, { content: pdfSaying('lần 2') }));
    const handed = taken(await apply(await read(id), { action: 'supplement', on: '2024-03-25' }));
    expect(handed).toMatchObject({ state: 'in_verification', submissionCount: 2, reviewed: 17 });
    const criteria = await reviewed();
    expect(places(criteria.filter((one) => one.isChanged))).toEqual([5, 10]);
    expect(places(criteria.filter((one) => one.wasReturned))).toEqual([5, 10]);
    const [school, , , , , income] = criteria.slice(4);
    expect(school?.before).toEqual({ verdict: 'met', note: null });
    expect(school?.files.map(({ number, isNew }) => [number, isNew])).toEqual([[2, true]]);
    expect(income?.indicators[0]).toMatchObject({ before: null, isChanged: true, value: { quantity } });
    for (const { verification, wasReturned } of criteria)
      expect(verification).toMatchObject(
        wasReturned
          ? { version: 0, verdict: null, carried: false, by: null }
          : { version: 1, verdict: 'met', carried: true, by: { by: { name: 'Thẩm tra' } } },
      );
  });

  it('needs a new verdict for what was returned', async () => {
    const { attachOfDistrict, verify, say } = dossiers;
    const at = await attachOfDistrict(id, 'verification_report');
    const refused = await verify(at, { action: 'verify', on: '2024-03-28' });
    expect(told(refused)).toEqual([
      'criteria.5 criterion_not_reviewed',
      'criteria.10 criterion_not_reviewed',
    ]);
    await say(id, 'verification', { verdict: 'met' }, [5, 10]);
    taken(await verify(at, { action: 'verify', on: '2024-03-28' }));
  });
});

describe('returned by the province after that', () => {
  it('opens what the province returned, and no more what the district had', async () => {
    const { attachOfDistrict, verify, appraise, say, read } = dossiers;
    const meeting = { heldOn: '2024-04-03', present: 30, agreed: 29 };
    const letter = await attachOfDistrict(id, 'district_letter');
    const at = taken(await verify(letter, { action: 'forward', on: '2024-04-05', meeting }));
    taken(await appraise(at, { action: 'receive', on: '2024-04-08' }));
    await say(id, 'appraisal', { verdict: 'met' });
    await say(id, 'appraisal', { verdict: 'more_evidence', reason: 'Thiếu kết quả đo.' }, [6]);
    const papers = [
      { code: 'results_report', reason: 'Chưa nêu nguồn vốn.' },
      { code: 'survey_report', reason: 'Chưa hỏi thôn 06.' },
    ];
    taken(await appraise(await read(id), { action: 'request_more', on: '2024-04-15', papers }));
    const seen = await read(id);
    expect(openPlaces(seen)).toEqual([6]);
    expect(openDocuments(seen)).toEqual(['Biểu 6', 'results_report']);
    expect(seen.survey).toMatchObject({ round: 2, satisfied: 600 });
    await frozen(trySave({ cells: [{ criterion: 5, note: 'Thêm.' }] }), 'criteria.5');
    await frozen(
      trySave({ meeting: { heldOn: '2024-04-16', present: 2, agreed: 2 } }),
      'checklist.commune_minutes',
    );
  });

  it('goes straight back to the province, which finds the verdicts of the district as they were', async () => {
    const { attach, apply, appraise, say, read } = dossiers;
    taken(await remove(documentOf(await read(id), 6)));
    taken(await attach(id, { paper: 'results_report' }, { content: pdfSaying('báo cáo lần 2') }));
    const handed = taken(await apply(await read(id), { action: 'supplement', on: '2024-04-20' }));
    expect(handed).toMatchObject({ state: 'in_appraisal', submissionCount: 3, reviewed: 18 });
    const { papers } = await dossiers.review(id);
    const changed = papers.filter(({ files }) => files.some(({ isNew }) => isNew));
    expect(changed.map(({ code }) => code)).toEqual(['results_report']);
    const sixth = (await reviewed())[5];
    expect(sixth).toMatchObject({
      isChanged: true,
      files: [],
      verification: { verdict: 'met', carried: true },
      appraisal: { verdict: null, version: 0 },
    });
    await say(id, 'appraisal', { verdict: 'met' }, [6]);
    const done = taken(await appraise(await read(id), { action: 'conclude', on: '2024-04-25' }));
    expect(done.state).toBe('awaiting_council');
  });

  it('still holds what was taken out in what was handed in before', async () => {
    const { api, officer } = dossiers;
    const submission = async (number: number) => {
      const url = urlOf(getDossierSubmission, { params: { id, submission: number } });
      return (await api.get(url, api.as(officer))).json().content.claims[5].files;
    };
    expect((await submission(3)).map(({ title }: { title: string }) => title)).toEqual([]);
    const [kept] = await submission(2);
    expect(kept).toMatchObject({ title: 'Biểu 6', number: 1 });
    const file = await api.get(urlOf(getDossierFile, { params: { id, file: kept.id } }), api.as(officer));
    expect([file.statusCode, file.rawPayload.length]).toEqual([200, kept.size]);
  });
});
