import { setProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import { type Survey, survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { changeSurvey, getSurvey, listSurveys } from '@tiendo/contracts/dossiers/surveys.ts';
import type { QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import {
  commune,
  province,
  round2026,
  type Surveying,
  startSurveying,
} from '../../testing/surveying.fixture.ts';

let surveying: Surveying;

beforeAll(async () => {
  surveying = await startSurveying();
});
afterAll(() => surveying.api.close());

const { unit: _unit, level: _level, year: _year, ...saved } = round2026;

const recorded = async (more: Parameters<Surveying['record']>[0] = {}, as?: Caller): Promise<Survey> => {
  const response = await surveying.record(more, as);
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return survey.parse(response.json());
};
const read = (id: number, as: Caller) =>
  surveying.api.get(urlOf(getSurvey, { params: { id } }), surveying.api.as(as));
const listed = async (query: QueryInputOf<typeof listSurveys>, as: Caller) => {
  const response = await surveying.api.get(urlOf(listSurveys, { query }), surveying.api.as(as));
  return listSurveys.response.parse(response.json());
};
const change = (id: number, version: number, more: Partial<typeof saved> = {}) =>
  surveying.api.send(changeSurvey, {
    params: { id },
    as: surveying.officer,
    body: { ...saved, ...more },
    headers: { 'if-match': `"${version}"` },
  });

it('records rounds of a unit, level and year one after the other, by the Fatherland Front where nobody says else', async () => {
  const first = await recorded({ year: 2021 });
  expect(first).toMatchObject({
    round: 1,
    version: 1,
    unit: { code: '06565' },
    level: { code: 'XA_NTM' },
    conductedBy: 'Ủy ban MTTQ Việt Nam xã',
    recorded: { by: { id: surveying.officer.userId } },
    isHandedIn: false,
    simulated: false,
  });
  const second = await recorded({ year: 2021, conductedBy: 'Ủy ban MTTQ Việt Nam tỉnh' });
  expect([second.round, second.conductedBy]).toEqual([2, 'Ủy ban MTTQ Việt Nam tỉnh']);
  expect((await recorded({ year: 2022 })).round).toBe(1);
  expect((await recorded({ year: 2021, level: 'XA_NTM_NANG_CAO' })).round).toBe(1);
});

it('numbers rounds that are recorded at one time one after the other', async () => {
  const rounds = await Promise.all([1, 2, 3].map(() => recorded({ year: 2023 })));
  expect(rounds.map(({ round }) => round).sort()).toEqual([1, 2, 3]);
});

it('records once under a key, though it is sent twice', async () => {
  const headers = { 'idempotency-key': 'round-of-2024' };
  const [first, second] = [
    await surveying.record({ year: 2024 }, surveying.officer, headers),
    await surveying.record({ year: 2024 }, surveying.officer, headers),
  ];
  expect(second.json()).toEqual(first.json());
  const other = await surveying.record({ year: 2024, asked: 73 }, surveying.officer, headers);
  expect(other.json()).toMatchObject({ status: 422, code: 'key_reused' });
});

it('tells shares as their parts, and asks for nothing where no rule is known', async () => {
  const told = await recorded();
  expect(told).toMatchObject({
    procedure: { code: 'KHONG_CAP_HUYEN_2025' },
    answeredShare: { numerator: 72, denominator: 72 },
    householdsAsked: { share: { numerator: 72, denominator: 76 }, rule: null, standing: 'unknown' },
    householdsSatisfied: { share: { numerator: 71, denominator: 72 }, rule: null, standing: 'unknown' },
  });
  expect(told.contentSatisfied.map(({ share }) => share)).toEqual([
    { numerator: 57, denominator: 72 },
    { numerator: 70, denominator: 70 },
  ]);
});

it('holds a round to the numbers of its province under the procedure of its last day', async () => {
  const set = (procedure: string, percent: number) =>
    surveying.api.send(setProcedureRules, {
      as: surveying.appraiser,
      query: { unit: province, procedure },
      body: {
        days: [],
        shares: [
          { key: 'content_satisfied', percent },
          { key: 'households_asked', percent: 95 },
        ],
      },
    });
  await set('KHONG_CAP_HUYEN_2025', 80);
  await set('QD_18_2022', 79);
  const now = await recorded({ year: 2030 });
  expect(now.householdsAsked).toMatchObject({ rule: { value: 95, setBy: 'province' }, standing: 'below' });
  expect(now.contentSatisfied.map(({ standing }) => standing)).toEqual(['below', 'reached']);
  const old = { year: 2030, unit: '06565@2025-06-30' };
  const before = await recorded({ ...old, endedOn: '2025-06-30' }, surveying.enterer);
  expect(before.procedure?.code).toBe('QD_18_2022');
  expect(before.contentSatisfied.map(({ standing }) => standing)).toEqual(['reached', 'reached']);
  const early = await recorded({ ...old, endedOn: '2014-12-28' }, surveying.enterer);
  expect([early.procedure, early.householdsAsked.standing]).toEqual([null, 'unknown']);
});

it('lists rounds of a unit and of those below it, the latest year first, page by page', async () => {
  for (const year of [2040, 2041]) await recorded({ year });
  const all = await listed({ unit: province, limit: 500 }, surveying.appraiser);
  const years = all.items.map(({ year }) => year);
  expect(years).toEqual([...years].sort((a, b) => b - a));
  const first = await listed({ unit: province, limit: 1 }, surveying.appraiser);
  expect(first.items[0]?.year).toBe(2041);
  const next = await listed(
    { unit: province, limit: 1, cursor: first.nextCursor ?? '' },
    surveying.appraiser,
  );
  expect(next.items[0]?.year).toBe(2040);
  const ofYear = await listed({ unit: commune, year: 2041, level: 'XA_NTM' }, surveying.officer);
  expect(ofYear.items.map(({ year, round }) => [year, round])).toEqual([[2041, 1]]);
  expect((await listed({ unit: commune, level: 'NOBODY_KNOWS' }, surveying.officer)).items).toEqual([]);
});

it('corrects a round of the version that was read, and tells the trail what changed', async () => {
  const { id } = await recorded({ year: 2050 });
  const contents = [{ name: 'Nước sạch', asked: 60, satisfied: 59 }];
  const changed = await change(id, 1, { satisfied: 70, contents });
  expect(changed.json()).toMatchObject({ version: 2, round: 1, satisfied: 70, contents });
  expect(changed.headers.etag).toBe('"2"');
  const event = await surveying.api.database.auditEvent.findFirst({
    where: { action: 'survey.changed', subjectId: String(id) },
  });
  expect([event?.before, event?.after]).toEqual([
    { satisfied: 71, contents: round2026.contents },
    { satisfied: 70, contents },
  ]);
  const stale = await change(id, 1, { satisfied: 60 });
  expect(stale.json()).toMatchObject({
    status: 412,
    code: 'version_conflict',
    current: { version: 2, satisfied: 70 },
  });
});

it('takes one of two corrections of a version that are sent at one time', async () => {
  const { id } = await recorded({ year: 2055 });
  const sent = await Promise.all([60, 61].map((satisfied) => change(id, 1, { satisfied })));
  expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  expect((await read(id, surveying.officer)).json().version).toBe(2);
});

/** A dossier of the unit, level and year of a round, not handed in yet. */
async function dossierOf({ id, year }: Survey) {
  const { database } = surveying.api;
  const { unitId, levelId } = await database.satisfactionSurvey.findUniqueOrThrow({ where: { id } });
  const { id: setId } = await database.criteriaSet.findFirstOrThrow({ where: { levelId } });
  const { userId } = surveying.officer;
  const day = new Date('2026-11-22');
  const dossier = await database.dossier.create({
    data: {
      ...{ unitId, levelId, setId, year, procedureCode: 'KHONG_CAP_HUYEN_2025' },
      ...{ stateSince: day, openedOn: day, openedById: userId },
    },
  });
  const content = { survey: { id, round: 1 } };
  const submission = { number: 1, submittedOn: day, submittedById: userId, hash: '0'.repeat(64), content };
  return { dossierId: dossier.id, ...submission };
}

it('changes nothing that a dossier was handed in with, and takes another round', async () => {
  const round = await recorded({ year: 2060 });
  await surveying.api.database.dossierSubmission.create({ data: await dossierOf(round) });
  const { id } = round;
  expect((await change(id, 1)).json()).toMatchObject({ status: 409, code: 'survey_handed_in' });
  const told = await read(id, surveying.officer);
  expect(told.json()).toMatchObject({ version: 1, isHandedIn: true });
  expect(await recorded({ year: 2060 })).toMatchObject({ round: 2, isHandedIn: false });
});

it('waits for a dossier that is being handed in, and then changes nothing', async () => {
  const round = await recorded({ year: 2065, level: 'XA_NTM_NANG_CAO' });
  const submission = await dossierOf(round);
  const changed = await surveying.api.database.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM dossier WHERE id = ${submission.dossierId} FOR UPDATE`;
    await tx.dossierSubmission.create({ data: submission });
    return { sent: change(round.id, 1, { satisfied: 60 }) };
  });
  expect((await changed.sent).json()).toMatchObject({ status: 409, code: 'survey_handed_in' });
});
