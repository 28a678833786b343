import {
  getProcedureRules,
  type ProcedureRules,
  type ProvinceNumbers,
  setProcedureRules,
} from '@tiendo/contracts/dossiers/procedure-rules.ts';
import { listProcedures } from '@tiendo/contracts/dossiers/procedures.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { storeCaller } from '../../testing/stored-caller.ts';
import { commune, province, type Surveying, startSurveying } from '../../testing/surveying.fixture.ts';

let surveying: Surveying;

beforeAll(async () => {
  surveying = await startSurveying();
});
afterAll(() => surveying.api.close());

const procedure = 'KHONG_CAP_HUYEN_2025';
const numbers: ProvinceNumbers = {
  days: [{ step: 'appraisal', days: 20 }],
  shares: [
    { key: 'households_satisfied', percent: 92.5 },
    { key: 'council_votes', percent: 80 },
  ],
};

const set = (body: ProvinceNumbers, as = surveying.appraiser, unit = province, code = procedure) =>
  surveying.api.send(setProcedureRules, { as, query: { unit, procedure: code }, body });
const rules = async (as: Caller, unit = province, code = procedure): Promise<ProcedureRules> => {
  const query = { unit, procedure: code };
  return (await surveying.api.get(urlOf(getProcedureRules, { query }), surveying.api.as(as))).json();
};
const daysOf = ({ steps }: ProcedureRules, step: string) => steps.find(({ key }) => key === step)?.days;
const percentOf = ({ shares }: ProcedureRules, share: string) =>
  shares.find(({ key }) => key === share)?.percent;

it('tells everybody every procedure, with how sure each number is and what is not known as such', async () => {
  const { items } = await surveying.api.read(listProcedures);
  expect(items.map(({ code }) => code)).toEqual([
    'TT_40_2014',
    'QD_2540_2016',
    'QD_18_2022',
    'KHONG_CAP_HUYEN_2025',
  ]);
  const [first, , third, last] = items;
  expect(first?.steps.find(({ key }) => key === 'appraisal')?.days).toEqual({
    value: 15,
    confidence: 'found',
    source: 'Thông tư 40/2014/TT-BNNPTNT, Điều 8',
  });
  expect(third?.shares.find(({ key }) => key === 'households_satisfied')?.percent).toBeNull();
  expect(third?.shares.map(({ key }) => key)).toContain('district_meeting_agreed');
  expect(last?.shares.map(({ key }) => key)).not.toContain('district_meeting_agreed');
});

it('sets numbers of a province in the place of all it had set, and tells the trail', async () => {
  const before = await rules(surveying.appraiser);
  expect([before.setFor, before.set, daysOf(before, 'appraisal')]).toEqual([null, null, null]);
  const first = (await set(numbers)).json();
  expect(first).toMatchObject({ setFor: { code: '20' }, set: { by: { id: surveying.appraiser.userId } } });
  expect(daysOf(first, 'appraisal')).toEqual({ value: 20, setBy: 'province', confidence: 'found' });
  expect(percentOf(first, 'households_satisfied')?.value).toBe(92.5);
  const second = (await set({ days: [], shares: [{ key: 'council_votes', percent: 75 }] })).json();
  expect([daysOf(second, 'appraisal'), percentOf(second, 'households_satisfied')]).toEqual([null, null]);
  expect(percentOf(second, 'council_votes')?.value).toBe(75);
  const [event] = await surveying.api.database.auditEvent.findMany({
    where: { action: 'procedure.rules_set' },
    orderBy: { id: 'desc' },
  });
  expect([event?.subjectId, event?.before, event?.after]).toEqual([
    procedure,
    { appraisal: 20, households_satisfied: 92.5, council_votes: 80 },
    { council_votes: 75 },
  ]);
});

it('holds the communes of a province to its numbers, of that procedure alone', async () => {
  await set(numbers);
  const ofCommune = await rules(surveying.officer, commune);
  expect(ofCommune.setFor?.code).toBe('20');
  expect(daysOf(ofCommune, 'appraisal')?.value).toBe(20);
  const others = await rules(surveying.officer, commune, 'QD_18_2022');
  expect([others.setFor, percentOf(others, 'council_votes')]).toEqual([
    null,
    { value: 90, setBy: 'procedure', confidence: 'unverified' },
  ]);
});

it('leaves everything to the procedure again where a province sets nothing', async () => {
  await set(numbers);
  const none = (await set({ days: [], shares: [] })).json();
  expect([none.setFor, none.set]).toEqual([null, null]);
  expect(percentOf(none, 'council_votes')).toMatchObject({ value: 90, setBy: 'procedure' });
});

it.each([
  ['a step that the procedure has not', { days: [{ step: 'verification', days: 5 }] }, 'days.0.step'],
  [
    'a share of the district where there is none',
    { shares: [{ key: 'district_meeting_agreed', percent: 90 }] },
    'shares.0.key',
  ],
  ['no days at all', { days: [{ step: 'appraisal', days: 0 }] }, 'days.0.days'],
  ['ten years', { days: [{ step: 'appraisal', days: 3650 }] }, 'days.0.days'],
  ['more than all', { shares: [{ key: 'council_votes', percent: 100.01 }] }, 'shares.0.percent'],
  ['less than none', { shares: [{ key: 'council_votes', percent: -1 }] }, 'shares.0.percent'],
  ['a third decimal', { shares: [{ key: 'council_votes', percent: 66.667 }] }, 'shares.0.percent'],
  ['a number twice', { days: [10, 20].map((days) => ({ step: 'appraisal', days })) }, 'days'],
])('refuses %s, and keeps what was set', async (_, more, path) => {
  await set(numbers);
  const refused = await set({ days: [], shares: [], ...more } as ProvinceNumbers);
  expect([400, 422]).toContain(refused.statusCode);
  expect(refused.json()).toMatchObject({ code: 'invalid_value', issues: [{ path }] });
  expect(daysOf(await rules(surveying.appraiser), 'appraisal')?.value).toBe(20);
});

it('takes two decimals as they are', async () => {
  for (const percent of [33.33, 66.67, 0.01, 99.99]) {
    const answer = await set({ days: [], shares: [{ key: 'council_votes', percent }] });
    expect(percentOf(answer.json(), 'council_votes')?.value).toBe(percent);
  }
});

it('is for provinces and those who work for them alone', async () => {
  const { appraiser, officer, api } = surveying;
  expect((await set(numbers, appraiser, commune)).json()).toMatchObject({
    status: 422,
    code: 'unit_not_province',
  });
  expect((await set(numbers, officer)).json()).toMatchObject({ status: 403, code: 'forbidden' });
  const elsewhere = await set(numbers, appraiser, '01@2026-11-23');
  expect(elsewhere.json()).toMatchObject({ status: 404, code: 'unknown_unit' });
  const query = { unit: province, procedure };
  const above = await api.get(urlOf(getProcedureRules, { query }), api.as(officer));
  expect(above.json()).toMatchObject({ status: 404, code: 'unknown_unit' });
});

it('keeps numbers of the demonstration apart', async () => {
  const { appraiser, api } = surveying;
  const shown = await storeCaller(api.database, { ...appraiser, userId: 'shown', demonstration: true });
  await set(numbers);
  await set({ days: [{ step: 'appraisal', days: 5 }], shares: [] }, shown);
  expect(daysOf(await rules(appraiser), 'appraisal')?.value).toBe(20);
  const demonstrated = await rules(shown);
  expect(daysOf(demonstrated, 'appraisal')?.value).toBe(5);
  expect(percentOf(demonstrated, 'households_satisfied')).toBeNull();
});
