import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { addEvidence, mostEvidenceFiles, removeEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { parse } from 'content-disposition';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { evidenceFolder } from '../../shared/evidence/evidence-folder.ts';
import { lockedSample, samples, tricks } from '../../shared/evidence/evidence-samples.fixture.ts';
import {
  attachEvidence,
  evidenceForm,
  evidenceUrl,
  handEvidence,
  newestOf,
  pdfSaying,
} from '../../testing/evidence.fixture.ts';
import { communes, type Reporting, startReporting } from '../../testing/reporting.fixture.ts';

const evidenceBytes = 4096;
let reporting: Reporting;
let id: number;
let address: string;

beforeAll(async () => {
  reporting = await startReporting(undefined, { evidenceBytes });
  ({ id } = await reporting.open(communes[0] ?? ''));
  await reporting.api.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(reporting.api.app.server.address() as AddressInfo).port}`;
});
afterAll(() => reporting.api.close());

const hand = (more: Partial<Parameters<typeof handEvidence>[1]> = {}) =>
  handEvidence(reporting.api, { id, as: reporting.officer, ...more });
const attach = (more: Partial<Parameters<typeof attachEvidence>[1]> = {}) =>
  attachEvidence(reporting.api, { id, as: reporting.officer, ...more });
const get = (url: string, as: Caller) => reporting.api.get(url, reporting.api.as(as));

const path = () => urlOf(addEvidence, { params: { id }, query: { criterion: 5 } });

/** Every file of the folder, with those that are not finished. */
async function filesKept(): Promise<string[]> {
  const folder = evidenceFolder(reporting.api.composed.config.dataDirectory);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** What there is of evidence, whoever it is of. */
const stock = async () => [await filesKept(), await reporting.api.database.reportEvidence.count()];

describe('content', () => {
  const climbing = zipSync({ '../../../etc/cron.d/x': strToU8('x'), 'word/document.xml': strToU8('<x/>') });

  it.each([
    ['a page named as a document', 'Biên bản.pdf', tricks.html, 'evidence_type_refused'],
    ['a page before the mark of a document', 'a.pdf', tricks.htmlBeforePdf, 'evidence_type_refused'],
    ['a document behind the mark of music', 'a.pdf', tricks.taggedPdf, 'evidence_type_refused'],
    ['a drawing with a script', 'a.svg', tricks.svg, 'evidence_type_refused'],
    ['a drawing with a script named as a photo', 'a.png', tricks.svg, 'evidence_type_refused'],
    ['a program', 'a.pdf', tricks.exe, 'evidence_type_refused'],
    ['an archive with names that climb', 'a.docx', climbing, 'evidence_type_refused'],
    ['an archive', 'a.zip', tricks.zip, 'evidence_type_refused'],
    ['a workbook with macros', 'a.docx', tricks.docxWithMacros, 'evidence_has_macros'],
    ['a document with a password', 'a.pdf', lockedSample('password.pdf'), 'evidence_encrypted'],
    ['a photo named as a document', 'a.pdf', samples.png, 'evidence_name_mismatch'],
    ['a document with a second ending', 'a.pdf.html', samples.pdf, 'evidence_name_mismatch'],
    ['nothing', 'a.pdf', tricks.empty, 'evidence_type_refused'],
  ])('is refused where it is %s, and nothing is kept', async (_, name, content, code) => {
    const before = await stock();
    const refused = await hand({ name, content });
    expect(refused.json()).toMatchObject({ status: 415, code });
    expect(await stock()).toEqual(before);
  });

  it('is judged by itself: what the form says of its type counts for nothing', async () => {
    const { items } = await attach({ criterion: 1 });
    expect(items[0]?.type).toBe('application/pdf');
  });
});

describe('size and number', () => {
  it('are limited, and the limit is named', async () => {
    const before = await stock();
    const content = new Uint8Array(evidenceBytes + 1).fill(32);
    content.set(samples.pdf);
    const refused = await hand({ content });
    expect(refused.json()).toMatchObject({ status: 413, code: 'evidence_too_large' });
    expect(refused.json().detail).toContain('4096');
    expect(await stock()).toEqual(before);
  });

  it('of a criterion end at its last file, before more is read', async () => {
    const { database } = reporting.api;
    await attach({ criterion: 2 });
    const { id: _id, ...first } = await database.reportEvidence.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const hashes = Array.from({ length: mostEvidenceFiles - 1 }, (_, file) => `${file}`.padStart(64, '0'));
    await database.evidenceFile.createMany({
      data: hashes.map((hash) => ({ hash, size: 1, type: 'image/png' })),
    });
    await database.reportEvidence.createMany({ data: hashes.map((hash) => ({ ...first, hash })) });
    const before = await stock();
    const refused = await hand({ criterion: 2, content: pdfSaying('một tệp nữa') });
    expect(refused.json()).toMatchObject({ status: 409, code: 'evidence_too_many' });
    expect(refused.json().detail).toContain('20');
    expect(await stock()).toEqual(before);
  });
});

describe('a form', () => {
  const send = (payload: string | Buffer, type: string) =>
    reporting.api.app.inject({
      method: 'POST',
      url: path(),
      payload,
      headers: { 'content-type': type, ...reporting.api.as(reporting.officer) },
    });

  it.each([
    ['JSON', '{}', 'application/json'],
    [
      'a form without a file',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
    ['an empty form', '--x--\r\n', 'multipart/form-data; boundary=x'],
    ['a form without its boundary', 'x', 'multipart/form-data'],
  ])('is needed: %s is refused', async (_, payload, type) => {
    const before = await stock();
    const refused = await send(payload, type);
    expect(Math.floor(refused.statusCode / 100)).toBe(4);
    expect(await stock()).toEqual(before);
  });

  it('that is cut off leaves nothing', async () => {
    const before = await stock();
    const { payload, headers } = evidenceForm('a.pdf', pdfSaying('cắt'));
    const refused = await send(payload.subarray(0, -60), headers['content-type']);
    expect(Math.floor(refused.statusCode / 100)).toBe(4);
    expect(await stock()).toEqual(before);
  });

  it('whose line breaks leaves nothing', async () => {
    const before = await stock();
    const { payload, headers } = evidenceForm('a.pdf', pdfSaying('đứt'));
    const sending = request(`${address}${path()}`, {
      method: 'POST',
      headers: { ...headers, ...reporting.api.as(reporting.officer), 'content-length': payload.length },
    });
    sending.on('error', () => undefined);
    sending.write(payload.subarray(0, -40));
    while ((await filesKept()).every((name) => !name.endsWith('.part'))) await setTimeout(10);
    sending.destroy();
    while ((await filesKept()).some((name) => name.endsWith('.part'))) await setTimeout(10);
    expect(await stock()).toEqual(before);
  });

  it.each([
    ['before it is read', () => reporting.stranger, 'unknown_report'],
    ['while it is read', () => reporting.officer, 'evidence_too_large'],
  ])('that is refused %s is received to its end, so that its sender hears why', async (_, by, code) => {
    const { payload, headers } = evidenceForm('a.pdf', new Uint8Array(8_000_000));
    const sending = request(`${address}${path()}`, {
      method: 'POST',
      headers: { ...headers, ...reporting.api.as(by()), 'content-length': payload.length },
    });
    const [[response]] = await Promise.all([
      once(sending, 'response'),
      once(sending, 'finish'),
      sending.end(payload),
    ]);
    expect(JSON.parse(await text(response))).toMatchObject({ code });
  });
});

describe('a name', () => {
  it.each([
    ['with folders', '../../../etc/passwd.pdf', 'passwd.pdf'],
    ['with folders of Windows', 'C:\\\\Users\\\\Lan\\\\ảnh.pdf', 'ảnh.pdf'],
    ['that turns its ending round', 'hóa đơn\u202efdp.exe.pdf', 'hóa đơn fdp.exe.pdf'],
    ['with NUL', 'a\u0000.html.pdf', 'a .html.pdf'],
    ['with quotes', 'a\\".pdf', 'a_.pdf'],
    ['with markup', '<img src=x onerror=alert(1)>.pdf', '_img src=x onerror=alert(1)_.pdf'],
    ['typed with tone marks apart', 'Bie\u0302n ba\u0309n.pdf', 'Biên bản.pdf'],
    ['of dots', '...pdf', 'pdf'],
  ])('%s is kept as what it shows, and sent back in a header that holds one line', async (_, given, kept) => {
    const content = pdfSaying(given);
    const answered = await hand({ criterion: 3, name: given, content });
    if (kept === 'pdf') {
      expect(answered.json()).toMatchObject({ code: 'evidence_name_mismatch' });
      return;
    }
    const { items } = answered.json();
    expect(items.find((one: { id: number }) => one.id === newestOf({ items })).name).toBe(kept);
    const { headers } = await get(evidenceUrl(id, newestOf(answered.json())), reporting.officer);
    const disposition = String(headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; [\x20-\x7e]*$/);
    expect(parse(disposition).parameters.filename).toBe(kept);
    await reporting.api.send(removeEvidence, {
      params: { id, evidence: newestOf(answered.json()) },
      as: reporting.officer,
    });
  });

  it('that holds the end of its line is no header of its own', async () => {
    const answered = await hand({
      criterion: 3,
      name: 'a\r\nset-cookie: x=1\r\n.pdf',
      content: pdfSaying('crlf'),
    });
    expect(answered.headers['set-cookie']).toBeUndefined();
    expect(JSON.stringify(answered.json())).not.toContain('\\r');
  });
});
