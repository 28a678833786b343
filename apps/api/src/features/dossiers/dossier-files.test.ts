import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import {
  addDossierFile,
  getDossierFile,
  mostDossierDocuments,
} from '@tiendo/contracts/dossiers/dossier-files.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceFolder } from '../../shared/evidence/evidence-folder.ts';
import { lockedSample, samples, tricks } from '../../shared/evidence/evidence-samples.fixture.ts';
import { type Dossiers, startDossiers, straightToProvince, taken } from '../../testing/dossiers.fixture.ts';
import { evidenceForm, pdfSaying } from '../../testing/evidence.fixture.ts';

let dossiers: Dossiers;
let id: number;

beforeAll(async () => {
  dossiers = await startDossiers();
  ({ id } = await dossiers.open(straightToProvince));
});
afterAll(() => dossiers.api.close());

/** Everything that is kept of files: on disk, and in the dossier. */
async function stock() {
  const { api, read } = dossiers;
  const folder = evidenceFolder(api.composed.config.dataDirectory);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return [found.filter((entry) => entry.isFile()).map(({ name }) => name), await read(id)];
}

describe('a file', () => {
  it.each([
    ['a page named as a document', 'Tờ trình.pdf', tricks.html, 415, 'evidence_type_refused'],
    ['a drawing with a script', 'Bản đồ.svg', tricks.svg, 415, 'evidence_type_refused'],
    ['a program', 'Tờ trình.pdf', tricks.exe, 415, 'evidence_type_refused'],
    ['an archive', 'Hồ sơ.zip', tricks.zip, 415, 'evidence_type_refused'],
    ['a text with macros', 'Báo cáo.docx', tricks.docxWithMacros, 415, 'evidence_has_macros'],
    ['a picture named as a document', 'Ảnh.pdf', samples.png, 415, 'evidence_name_mismatch'],
    ['a document with a password', 'Tờ trình.pdf', lockedSample('password.pdf'), 415, 'evidence_encrypted'],
    ['a text with a password', 'Báo cáo.docx', lockedSample('password.docx'), 415, 'evidence_encrypted'],
    ['nothing', 'Tờ trình.pdf', tricks.empty, 415, 'evidence_type_refused'],
  ])('is refused by name where it is %s, and nothing is kept', async (_, name, content, status, code) => {
    const before = await stock();
    for (const place of [{ paper: 'commune_letter' }, { criterion: 1 }]) {
      const refused = await dossiers.attach(id, place, { name, content });
      expect(refused.json()).toMatchObject({ status, code });
    }
    expect(await stock()).toEqual(before);
  });

  it('of 200 MB is refused, whether its length is told or not, and nothing is kept', async () => {
    const { api, officer } = dossiers;
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = api.app.server.address() as AddressInfo;
    const { payload, headers } = evidenceForm('Ảnh vệ tinh.pdf');
    const place = payload.indexOf('\r\n--evidence-of-a-test--');
    const parts = function* () {
      yield payload.subarray(0, place);
      for (let sent = 0; sent < 200; sent += 1) yield Buffer.alloc(1_000_000, 32);
      yield payload.subarray(place);
    };
    const before = await stock();
    for (const length of [{ 'content-length': payload.length + 200_000_000 }, {}]) {
      const sending = request({
        ...{ host: '127.0.0.1', port, method: 'POST' },
        path: urlOf(addDossierFile, { params: { id }, query: { paper: 'commune_letter' } }),
        headers: { ...headers, ...api.as(officer), ...length },
      });
      const answered = new Promise<string>((resolve, reject) => {
        sending.on('response', (response) => resolve(text(response)));
        sending.on('error', reject);
      });
      Readable.from(parts()).pipe(sending);
      expect(JSON.parse(await answered)).toMatchObject({
        status: 413,
        code: expect.stringMatching(/too_large$/),
      });
      sending.destroy();
    }
    expect(await stock()).toEqual(before);
  });

  it('is added once for a key, also where both come at one time', async () => {
    const { api, officer, read } = dossiers;
    const { headers, payload } = evidenceForm('Biểu.pdf', pdfSaying('một lần'));
    const ask = () =>
      api.app.inject({
        method: 'POST',
        url: urlOf(addDossierFile, { params: { id }, query: { criterion: 2 } }),
        payload,
        headers: { ...headers, ...api.as(officer), 'idempotency-key': 'file-once-12' },
      });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(taken(second)).toEqual(taken(first));
    expect(taken(await ask())).toEqual(taken(first));
    const { documents } = await read(id);
    expect(documents.filter(({ criterion }) => criterion === 2)).toHaveLength(1);
  });

  it('of a paper that is there is a new version of it, and both are read back', async () => {
    const { api, appraiser, attach } = dossiers;
    const contents = ['lần 1', 'lần 2'].map((words) => pdfSaying(words));
    let seen: Dossier | undefined;
    for (const content of contents)
      seen = taken(await attach(id, { paper: 'opinions_report' }, { name: 'Tổng hợp ý kiến.pdf', content }));
    const files = seen?.documents.find(({ paperCode }) => paperCode === 'opinions_report')?.files ?? [];
    expect(files.map(({ number }) => number)).toEqual([2, 1]);
    for (const [place, file] of files.entries()) {
      const url = urlOf(getDossierFile, { params: { id, file: file.id } });
      const answer = await api.get(url, api.as(appraiser));
      expect(new Uint8Array(answer.rawPayload)).toEqual(contents.toReversed()[place]);
      expect(answer.headers).toMatchObject({ 'cache-control': expect.stringContaining('no-store') });
    }
  });

  it('has one place', async () => {
    const { attach } = dossiers;
    const ask = async (query: Record<string, string | number>) => (await attach(id, query)).json().code;
    expect(await ask({})).toBe('missing_parameter');
    expect(await ask({ paper: 'commune_letter', criterion: 1 })).toBe('conflicting_parameters');
    expect(await ask({ paper: 'verification_report' })).toBe('unknown_paper');
    expect(await ask({ criterion: 99 })).toBe('unknown_criterion');
    expect(await ask({ document: 2_000_000_000 })).toBe('unknown_document');
  });

  it('ends at the last that a criterion can have, before more is read', async () => {
    const { api, attach, officer } = dossiers;
    const { setId } = await api.database.dossier.findUniqueOrThrow({ where: { id } });
    const { id: criterionId } = await api.database.criterion.findFirstOrThrow({
      where: { setId, position: 3 },
    });
    taken(await attach(id, { criterion: 3 }));
    const { hash } = await api.database.evidenceFile.findFirstOrThrow();
    const file = { number: 1, hash, name: 'Biểu.pdf', addedById: officer.userId };
    const more = { criterionId, title: file.name, files: { create: file } };
    const documents = { create: Array.from({ length: mostDossierDocuments - 1 }, () => more) };
    await api.database.dossier.update({ where: { id }, data: { documents } });
    const before = (await stock())[0];
    const refused = await attach(id, { criterion: 3 }, { content: pdfSaying('một tệp nữa') });
    expect(refused.json()).toMatchObject({ status: 409, code: 'evidence_too_many' });
    expect((await stock())[0]).toEqual(before);
  });
});
