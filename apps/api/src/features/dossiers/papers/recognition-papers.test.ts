import { getCouncilMinutes, getRevocationDecision } from '@tiendo/contracts/dossiers/recognition-papers.ts';
import { listWatchedRecognitions, revokeRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/caller.ts';
import { acceptReport } from '../../../testing/accepted-report.fixture.ts';
import { type Councils, councilsOf, members, passing, province } from '../../../testing/councils.fixture.ts';
import { wordsIn } from '../../../testing/docx-words.fixture.ts';
import { type Dossiers, startDossiers, taken } from '../../../testing/dossiers.fixture.ts';

let dossiers: Dossiers;
let councils: Councils;

beforeAll(async () => {
  dossiers = await startDossiers();
  councils = councilsOf(dossiers);
});
afterAll(() => dossiers.api.close());

type Paper = typeof getCouncilMinutes | typeof getRevocationDecision;

const take = (paper: Paper, id: number, as: Caller = dossiers.appraiser) =>
  dossiers.api.get(urlOf(paper, { params: { id } }), dossiers.api.as(as));

async function wordsOf(paper: Paper, id: number): Promise<string> {
  const answer = await take(paper, id);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return wordsIn(answer.rawPayload);
}

describe('the minutes of a sitting as a paper', () => {
  it('tell members, votes and conclusions, and are a draft until they are closed', async () => {
    const { id: passed } = await councils.waiting('06541@2026-10-01');
    const { id: failed } = await councils.waiting('06565@2026-10-01');
    const against = {
      dossier: failed,
      inFavour: 3,
      against: 6,
      qualifies: false,
      reason: 'Chưa đủ nước sạch.',
    };
    const session = await councils.open({ members, dossiers: [passing(passed), against] });
    expect(await wordsOf(getCouncilMinutes, session.id)).toContain('DỰ THẢO');
    taken(await councils.close(session));
    const words = await wordsOf(getCouncilMinutes, session.id);
    expect(words).not.toContain('DỰ THẢO');
    expect(words).toContain('9/11 thành viên Hội đồng (81,82%)');
    expect(words).toContain(
      'Đủ điều kiện trình xét, công nhận: xã Mẫu Sơn đạt chuẩn nông thôn mới năm 2026.',
    );
    expect(words).toMatch(/Chưa đủ điều kiện .*: xã Khuất Xá .*\. Lý do: Chưa đủ nước sạch\./);
    expect(words).toContain('33,33%');
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('do not exist for those out of reach, and their taking is told in the trail', async () => {
    const session = await councils.open({ members, dossiers: [] });
    expect((await take(getCouncilMinutes, session.id, dossiers.stranger)).statusCode).toBe(404);
    await wordsOf(getCouncilMinutes, session.id);
    const event = await dossiers.api.database.auditEvent.findFirstOrThrow({
      where: { action: 'export.taken' },
      orderBy: { id: 'desc' },
    });
    expect(event).toMatchObject({ subjectKind: 'council_session', subjectId: String(session.id) });
  });
});

describe('a revocation as a paper', () => {
  const watched = async () => {
    const url = urlOf(listWatchedRecognitions, { query: { unit: province } });
    return listWatchedRecognitions.response.parse(
      (await dossiers.api.get(url, dossiers.api.as(dossiers.appraiser))).json(),
    ).items;
  };

  it('is refused without a ground, drafted by the ground of now, and kept as it was recorded', async () => {
    const { api, appraiser } = dossiers;
    const { id } = await councils.qualified('06526@2026-10-01');
    taken(await councils.decide('2026-09-10', [{ dossier: id, number: '2166/QĐ-UBND', year: 2026 }]));
    const { recognition } =
      (await watched()).find((one) => one.recognition.dossierId === id) ?? expect.fail();
    const refused = await take(getRevocationDecision, recognition.id);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'no_revocation_ground']);
    const accept = (asOf: string, mask: string) =>
      acceptReport(api.database, { code: '06526', set: 'XA_NTM_2026', asOf, mask });
    await accept('2026-09-30', 'nnnnnmmmmm');
    const draft = await wordsOf(getRevocationDecision, recognition.id);
    expect(draft).toContain('DỰ THẢO');
    expect(draft).toContain('Thu hồi Quyết định số 2166/QĐ-UBND ngày 10 tháng 9 năm 2026');
    expect(draft).toContain('không đạt 5/10 tiêu chí (50%)');
    const body = { on: '2026-11-10', number: '310/QĐ-UBND', ground: 'half_not_met', reason: 'Rà soát lại.' };
    taken(
      await api.send(revokeRecognition, {
        params: { id: recognition.id },
        body: body as never,
        as: appraiser,
      }),
    );
    await accept('2026-11-15', 'mmmmmmmmmm');
    const decision = await wordsOf(getRevocationDecision, recognition.id);
    expect(decision).not.toContain('DỰ THẢO');
    expect(decision).toContain('310');
    expect(decision).toContain('không đạt 5/10 tiêu chí (50%)');
    expect(decision).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
