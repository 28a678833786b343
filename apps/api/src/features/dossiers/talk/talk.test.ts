import {
  addDossierComment,
  type DossierThread,
  listDossierComments,
  listDossierReaders,
  resolveDossierComment,
} from '@tiendo/contracts/dossiers/dossier-talk.ts';
import type { BodyOf, QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import { listNotifications } from '@tiendo/contracts/notifications.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/caller.ts';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  taken,
} from '../../../testing/dossiers.fixture.ts';

let dossiers: Dossiers;
let id: number;

beforeAll(async () => {
  dossiers = await startDossiers();
  const { database } = dossiers.api;
  const userId = dossiers.officer.userId;
  await database.account.create({
    data: {
      id: 'officer',
      accountId: userId,
      providerId: 'credential',
      userId,
      password: 'never signed in with',
    },
  });
  id = (await dossiers.received(straightToProvince)).id;
});
afterAll(() => dossiers.api.close());

const say = (
  body: Partial<BodyOf<typeof addDossierComment>>,
  as: Caller,
  headers: Record<string, string> = {},
) =>
  dossiers.api.send(addDossierComment, {
    params: { id },
    body: { text: 'Đề nghị bổ sung.', ...body },
    as,
    headers,
  });
const list = async (
  query: QueryInputOf<typeof listDossierComments>,
  as: Caller,
): Promise<DossierThread[]> => {
  const answer = await dossiers.api.get(
    urlOf(listDossierComments, { params: { id }, query }),
    dossiers.api.as(as),
  );
  return listDossierComments.response.parse(answer.json()).items;
};
const noticesOf = async (as: Caller) => {
  const answer = await dossiers.api.get(urlOf(listNotifications, {}), dossiers.api.as(as));
  return listNotifications.response.parse(answer.json()).items;
};

describe('a thread', () => {
  it('is of a criterion, is answered, resolved and opened again, for everybody who reads the dossier', async () => {
    const { appraiser, officer, api } = dossiers;
    const thread: DossierThread = taken(
      await say({ text: 'Biểu rà soát thiếu thôn Pò Chong?', criterion: 5 }, appraiser),
    );
    expect(thread).toMatchObject({ criterion: 5, document: null, resolved: null, answers: [] });
    const answered: DossierThread = taken(await say({ text: 'Đã bổ sung.', answers: thread.id }, officer));
    expect(answered.answers.map(({ text, by }) => [text, by.by.name])).toEqual([
      ['Đã bổ sung.', 'Cán bộ xã'],
    ]);
    expect((await dossiers.review(id)).criteria[4]?.openComments).toBe(1);
    const resolve = (resolved: boolean) =>
      api.send(resolveDossierComment, {
        params: { id, comment: thread.id },
        body: { resolved },
        as: appraiser,
      });
    expect(taken<DossierThread>(await resolve(true)).resolved).toMatchObject({ by: { name: 'Thẩm định' } });
    expect((await dossiers.review(id)).criteria[4]?.openComments).toBe(0);
    expect(await list({ criterion: 5, resolved: 'false' }, officer)).toEqual([]);
    expect(await list({ criterion: 5, resolved: 'true' }, officer)).toHaveLength(1);
    expect(taken<DossierThread>(await resolve(false)).resolved).toBeNull();
    const events = await api.database.auditEvent.findMany({
      where: { action: { startsWith: 'dossier.comment' } },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual([
      'dossier.commented',
      'dossier.commented',
      'dossier.comment_resolved',
      'dossier.comment_resolved',
    ]);
  });

  it('is of a document of the dossier, and of none that is not', async () => {
    const { officer } = dossiers;
    const [document] = (await dossiers.read(id)).documents;
    const thread: DossierThread = taken(await say({ document: document?.id ?? 0 }, officer));
    expect(thread.document).toBe(document?.id);
    const unknown = await say({ document: 2_000_000_000 }, officer);
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'unknown_document']);
  });

  it('is about one thing, and answers one that is there', async () => {
    const { officer } = dossiers;
    const two = await say({ criterion: 5, answers: 1 }, officer);
    expect([two.statusCode, two.json().code]).toEqual([400, 'conflicting_parameters']);
    const none = await say({ answers: 2_000_000_000 }, officer);
    expect([none.statusCode, none.json().code]).toEqual([404, 'unknown_comment']);
  });

  it('is begun once for a key', async () => {
    const headers = { 'idempotency-key': 'comment-once-1' };
    const [first, second] = [
      await say({}, dossiers.officer, headers),
      await say({}, dossiers.officer, headers),
    ];
    expect(second.json()).toEqual(first.json());
  });
});

describe('a mention', () => {
  it('tells who is named in the app and by mail, never the one who writes', async () => {
    const { appraiser, officer, api } = dossiers;
    const mentions = [officer.userId, appraiser.userId, officer.userId];
    const thread: DossierThread = taken(await say({ criterion: 7, mentions }, appraiser));
    expect(thread.mentions.map(({ name }) => name).sort()).toEqual(['Cán bộ xã', 'Thẩm định']);
    const [notice] = await noticesOf(officer);
    expect(notice).toMatchObject({
      kind: 'dossier_mention',
      sentBy: 'Thẩm định',
      dossier: { id, unit: { name: 'Khuất Xá' }, year: 2026 },
      comment: { id: thread.id, criterion: 7 },
    });
    expect((await noticesOf(appraiser)).filter(({ kind }) => kind === 'dossier_mention')).toEqual([]);
    const letter = api.sentMail.at(-1);
    expect(letter?.subject).toBe('Được nhắc tên trong hồ sơ đề nghị công nhận xã Khuất Xá năm 2026');
    expect(letter?.text).toContain(`/ho-so/${id}`);
  });

  it('of somebody who may not read the dossier is refused, and nothing is said', async () => {
    const { stranger, officer } = dossiers;
    const before = (await list({}, officer)).length;
    const refused = await say({ mentions: [stranger.userId] }, officer);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'dossier_recipient_unknown']);
    expect(await list({}, officer)).toHaveLength(before);
  });

  it('is offered of those who may read it, by a part of the name without tones', async () => {
    const { officer, api } = dossiers;
    const url = urlOf(listDossierReaders, { params: { id }, query: { q: 'tham dinh' } });
    const { items } = listDossierReaders.response.parse((await api.get(url, api.as(officer))).json());
    expect(items.map(({ name }) => name)).toEqual(['Thẩm định']);
  });
});

describe('a step', () => {
  it('is told to those whose turn it is, and what is wanted to the authors', async () => {
    const { appraise, say: review, read, apply, officer, appraiser, colleague } = dossiers;
    const toColleague = (await noticesOf(colleague)).map((one) => one.kind === 'dossier_moved' && one.state);
    expect(toColleague).toEqual(['sent_to_province']);
    await review(id, 'appraisal', { verdict: 'more_evidence', reason: 'Thiếu biểu rà soát.' }, [5]);
    const wanted = taken(await appraise(await read(id), { action: 'request_more' }));
    expect((await noticesOf(officer))[0]).toMatchObject({
      kind: 'dossier_moved',
      state: 'province_wants_more',
    });
    const changed = await dossiers.save(wanted, {
      cells: [{ criterion: 5, verdict: 'met', note: 'Đã rà soát đủ.' }],
    });
    taken(await apply(changed, { action: 'supplement' }));
    expect((await noticesOf(appraiser))[0]).toMatchObject({ kind: 'dossier_moved', state: 'in_appraisal' });
    expect(await noticesOf(colleague)).toHaveLength(1);
  });
});

it('is not for those out of reach', async () => {
  const refused = await say({}, dossiers.stranger);
  expect([refused.statusCode, refused.json().code]).toEqual([404, 'unknown_dossier']);
});
