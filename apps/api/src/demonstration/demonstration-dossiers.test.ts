import { getCouncilSession, listCouncilSessions } from '@tiendo/contracts/dossiers/council.ts';
import { getDossier, listDossiers } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { listDossierComments } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import { listWatchedRecognitions } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { listSurveys } from '@tiendo/contracts/dossiers/surveys.ts';
import type { AnswerOf, Endpoint } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { DataAmount } from '@tiendo/database/testing/shipped-data.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { demonstrationOf } from '../composition/demonstration.ts';
import { groundOf } from '../composition/ground.ts';
import { prismaCallerReader } from '../features/accounts/prisma-caller-reader.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { unitIdOf } from '../testing/stored-caller.ts';
import { nameOf } from './demonstration-dossiers.ts';
import { type DemonstrationPeople, demonstrationPeople } from './people.ts';
import { makeOnce } from './prisma-made-once.ts';
import { stories } from './stories/stories.ts';

const patience = 240_000;
const today = '2026-11-23';
const province = `20@${today}`;

const startOn = (day: string, data: DataAmount = 'demonstration'): Promise<ApiUnderTest> =>
  startApi(data, { now: () => new Date(`${day}T05:00:00Z`) });

/** What one process does after its start. */
const make = (api: ApiUnderTest, signal = new AbortController().signal): Promise<void> =>
  demonstrationOf(groundOf(api.composed), signal)();

/** Each dossier with its state, by unit. */
const statesOf = async ({ database }: ApiUnderTest): Promise<string[]> => {
  const all = await database.dossier.findMany({ include: { unit: true } });
  return all.map(({ unit, state }) => `${unit.name} ${unit.validFrom === null ? 'cũ ' : ''}${state}`).sort();
};

const made = [
  'Ba Sơn in_appraisal',
  'Cao Lộc in_appraisal',
  'Khuất Xá cũ in_appraisal',
  'Khuất Xá province_wants_more',
  'Khánh Khê announced',
  'Lộc Bình awaiting_council',
  'Lợi Bác awaiting_council',
  'Na Dương in_appraisal',
  'Thống Nhất sent_to_province',
  'Tân Đoàn preparing',
  'Xuân Dương awaiting_council',
  'Xuân Dương cũ announced',
  'Đồng Đăng announced',
].sort();

describe('a demonstration on its first start', () => {
  let api: ApiUnderTest;
  let people: DemonstrationPeople;
  const ask = async <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
    endpoint: Endpoint<P, Q, A>,
    input: { params?: z.input<P>; query?: z.input<Q> },
    as: keyof DemonstrationPeople = 'appraiser',
  ): Promise<AnswerOf<Endpoint<P, Q, A>>> => {
    const answer = await api.get(urlOf(endpoint, input), api.as(people[as]));
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const dossierOf = async (code: string, on = today) => {
    const unitId = await unitIdOf(api.database, code, on);
    const { id } = await api.database.dossier.findFirstOrThrow({ where: { unitId } });
    return { params: { id } };
  };

  beforeAll(async () => {
    api = await startOn(today);
    await Promise.all([make(api), make(api)]);
    const found = await demonstrationPeople(prismaCallerReader(api.database), today);
    if (found === null) throw new Error('the accounts of the demonstration are offered');
    people = found;
  }, patience);
  afterAll(() => api.close());

  test('has dossiers at every stage, also where two processes begin at once, and the next start adds none', async () => {
    expect(await statesOf(api)).toEqual(made);
    const surveys = await api.database.satisfactionSurvey.count();
    await make(api);
    expect(await statesOf(api)).toEqual(made);
    expect(await api.database.satisfactionSurvey.count()).toBe(surveys);
  });

  test('shows its appraiser a queue with what is due, late and held by nobody', async () => {
    const { items, totals } = await ask(listDossiers, { query: { unit: province } });
    const dueOn = items.map(({ unit, deadlines }) => [unit.name, deadlines.dueOn]);
    expect(dueOn.slice(0, 4)).toEqual([
      ['Na Dương', '2026-11-22'],
      ['Cao Lộc', '2026-11-26'],
      ['Khuất Xá', '2026-11-29'],
      ['Ba Sơn', '2026-12-02'],
    ]);
    expect(items.every(({ simulated }) => simulated)).toBe(true);
    expect(items.find(({ unit }) => unit.name === 'Na Dương')?.holder).toBeNull();
    expect(totals).toContainEqual({ state: 'announced', dossiers: 3 });
  });

  test('shows a dossier that is half judged, with evidence, a visit with pictures, a question and a settled one', async () => {
    const dossier = await dossierOf('06211');
    const { criteria, visits } = await ask(getDossierReview, dossier);
    expect(criteria.map(({ appraisal }) => appraisal.verdict).filter((one) => one !== null)).toHaveLength(5);
    expect(criteria.filter(({ files }) => files.length > 0).length).toBeGreaterThan(4);
    expect(visits.map(({ photographs }) => photographs.length)).toEqual([2]);
    const { items } = await ask(listDossierComments, { ...dossier, query: {} });
    expect(items.map(({ resolved, answers }) => [resolved !== null, answers.length])).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  test('shows a commune what was returned, and another dossier with what changed since it was', async () => {
    const returned = await ask(getDossier, await dossierOf('06565'), 'officer');
    expect(returned.allowed).toContain('supplement');
    expect(returned.returns[0]?.items).toHaveLength(3);
    const { submission, criteria } = await ask(getDossierReview, await dossierOf('06196'));
    expect(submission.number).toBe(2);
    const changed = criteria
      .filter(({ isChanged }) => isChanged)
      .map(({ claim }) => claim.criterion.position);
    expect(changed).toEqual([6, 8]);
    expect(criteria.filter(({ appraisal }) => appraisal.carried)).toHaveLength(8);
  });

  test('waits for a department whose specialist may confirm, and for what a commune still lacks', async () => {
    const { criteria } = await ask(getDossierReview, await dossierOf('06526'), 'specialist');
    expect(criteria.filter(({ isOwn }) => isOwn).map(({ claim }) => claim.criterion.position)).toEqual([
      5, 6,
    ]);
    const { checklist } = await ask(getDossier, await dossierOf('06316'), 'enterer');
    expect(checklist.some(({ obstacles }) => obstacles.length > 0)).toBe(true);
  });

  test('has verdicts of a district beside those of the province, and values against thresholds', async () => {
    const { criteria, steps } = await ask(getDossierReview, await dossierOf('06565', '2025-05-05'));
    expect(steps.map(({ key }) => key)).toContain('verification');
    expect(criteria.every(({ verification }) => verification.verdict === 'met')).toBe(true);
    expect(criteria.filter(({ appraisal }) => appraisal.verdict !== null)).toHaveLength(13);
    const indicators = criteria.flatMap(({ indicators: all }) => all);
    expect(indicators.every(({ value }) => value !== null)).toBe(true);
    expect(indicators.some(({ suggestion }) => suggestion === 'not_met')).toBe(false);
  });

  test('has a sitting whose minutes are open, and those of recognitions that were announced', async () => {
    const { items } = await ask(listCouncilSessions, { query: { unit: province } });
    const open = items.filter(({ closedAt }) => closedAt === null);
    expect(open.map(({ dossiers }) => dossiers)).toEqual([2]);
    const session = await ask(getCouncilSession, { params: { id: open[0]?.id ?? 0 } });
    expect(session.dossiers.map(({ inFavour, qualifies }) => [inFavour, qualifies])).toEqual([
      [8, true],
      [0, null],
    ]);
    expect(items).toHaveLength(4);
  });

  test('watches a commune that has fallen since it was recognised, with the ground that its reports give', async () => {
    const { items } = await ask(listWatchedRecognitions, { query: { unit: province } });
    const standing = items.map(({ recognition, held }) => [recognition.unit.name, held.standing]);
    expect(standing[0]).toEqual(['Đồng Đăng', 'half_not_met']);
    expect(standing.map(([name]) => name)).toContain('Khánh Khê');
  });

  test('lists surveys with their contents', async () => {
    const { items } = await ask(listSurveys, { query: { unit: province } });
    expect(items.length).toBeGreaterThanOrEqual(made.length - 2);
    expect(items.every(({ contents }) => contents.length === 5)).toBe(true);
  });
});

test(
  'a demonstration that is first started days after its set came into force has the same dossiers, none of a day to come',
  async () => {
    const day = '2026-02-20';
    const api = await startOn(day);
    await make(api);
    expect(await statesOf(api)).toEqual(made);
    const ahead = { doneOn: { gt: new Date(day) } };
    expect(await api.database.dossierDeed.count({ where: ahead })).toBe(0);
    await api.close();
  },
  patience,
);

test('a server that closes meanwhile makes no more, and the next goes on', async () => {
  const api = await startOn(today);
  await make(api, AbortSignal.abort());
  expect(await statesOf(api)).toEqual([]);
  const earlier = Object.keys(stories).slice(0, -1);
  await api.database.loadedDataset.createMany({
    data: earlier.map((story) => ({ name: nameOf(story), version: '1' })),
  });
  await make(api);
  expect(await statesOf(api)).toEqual(['Thống Nhất sent_to_province']);
  await api.close();
});

test('what a process had begun when it was killed is gone, and made by the next', async () => {
  const api = await startOn(today);
  const { database } = api;
  const begin = (end: () => void) =>
    makeOnce(database, 'outer', async (within) => {
      await within.$transaction(async (tx) => {
        await tx.loadedDataset.create({ data: { name: 'inner', version: '1' } });
      });
      end();
    });
  const there = () => database.loadedDataset.count({ where: { name: { in: ['outer', 'inner'] } } });
  await expect(
    begin(() => {
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  expect(await there()).toBe(0);
  await begin(() => {});
  await begin(() => {});
  expect(await there()).toBe(2);
  await api.close();
});

test('nothing is made where nobody of the demonstration is offered, where they have dossiers already, nor before the set of the time', async () => {
  const without = await startOn(today, 'reference');
  await make(without);
  expect(await statesOf(without)).toEqual([]);
  await without.close();
  const early = await startOn('2026-01-10');
  await make(early);
  expect(await statesOf(early)).toEqual([]);
  await early.close();
  const used = await startOn(today);
  const { id: setId, levelId } = await used.database.criteriaSet.findUniqueOrThrow({
    where: { code: 'XA_NTM_2026' },
  });
  const day = new Date(today);
  await used.database.dossier.create({
    data: {
      ...{ unitId: await unitIdOf(used.database, '06220', today), levelId, setId, year: 2026 },
      ...{ procedureCode: 'KHONG_CAP_HUYEN_2025', stateSince: day, openedOn: day },
      ...{ openedById: 'demo-entry-officer', demonstration: true },
    },
  });
  await make(used);
  expect(await statesOf(used)).toEqual(['Công Sơn preparing']);
  await used.close();
});
