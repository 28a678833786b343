import { changeSurvey, getSurvey, listSurveys, recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeCaller } from '../../testing/stored-caller.ts';
import { commune, round2026, type Surveying, startSurveying } from '../../testing/surveying.fixture.ts';

let surveying: Surveying;

beforeAll(async () => {
  surveying = await startSurveying();
});
afterAll(() => surveying.api.close());

const stored = () => surveying.api.database.satisfactionSurvey.count();
const { unit: _unit, level: _level, year: _year, ...saved } = round2026;

const content = (place: number) => ({ name: `Nội dung ${place}`, asked: 1, satisfied: 1 });
const many = (count: number) => Array.from({ length: count }, (_, place) => content(place));

it.each([
  ['a negative count', { satisfied: -1 }, 'invalid_value', 'satisfied'],
  ['a count of 10^12', { households: 10 ** 12 }, 'invalid_value', 'households'],
  ['half a household', { asked: 71.5 }, 'invalid_value', 'asked'],
  ['a count in words', { asked: '72' }, 'invalid_value', 'asked'],
  ['nobody asked', { asked: 0, answered: 0, satisfied: 0, contents: [] }, 'invalid_value', 'asked'],
  ['500 contents', { contents: many(500) }, 'invalid_value', 'contents'],
  ['a content twice', { contents: [content(1), content(1)] }, 'invalid_value', 'contents'],
  [
    'a content without a name',
    { contents: [{ ...content(1), name: ' ' }] },
    'invalid_value',
    'contents.0.name',
  ],
  ['a share that is typed', { share: 98.6 }, 'unknown_parameter', 'share'],
  ['a year of long ago', { year: 1986 }, 'invalid_value', 'year'],
  ['a day that is none', { endedOn: '2026-02-30' }, 'invalid_date', 'endedOn'],
  ['a day to come', { endedOn: '2026-11-24' }, 'date_in_future', 'endedOn'],
  ['a level of other units', { level: 'HUYEN_NTM' }, 'invalid_value', 'level'],
  ['a level that nobody knows', { level: 'NOBODY_KNOWS' }, 'invalid_value', 'level'],
  ['more asked than households', { asked: 77 }, 'asked_beyond_households', 'asked'],
  ['more answers than forms', { answered: 73 }, 'answered_beyond_asked', 'answered'],
  [
    'more of a content than answers',
    { contents: [{ name: 'Điện', asked: 73, satisfied: 1 }] },
    'content_beyond_answered',
    'contents.0.asked',
  ],
  [
    'more satisfied with a content than asked',
    { contents: [content(1), { name: 'Điện', asked: 2, satisfied: 3 }] },
    'content_satisfied_beyond_asked',
    'contents.1.satisfied',
  ],
] as const)('refuses %s by name, and stores nothing', async (_, more, code, path) => {
  const before = await stored();
  const response = await surveying.record(more as object);
  expect([400, 422]).toContain(response.statusCode);
  expect(response.json().code).toBe(code);
  expect(response.json().issues).toContainEqual(expect.objectContaining({ path, code }));
  expect(await stored()).toBe(before);
});

it('tells everything that cannot be, each with what it is and the most that it could be', async () => {
  const response = await surveying.record({ asked: 80, answered: 90, satisfied: 100, endedOn: '2026-12-01' });
  expect(response.json()).toMatchObject({ status: 422, code: 'survey_inconsistent' });
  const issues = response.json().issues.map(({ path, code }: { path: string; code: string }) => [path, code]);
  expect(issues).toEqual([
    ['endedOn', 'date_in_future'],
    ['asked', 'asked_beyond_households'],
    ['answered', 'answered_beyond_asked'],
    ['satisfied', 'satisfied_beyond_answered'],
  ]);
  expect(response.json().issues[1].message).toMatch(/80.*76/);
});

it('keeps names composed, though they come decomposed, so that one is not there twice', async () => {
  const decomposed = 'Điện lưới'.normalize('NFD');
  const { contents } = (await surveying.record({ contents: [{ ...content(1), name: decomposed }] })).json();
  expect(contents[0].name).toBe('Điện lưới');
  const twice = [decomposed, 'Điện lưới'].map((name) => ({ ...content(1), name }));
  expect((await surveying.record({ contents: twice })).json().code).toBe('invalid_value');
});

it('refuses a unit out of reach as one that is not there, and shows nobody its rounds', async () => {
  const { id } = (await surveying.record()).json();
  const { api, neighbour, appraiser } = surveying;
  expect((await surveying.record({}, neighbour)).json()).toMatchObject({ status: 404, code: 'unknown_unit' });
  const list = await api.get(urlOf(listSurveys, { query: { unit: commune } }), api.as(neighbour));
  expect(list.json()).toMatchObject({ status: 404, code: 'unknown_unit' });
  const one = await api.get(urlOf(getSurvey, { params: { id } }), api.as(neighbour));
  expect(one.json()).toMatchObject({ status: 404, code: 'unknown_survey' });
  const headers = { 'if-match': '"1"' };
  const changed = await api.send(changeSurvey, { params: { id }, as: neighbour, body: saved, headers });
  expect(changed.json()).toMatchObject({ status: 404, code: 'unknown_survey' });
  expect((await surveying.record({}, appraiser)).json()).toMatchObject({ status: 403, code: 'forbidden' });
});

it('takes no last day on which the unit was not there', async () => {
  const late = await surveying.record({ endedOn: '2025-06-30' });
  expect(late.json()).toMatchObject({ status: 422, code: 'unit_not_valid_then' });
  const { id } = (await surveying.record()).json();
  const sent = await surveying.api.send(changeSurvey, {
    params: { id },
    as: surveying.officer,
    body: { ...saved, endedOn: '2025-06-30' },
    headers: { 'if-match': '"1"' },
  });
  expect(sent.json()).toMatchObject({ status: 422, code: 'unit_not_valid_then' });
  expect(sent.json().issues[0].path).toBe('endedOn');
});

it('keeps rounds of the demonstration and of other people apart, though of one unit, level and year', async () => {
  const { api, officer } = surveying;
  const shown = await storeCaller(api.database, { ...officer, userId: 'shown', demonstration: true });
  const real = (await surveying.record({ year: 2070 })).json();
  const simulated = (await surveying.record({ year: 2070 }, shown)).json();
  expect([real.round, real.simulated, simulated.round, simulated.simulated]).toEqual([1, false, 1, true]);
  for (const [own, other, as] of [
    [real, simulated, officer],
    [simulated, real, shown],
  ]) {
    const foreign = await api.get(urlOf(getSurvey, { params: { id: other.id } }), api.as(as));
    expect(foreign.json()).toMatchObject({ status: 404, code: 'unknown_survey' });
    const query = { unit: commune, year: 2070 };
    const list = (await api.get(urlOf(listSurveys, { query }), api.as(as))).json();
    expect(list.items.map(({ id }: { id: number }) => id)).toEqual([own.id]);
  }
});

it('asks for the version that is changed', async () => {
  const { id } = (await surveying.record()).json();
  const { api, officer } = surveying;
  const sent = await api.send(changeSurvey, { params: { id }, as: officer, body: saved });
  expect(sent.json()).toMatchObject({ status: 428, code: 'version_required' });
});

it('is refused to a token that was not made for it', async () => {
  const { api, officer } = surveying;
  const as = { ...officer, tokenId: 't1', tokenActions: ['report.read'] as const };
  const sent = await api.send(recordSurvey, { as, body: round2026 });
  expect(sent.json()).toMatchObject({ status: 403, code: 'token_not_allowed' });
});
