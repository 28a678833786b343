import { createHash } from 'node:crypto';
import { listEvidence, removeEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { apiBase, urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { samples } from '../../shared/evidence/evidence-samples.fixture.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import {
  attachEvidence,
  evidenceUrl,
  handEvidence,
  newestOf,
  pdfSaying,
} from '../../testing/evidence.fixture.ts';
import {
  bodyOfSpecialist,
  communes,
  type Reporting,
  startReporting,
} from '../../testing/reporting.fixture.ts';
import { storeCaller } from '../../testing/stored-caller.ts';

let reporting: Reporting;
let id: number;

beforeAll(async () => {
  reporting = await startReporting();
  ({ id } = await reporting.open(communes[0] ?? ''));
});
afterAll(() => reporting.api.close());

const hand = (more: Partial<Parameters<typeof handEvidence>[1]> = {}) =>
  handEvidence(reporting.api, { id, as: reporting.officer, ...more });
const attach = (more: Partial<Parameters<typeof attachEvidence>[1]> = {}) =>
  attachEvidence(reporting.api, { id, as: reporting.officer, ...more });
const get = (url: string, as: Caller) => reporting.api.get(url, reporting.api.as(as));

describe('a download', () => {
  it('is saved, never shown, run, kept or framed, whatever it is', async () => {
    const kinds = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' } as const;
    for (const [ending, type] of Object.entries(kinds)) {
      const content = samples[ending as keyof typeof kinds];
      const answered = await attach({ criterion: 4, name: `Ảnh.${ending}`, content });
      const { headers, rawPayload } = await get(evidenceUrl(id, newestOf(answered)), reporting.officer);
      expect(new Uint8Array(rawPayload)).toEqual(new Uint8Array(content));
      expect(headers).toMatchObject({
        'content-type': type,
        'content-length': `${content.length}`,
        'content-disposition': expect.stringMatching(/^attachment; /),
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      });
    }
  });

  it('comes from a report of its own: no other, no path and no hash leads to it', async () => {
    const { officer } = reporting;
    const evidence = newestOf(await attach({ criterion: 6 }));
    const { id: other } = await reporting.open(communes[1] ?? '');
    expect((await get(evidenceUrl(other, evidence), officer)).json()).toMatchObject({
      code: 'unknown_evidence',
    });
    const hash = createHash('sha256').update(samples.pdf).digest('hex');
    const place = `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
    const climbs = [
      hash,
      place,
      '..%2f..%2fsession-secret',
      '%2e%2e/%2e%2e/session-secret',
      '1%00',
      '1e3',
      '-1',
      '1;2',
    ];
    for (const climb of climbs) {
      const answer = await get(`${apiBase}/reports/${id}/evidence/${climb}`, officer);
      expect([climb, Math.floor(answer.statusCode / 100)]).toEqual([climb, 4]);
    }
    for (const url of [`/evidence/${place}`, `/${place}`, `/.data/evidence/${place}`])
      expect((await get(url, officer)).rawPayload.includes(Buffer.from(samples.pdf))).toBe(false);
  });
});

describe('the evidence of others', () => {
  const unknown = { status: 404, code: 'unknown_report' };

  it('is not there for another district, nor for the demonstration', async () => {
    const { api, stranger } = reporting;
    const evidence = newestOf(await attach({ criterion: 7 }));
    const demonstration = await storeCaller(
      api.database,
      callerWith('commune_officer', await reporting.unitId('188'), { userId: 'demo', demonstration: true }),
    );
    for (const as of [stranger, demonstration]) {
      expect((await get(urlOf(listEvidence, { params: { id } }), as)).json()).toMatchObject(unknown);
      expect((await get(evidenceUrl(id, evidence), as)).json()).toMatchObject(unknown);
      expect((await hand({ as, content: pdfSaying('lạ') })).json()).toMatchObject(unknown);
      expect((await api.send(removeEvidence, { params: { id, evidence }, as })).json()).toMatchObject(
        unknown,
      );
    }
    expect((await get(evidenceUrl(id, evidence), reporting.officer)).statusCode).toBe(200);
  });

  it('is not changed by those who only read it', async () => {
    const { api, verifier } = reporting;
    const evidence = newestOf(await attach({ criterion: 7 }));
    expect((await hand({ as: verifier })).json()).toMatchObject({ status: 403, code: 'forbidden' });
    const removed = await api.send(removeEvidence, { params: { id, evidence }, as: verifier });
    expect(removed.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('is told to a specialist for the criteria of their own body, and changed there only', async () => {
    const { api, specialist } = reporting;
    const { cells } = await reporting.read(id, specialist);
    const positions = cells.map(({ criterion, responsibleBody }) => ({
      position: criterion.position,
      responsibleBody,
    }));
    const own = positions.find((one) => one.responsibleBody === bodyOfSpecialist)?.position ?? 0;
    const other = positions.find((one) => one.responsibleBody !== bodyOfSpecialist)?.position ?? 0;
    const foreign = newestOf(await attach({ criterion: other, content: pdfSaying('của cơ quan khác') }));
    const mine = await attach({ as: specialist, criterion: own, content: pdfSaying('của mình') });
    expect(new Set(mine.items.map(({ criterion }) => criterion))).toEqual(new Set([own]));
    expect((await get(evidenceUrl(id, foreign), specialist)).json()).toMatchObject({
      code: 'unknown_evidence',
    });
    const added = await hand({ as: specialist, criterion: other });
    expect(added.json()).toMatchObject({ status: 403, code: 'criterion_of_other_body' });
    const removed = await api.send(removeEvidence, { params: { id, evidence: foreign }, as: specialist });
    expect(removed.json()).toMatchObject({ status: 403, code: 'criterion_of_other_body' });
  });

  it('of an analyst of the district itself is refused', async () => {
    const analyst = callerWith('analyst', await reporting.unitId('188'));
    const answer = await get(urlOf(listEvidence, { params: { id } }), analyst);
    expect(answer.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });
});
