import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossierFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import {
  addSiteVisit,
  addVisitPhotograph,
  type DossierVisit,
  mostVisitPhotographs,
  removeVisitPhotograph,
} from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../../shared/evidence/evidence-samples.fixture.ts';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  taken,
  throughDistrict,
} from '../../../testing/dossiers.fixture.ts';
import { evidenceForm } from '../../../testing/evidence.fixture.ts';

let dossiers: Dossiers;
let dossier: Dossier;
let visit: DossierVisit;

const visitOn = ({ id }: Dossier, body = {}, as = dossiers.appraiser, key = {}) => {
  const noted = { on: '2026-11-02', note: 'Nhà văn hóa thôn Pò Chong đã xây xong.', ...body };
  return dossiers.api.send(addSiteVisit, { params: { id }, body: noted, as, headers: key });
};
const photograph = (
  visitId: number,
  {
    as = dossiers.appraiser,
    name = 'Ảnh.jpg',
    content = samples.jpg as Uint8Array,
    headers = {},
    id = dossier.id,
  } = {},
) => {
  const form = evidenceForm(name, content);
  return dossiers.api.app.inject({
    method: 'POST',
    url: urlOf(addVisitPhotograph, { params: { id, visit: visitId } }),
    payload: form.payload,
    headers: { ...form.headers, ...dossiers.api.as(as), ...headers },
  });
};

beforeAll(async () => {
  dossiers = await startDossiers();
  dossier = await dossiers.received(straightToProvince);
  visit = taken(await visitOn(dossier, { participants: 'Sở Y tế, Sở Xây dựng' }));
});
afterAll(() => dossiers.api.close());

describe('a site visit', () => {
  it('is noted with those who took part, for everybody who reads the review', async () => {
    expect(visit).toMatchObject({
      stage: 'appraisal',
      on: '2026-11-02',
      participants: 'Sở Y tế, Sở Xây dựng',
      by: { by: { name: 'Thẩm định' } },
      photographs: [],
    });
    const { visits, dossierVersion } = await dossiers.review(dossier.id, dossiers.officer);
    expect(visits).toEqual([visit]);
    expect(dossierVersion).toBe(dossier.version);
  });

  it('is noted once for a key', async () => {
    const key = { 'idempotency-key': 'visit-once-1' };
    const [first, second] = [
      await visitOn(dossier, {}, undefined, key),
      await visitOn(dossier, {}, undefined, key),
    ];
    expect(second.json()).toEqual(first.json());
  });

  it('does not lie ahead', async () => {
    const refused = await visitOn(dossier, { on: '2026-11-21' });
    expect(refused.json()).toMatchObject({ status: 422, code: 'date_in_future', issues: [{ path: 'on' }] });
  });

  it('is of those who review the dossier where it is', async () => {
    const { verifier, officer, stranger, open } = dossiers;
    expect((await visitOn(dossier, {}, verifier)).json().code).toBe('not_your_step');
    expect((await visitOn(dossier, {}, officer)).json().code).toBe('forbidden');
    expect((await visitOn(dossier, {}, stranger)).json().code).toBe('unknown_dossier');
    const opened = await open({ ...straightToProvince, unit: '06541@2026-10-01' });
    expect((await visitOn(opened)).json()).toMatchObject({ status: 409, code: 'dossier_state' });
  });
});

describe('a photograph', () => {
  it('stands with its visit, is read back, and is no document of the dossier', async () => {
    const { api, officer, read } = dossiers;
    const told: DossierVisit = taken(await photograph(visit.id));
    expect(told.photographs).toMatchObject([{ name: 'Ảnh.jpg', type: 'image/jpeg', number: 1 }]);
    const [{ id: file } = { id: 0 }] = told.photographs;
    const url = urlOf(getDossierFile, { params: { id: dossier.id, file } });
    expect((await api.get(url, api.as(officer))).statusCode).toBe(200);
    expect((await read(dossier.id)).documents.map(({ title }) => title)).not.toContain('Ảnh.jpg');
  });

  it('is added once for a key', async () => {
    const headers = { 'idempotency-key': 'photograph-once-1' };
    const [first, second] = [
      await photograph(visit.id, { headers }),
      await photograph(visit.id, { headers }),
    ];
    expect(taken(second)).toEqual(taken(first));
  });

  it('is a picture, and nothing is kept of what is none', async () => {
    const { database } = dossiers.api;
    const before = await database.evidenceFile.count();
    const refused = await photograph(visit.id, { name: 'Biên bản.odt', content: samples.odt });
    expect(refused.json()).toMatchObject({
      status: 415,
      code: 'evidence_type_refused',
      issues: [{ message: expect.stringContaining('jpg, png, webp, heic, heif') }],
    });
    expect(await database.evidenceFile.count()).toBe(before);
  });

  it('is of a visit of the dossier', async () => {
    const other = await dossiers.received(throughDistrict);
    const theirs: DossierVisit = taken(await visitOn(other, { on: '2024-03-20' }, dossiers.verifier));
    const wrong = await photograph(theirs.id);
    expect(wrong.json()).toMatchObject({ status: 404, code: 'unknown_visit' });
    expect((await photograph(theirs.id, { id: other.id, as: dossiers.verifier })).statusCode).toBe(201);
    await dossiers.api.database.dossier.update({ where: { id: other.id }, data: { state: 'in_appraisal' } });
    const late = await photograph(theirs.id, { id: other.id });
    expect(late.json()).toMatchObject({ status: 403, code: 'not_your_step' });
  });

  it('is taken out again by those of its stage, and the trail still tells its name and hash', async () => {
    const { api, verifier } = dossiers;
    const { id } = taken<DossierVisit>(await visitOn(dossier));
    const { photographs } = taken<DossierVisit>(await photograph(id, { name: 'Nhầm.jpg' }));
    const [file] = photographs;
    const params = { id: dossier.id, visit: id, file: file?.id ?? 0 };
    const remove = (more = {}, as = dossiers.appraiser) =>
      api.send(removeVisitPhotograph, { params: { ...params, ...more }, as });
    expect((await remove({}, verifier)).json().code).toBe('not_your_step');
    expect((await remove({ visit: visit.id })).json()).toMatchObject({
      status: 404,
      code: 'unknown_document',
    });
    expect(taken<DossierVisit>(await remove()).photographs).toEqual([]);
    const { visits } = await dossiers.review(dossier.id, dossiers.officer);
    expect(visits.find((one) => one.id === id)?.photographs).toEqual([]);
    expect((await remove()).json()).toMatchObject({ status: 404, code: 'unknown_document' });
    const [event] = await api.database.auditEvent.findMany({
      where: { action: 'dossier.document_removed' },
      orderBy: { id: 'desc' },
    });
    expect(event?.before).toMatchObject({ visitId: id, title: 'Nhầm.jpg', hashes: [file?.hash] });
  });

  it('stays in the visit of a stage that is over', async () => {
    const { api, verifier } = dossiers;
    const other = await dossiers.received({ ...throughDistrict, unit: '06541@2024-01-01' });
    const seen = taken<DossierVisit>(await visitOn(other, { on: '2024-03-20' }, verifier));
    const added = taken<DossierVisit>(await photograph(seen.id, { id: other.id, as: verifier }));
    const params = { id: other.id, visit: seen.id, file: added.photographs[0]?.id ?? 0 };
    await api.database.dossier.update({ where: { id: other.id }, data: { state: 'in_appraisal' } });
    const refused = await api.send(removeVisitPhotograph, { params, as: dossiers.appraiser });
    expect(refused.json()).toMatchObject({ status: 403, code: 'not_your_step' });
  });

  it('ends at the last that a visit can have', async () => {
    const { id } = taken<DossierVisit>(await visitOn(dossier));
    const documents = Array.from({ length: mostVisitPhotographs }, () => ({
      dossierId: dossier.id,
      visitId: id,
      title: 'Ảnh',
    }));
    await dossiers.api.database.dossierDocument.createMany({ data: documents });
    const refused = await photograph(id, { content: samples.webp, name: 'a.webp' });
    expect(refused.json()).toMatchObject({ status: 409, code: 'evidence_too_many' });
  });
});
