import { createHash } from 'node:crypto';
import type { Command } from '@tiendo/contracts/endpoint.ts';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import { correctReport, decideOnReport, submitReport } from '@tiendo/contracts/reports/report-decisions.ts';
import { listEvidence, removeEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { getReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { changeRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { samples } from '../../shared/evidence/evidence-samples.fixture.ts';
import { attachEvidence, evidenceUrl, handEvidence, newestOf } from '../../testing/evidence.fixture.ts';
import {
  bodyOfSpecialist,
  communes,
  type Reporting,
  startReporting,
  versionOf,
} from '../../testing/reporting.fixture.ts';

let reporting: Reporting;

beforeAll(async () => {
  reporting = await startReporting();
});
afterAll(() => reporting.api.close());

const open = (place: number) => reporting.open(communes[place] ?? '');
const attach = (id: number, more: Partial<Parameters<typeof attachEvidence>[1]> = {}) =>
  attachEvidence(reporting.api, { id, as: reporting.officer, ...more });
const list = async (id: number, as: Caller = reporting.officer) =>
  (await reporting.api.get(urlOf(listEvidence, { params: { id } }), reporting.api.as(as))).json();
const take = (id: number, evidence: number, as: Caller) =>
  reporting.api.get(evidenceUrl(id, evidence), reporting.api.as(as));
const remove = (id: number, evidence: number, as: Caller = reporting.officer) =>
  reporting.api.send(removeEvidence, { params: { id, evidence }, as });
const eventsOf = (action: string) =>
  reporting.api.database.auditEvent.findMany({ where: { action }, orderBy: { id: 'desc' } });

async function move(command: Command, report: Report, as: Caller, body: unknown) {
  const { api } = reporting;
  const headers = versionOf(report);
  const moved = await api.send(command, { params: { id: report.id }, body, as, headers });
  if (moved.statusCode >= 300) throw new Error(moved.body);
  return moved.json() as Report;
}
const submit = (report: Report) => move(submitReport, report, reporting.officer, null);
const giveBack = (report: Report, ...criteria: number[]) =>
  move(decideOnReport, report, reporting.verifier, {
    decision: 'return',
    reasons: criteria.map((criterion) => ({ criterion, reason: 'Minh chứng mờ.' })),
  });

describe('a file that is added', () => {
  it('stands at its criterion, and comes back to the byte to whoever may read the report', async () => {
    const { id } = await open(0);
    const answer = await attach(id, { name: 'Biên bản thẩm tra.pdf' });
    expect(answer).toMatchObject({ mostFiles: 20, mostBytes: 20_971_520 });
    expect(answer.items).toEqual([
      {
        id: expect.any(Number),
        criterion: 5,
        name: 'Biên bản thẩm tra.pdf',
        size: samples.pdf.length,
        type: 'application/pdf',
        added: { by: { id: reporting.officer.userId, name: 'commune_officer' }, at: expect.any(String) },
      },
    ]);
    expect(await list(id, reporting.verifier)).toEqual(answer);
    const taken = await take(id, newestOf(answer), reporting.verifier);
    expect(new Uint8Array(taken.rawPayload)).toEqual(new Uint8Array(samples.pdf));
  });

  it('is told in the trail, and so is everybody who takes it', async () => {
    const { id } = await open(0);
    const evidence = newestOf(await attach(id, { criterion: 6, name: 'Ảnh.png', content: samples.png }));
    await take(id, evidence, reporting.verifier);
    const unitId = await reporting.unitId('06532');
    const hash = createHash('sha256').update(samples.png).digest('hex');
    const [added] = await eventsOf('evidence.added');
    expect(added).toMatchObject({
      actorId: reporting.officer.userId,
      subjectKind: 'report',
      subjectId: String(id),
      unitId,
      before: null,
      after: { evidenceId: evidence, name: 'Ảnh.png', hash, size: samples.png.length, type: 'image/png' },
    });
    const [taken] = await eventsOf('export.taken');
    expect(taken).toMatchObject({
      actorId: reporting.verifier.userId,
      subjectKind: 'evidence',
      subjectId: String(evidence),
      unitId,
      after: { report: id, name: 'Ảnh.png', hash },
    });
  });

  it('is counted in the sheet of the round', async () => {
    const { id } = await open(1);
    await attach(id, { criterion: 2 });
    await attach(id, { criterion: 2, content: samples.png, name: 'a.png' });
    const url = urlOf(getReportSheet, { query: { round: reporting.roundId } });
    const sheet = (await reporting.api.get(url, reporting.api.as(reporting.officer))).json();
    const row = sheet.rows.find((one: { report: { id: number } | null }) => one.report?.id === id);
    expect(row.report.evidence).toEqual([0, 2, ...Array.from({ length: 17 }, () => 0)]);
  });

  it('leaves the version alone: cells that somebody is saving are stored', async () => {
    const report = await open(2);
    await attach(report.id);
    const saved = await reporting.save(report, { cells: [{ criterion: 1, verdict: 'met' }] });
    expect(saved.version).toBe(report.version + 1);
    expect((await list(report.id)).items).toHaveLength(1);
  });

  it('makes whoever added it a writer, who does not decide on the report', async () => {
    const { id } = await open(2);
    await attach(id, { as: reporting.specialist, criterion: await ofSpecialist(id), name: 'b.pdf' });
    expect((await reporting.read(id)).written?.by.id).toBe(reporting.specialist.userId);
  });

  it('stands once, however often its content comes, under its first name and with one event', async () => {
    const { id } = await open(3);
    const first = await attach(id, { name: 'Lần đầu.pdf' });
    const events = (await eventsOf('evidence.added')).length;
    expect(await attach(id, { name: 'Lần hai.pdf' })).toEqual(first);
    expect(await eventsOf('evidence.added')).toHaveLength(events);
    expect((await attach(id, { criterion: 7 })).items.map(({ criterion }) => criterion)).toEqual([5, 7]);
  });

  it('acts once under one key, and refuses the key for another file', async () => {
    const { id } = await open(3);
    const headers = { 'idempotency-key': 'khoa-minh-chung' };
    const once = await attach(id, { criterion: 8, headers });
    await remove(id, newestOf(once));
    expect(await attach(id, { criterion: 8, headers })).toEqual(once);
    expect((await list(id)).items.map(({ criterion }: { criterion: number }) => criterion)).not.toContain(8);
    const other = await handEvidence(reporting.api, { id, as: reporting.officer, headers, criterion: 9 });
    expect(other.json()).toMatchObject({ status: 422, code: 'key_reused' });
  });
});

/** The position of a criterion that the specialist answers for. */
async function ofSpecialist(id: number): Promise<number> {
  const { cells } = await reporting.read(id);
  return cells.find((one) => one.responsibleBody === bodyOfSpecialist)?.criterion.position ?? 0;
}

describe('a file that is removed', () => {
  it('is nowhere any more, and the trail keeps which content it was', async () => {
    const { id } = await open(4);
    const evidence = newestOf(await attach(id));
    expect((await remove(id, evidence)).json()).toMatchObject({ items: [] });
    expect((await list(id)).items).toEqual([]);
    const gone = await take(id, evidence, reporting.verifier);
    expect(gone.json()).toMatchObject({ status: 404, code: 'unknown_evidence' });
    expect((await remove(id, evidence)).json()).toMatchObject({ status: 404, code: 'unknown_evidence' });
    const [removed] = await eventsOf('evidence.removed');
    const hash = createHash('sha256').update(samples.pdf).digest('hex');
    expect(removed).toMatchObject({
      subjectId: String(id),
      before: { evidenceId: evidence, hash },
      after: null,
    });
  });

  it('stays in every other report that has its content', async () => {
    const [one, other] = [await open(4), await open(5)];
    const gone = newestOf(await attach(one.id));
    const kept = newestOf(await attach(other.id));
    await remove(one.id, gone);
    expect((await take(other.id, kept, reporting.officer)).statusCode).toBe(200);
  });
});

describe('evidence follows its report', () => {
  it('is frozen once handed in, and opens with the criteria that are returned', async () => {
    const { api, officer } = reporting;
    const report = await open(6);
    const frozen = newestOf(await attach(report.id, { criterion: 5 }));
    const opened = newestOf(await attach(report.id, { criterion: 6 }));
    const submitted = await submit(report);
    expect((await handEvidence(api, { id: report.id, as: officer })).json()).toMatchObject({
      code: 'report_state',
    });
    expect((await remove(report.id, opened)).json()).toMatchObject({ status: 409, code: 'report_state' });
    await giveBack(submitted, 6);
    expect((await remove(report.id, frozen)).json()).toMatchObject({ status: 409, code: 'criterion_frozen' });
    const refused = await handEvidence(api, {
      id: report.id,
      as: officer,
      content: samples.png,
      name: 'a.png',
    });
    expect(refused.json()).toMatchObject({ status: 409, code: 'criterion_frozen' });
    expect((await remove(report.id, opened)).statusCode).toBe(200);
    expect((await attach(report.id, { criterion: 6 })).items).toHaveLength(2);
  });

  it('goes on in a correction, where it is removed without touching what was accepted', async () => {
    const { verifier, officer } = reporting;
    const report = await open(7);
    const answer = await attach(report.id, { name: 'Biên bản.pdf' });
    const accepted = await move(decideOnReport, await submit(report), verifier, { decision: 'accept' });
    const revision = await move(correctReport, accepted, officer, { reason: 'Nhập nhầm.' });
    const copied = await list(revision.id);
    expect(copied.items).toEqual([{ ...answer.items[0], id: expect.any(Number) }]);
    expect((await remove(revision.id, newestOf(copied))).statusCode).toBe(200);
    expect(await list(report.id)).toEqual(answer);
  });

  it('is shut where the round is locked', async () => {
    const { api, officer, verifier, roundId } = reporting;
    const { id } = await open(8);
    const evidence = newestOf(await attach(id));
    const lock = (lockedFrom: string | null, version: number) =>
      api.send(changeRound, {
        params: { id: roundId },
        body: { lockedFrom },
        as: verifier,
        headers: { 'if-match': `"${version}"` },
      });
    await lock('2020-04-10', 1);
    expect((await handEvidence(api, { id, as: officer })).json()).toMatchObject({ code: 'round_locked' });
    expect((await remove(id, evidence)).json()).toMatchObject({ status: 409, code: 'round_locked' });
    expect((await take(id, evidence, officer)).statusCode).toBe(200);
    await lock(null, 2);
  });
});
