import { createHash } from 'node:crypto';
import {
  type DossierPaper,
  districtPapers,
  dossierPapers,
  getDossierArchive,
  getDossierPaper,
} from '@tiendo/contracts/dossiers/dossier-papers.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatOfficialDate } from '@tiendo/domain/wording/dates.ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/caller.ts';
import { wordsIn } from '../../../testing/docx-words.fixture.ts';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  taken,
  throughDistrict,
} from '../../../testing/dossiers.fixture.ts';
import { pdfSaying } from '../../../testing/evidence.fixture.ts';

let dossiers: Dossiers;
let withDistrict: number;
let without: number;

beforeAll(async () => {
  dossiers = await startDossiers();
  withDistrict = (await dossiers.received(throughDistrict)).id;
  await dossiers.say(withDistrict, 'verification', { verdict: 'met', documentNumber: '12/PNN' });
  await dossiers.attachOfDistrict(withDistrict, 'verification_report');
  taken(
    await dossiers.verify(await dossiers.read(withDistrict), {
      action: 'verify',
      on: '2024-04-01',
      number: '90/BC-UBND',
    }),
  );
  without = (await dossiers.received(straightToProvince)).id;
});
afterAll(() => dossiers.api.close());

const take = (id: number, paper: DossierPaper, as: Caller = dossiers.officer) =>
  dossiers.api.get(urlOf(getDossierPaper, { params: { id, paper } }), dossiers.api.as(as));

/** The words of a paper in the order they stand. */
async function wordsOf(id: number, paper: DossierPaper): Promise<string> {
  const answer = await take(id, paper);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return wordsIn(answer.rawPayload);
}

describe('a paper of a dossier', () => {
  it('names no law where none is known, and never the absence of one', async () => {
    expect(await wordsOf(withDistrict, 'submission')).toContain('Căn cứ Quyết định số 18/2022/QĐ-TTg ngày');
    expect(await wordsOf(without, 'submission')).toContain('Căn cứ ……');
  });

  it.each(dossierPapers)('is written whole, in composed Vietnamese: %s', async (paper) => {
    const words = await wordsOf(withDistrict, paper);
    expect(words).toContain(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.slice(0, paper === 'criterion-table' ? 0 : 40),
    );
    expect(words).toContain('Khuất Xá');
    expect(words).toBe(words.normalize('NFC'));
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('carries number and day of the step that issues it, and is a draft before', async () => {
    const report = await wordsOf(withDistrict, 'verification-report');
    expect(report).toContain('90');
    expect(report).toContain('ngày 01 tháng 4 năm 2024');
    expect(report).not.toContain('DỰ THẢO');
    expect(await wordsOf(withDistrict, 'recognition-decision')).toContain('DỰ THẢO');
  });

  it('tells when the district received the dossier, and no body that has confirmed nothing', async () => {
    const report = await wordsOf(withDistrict, 'verification-report');
    const received = (await dossiers.read(withDistrict)).deeds.find(({ to }) => to === 'in_verification');
    expect(report).toContain(`Ngày nhận hồ sơ: ${formatOfficialDate(received?.on ?? '')}`);
    expect(await wordsOf(withDistrict, 'appraisal-report')).toContain('Ngày nhận hồ sơ: ngày …… tháng');
    expect(report).not.toMatch(/Bộ (Xây dựng|GTVT)/);
  });

  it('tells the survey and the meeting with their parts', async () => {
    expect(await wordsOf(withDistrict, 'survey-report')).toContain('680');
    expect(await wordsOf(withDistrict, 'commune-minutes')).toMatch(/40\s*\/\s*40/);
  });

  it('names the report of the district and what it found in its letter', async () => {
    const letter = await wordsOf(withDistrict, 'district-submission');
    expect(letter).toContain('90/BC-UBND ngày 01 tháng 4 năm 2024');
    expect(letter).toMatch(/19\s*\/\s*19 tiêu chí/);
    expect(letter).toContain('DỰ THẢO');
  });

  it.each(districtPapers)('is no %s where there is no district', async (paper) => {
    const answer = await take(without, paper);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'paper_not_of_procedure']);
  });

  it('is the same to the byte when asked again', async () => {
    const [first, second] = [await take(without, 'submission'), await take(without, 'submission')];
    expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
  });
});

describe('a dossier as one archive', () => {
  const archiveOf = async (id: number) => {
    const answer = await dossiers.api.get(
      urlOf(getDossierArchive, { params: { id } }),
      dossiers.api.as(dossiers.officer),
    );
    expect(answer.statusCode).toBe(200);
    return unzipSync(answer.rawPayload);
  };

  it('holds papers, documents and what was handed in, each with its hash', async () => {
    const files = await archiveOf(withDistrict);
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array());
    const lines = sums.trim().split('\n');
    const named = Object.keys(files).filter((name) => name !== 'SHA256SUMS' && name !== 'muc-luc.csv');
    expect(lines).toHaveLength(named.length);
    for (const line of lines) {
      const [hash, path = ''] = line.split('  ');
      const content = files[path] ?? expect.fail(`${path} is not there`);
      expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
    }
    expect(named.filter((name) => name.startsWith('van-ban/'))).toHaveLength(dossierPapers.length);
    expect(named.filter((name) => name.startsWith('giay-to/'))).toHaveLength(4);
  });

  it('has an index that spreadsheets open, and no verification report without a district', async () => {
    const files = await archiveOf(without);
    const bytes = files['muc-luc.csv'] ?? new Uint8Array();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const index = strFromU8(bytes);
    expect(index).toContain('Tệp;Nội dung;');
    expect(index).not.toContain('verification-report');
  });

  it('keeps names of files from leading out of it', async () => {
    const { attach, open, archive } = { ...dossiers, archive: archiveOf };
    const { id } = await open({ ...straightToProvince, unit: '06541@2026-10-01' });
    taken(
      await attach(id, { criterion: 1 }, { name: '..%2F..%2F=cmd.pdf', content: pdfSaying('leads out') }),
    );
    const names = Object.keys(await archive(id));
    expect(names.some((name) => name.split('/').includes('..') || name.startsWith('/'))).toBe(false);
  });

  it('is told in the trail', async () => {
    const events = await dossiers.api.database.auditEvent.findMany({
      where: { action: 'export.taken', subjectId: String(withDistrict) },
    });
    expect(events.map(({ after }) => (after as { what: string }).what)).toContain('archive');
  });
});
