import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { assignDossier, listReviewers } from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  taken,
  throughDistrict,
  versionOf,
} from '../../../testing/dossiers.fixture.ts';

let dossiers: Dossiers;
let atDistrict: Dossier;
let atProvince: Dossier;

beforeAll(async () => {
  dossiers = await startDossiers();
  atDistrict = await dossiers.received(throughDistrict);
  atProvince = await dossiers.received({ ...straightToProvince, unit: '06541@2026-10-01' });
});
afterAll(() => dossiers.api.close());

const assign = async (
  { id }: Dossier,
  body: Partial<BodyOf<typeof assignDossier>>,
  as = dossiers.appraiser,
) => {
  const { api, read } = dossiers;
  const headers = versionOf(await read(id));
  const given = { holder: null, dueOn: null, ...body };
  return api.send(assignDossier, { params: { id }, body: given, as, headers });
};
const reviewersOf = async ({ id }: Dossier, as = dossiers.appraiser) => {
  const answer = await dossiers.api.get(urlOf(listReviewers, { params: { id } }), dossiers.api.as(as));
  return listReviewers.response.parse(answer.json()).items.map((one) => [one.name, one.dossiers]);
};

describe('those who could hold a dossier', () => {
  it('are who may review it where it is, each with how many they hold', async () => {
    expect(await reviewersOf(atProvince)).toEqual([
      ['Đồng nghiệp', 0],
      ['Thẩm định', 1],
    ]);
    expect(await reviewersOf(atDistrict, dossiers.verifier)).toEqual([['Thẩm tra', 1]]);
  });

  it('are nobody while it is with its applicant', async () => {
    const opened = await dossiers.open(straightToProvince);
    expect(await reviewersOf(opened)).toEqual([]);
    const refused = await assign(opened, { dueOn: '2026-12-01' });
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'dossier_state']);
  });
});

describe('a dossier', () => {
  it('is handed over with a due date and a note, and the one who gets it is told', async () => {
    const { api, appraiser, colleague } = dossiers;
    await api.database.account.create({
      data: {
        id: 'colleague',
        accountId: 'x',
        providerId: 'credential',
        userId: colleague.userId,
        password: '-',
      },
    });
    const note = 'Ưu tiên\ntrước Tết.';
    const held = taken(await assign(atProvince, { holder: colleague.userId, dueOn: '2026-11-17', note }));
    expect(held).toMatchObject({
      holder: { id: colleague.userId },
      deadlines: { dueOn: '2026-11-17', daysLeft: -3, ruleDueOn: null },
    });
    const letter = api.sentMail.at(-1);
    expect(letter?.text).toContain('kèm ghi chú: "Ưu tiên trước Tết."');
    const event = await api.database.auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(event).toMatchObject({
      action: 'dossier.assigned',
      reason: note,
      before: { holder: appraiser.userId, dueOn: null },
      after: { holder: colleague.userId, dueOn: '2026-11-17' },
    });
  });

  it('stays with who holds it where only its due date changes, and nobody is told', async () => {
    const { api, colleague } = dossiers;
    const letters = api.sentMail.length;
    const held = taken(await assign(atProvince, { holder: colleague.userId, dueOn: '2026-12-24' }));
    expect([held.holder?.id, held.deadlines.daysLeft]).toEqual([colleague.userId, 34]);
    expect(api.sentMail).toHaveLength(letters);
  });

  it('is given to nobody but those who may review it there', async () => {
    const { verifier, officer, stranger } = dossiers;
    for (const holder of [verifier.userId, officer.userId, stranger.userId, 'nobody']) {
      const refused = await assign(atProvince, { holder });
      expect(refused.json()).toMatchObject({ status: 422, code: 'not_a_reviewer' });
    }
  });

  it('is given by those who review it where it is', async () => {
    const { verifier, appraiser, colleague } = dossiers;
    const tooLate = await assign(atProvince, { holder: colleague.userId }, verifier);
    expect(tooLate.json()).toMatchObject({ status: 403, code: 'not_your_step' });
    const tooEarly = await assign(atDistrict, { holder: null }, appraiser);
    expect(tooEarly.json()).toMatchObject({ status: 403, code: 'not_your_step' });
  });

  it('is not given to somebody who had another part in it, nor by them', async () => {
    const { api, colleague } = dossiers;
    await api.database.dossierPerson.create({
      data: { dossierId: atProvince.id, userId: colleague.userId, part: 'verifier' },
    });
    taken(await assign(atProvince, { holder: null }));
    const refused = await assign(atProvince, { holder: colleague.userId });
    expect(refused.json()).toMatchObject({ status: 403, code: 'conflict_of_interest' });
    const by = await assign(atProvince, { dueOn: '2026-12-24' }, colleague);
    expect(by.json()).toMatchObject({ status: 403, code: 'conflict_of_interest' });
    expect(await reviewersOf(atProvince)).toEqual([['Thẩm định', 0]]);
  });

  it('that somebody changed meanwhile is shown to the second one as it stands', async () => {
    const { api, appraiser } = dossiers;
    const { id, version } = await dossiers.read(atProvince.id);
    const give = (dueOn: string) =>
      api.send(assignDossier, {
        params: { id },
        body: { holder: null, dueOn },
        as: appraiser,
        headers: versionOf({ version }),
      });
    const answers = await Promise.all([give('2026-12-01'), give('2026-12-02')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    const refused = answers.find(({ statusCode }) => statusCode === 412);
    expect(refused?.json().current.deadlines.dueOn).toMatch(/^2026-12-0[12]$/);
  });
});
