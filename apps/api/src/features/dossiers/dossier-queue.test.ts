import { getDossier, listDossiers, openDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { getDossierTable } from '@tiendo/contracts/dossiers/dossier-tables.ts';
import { setProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossiers, startDossiers, straightToProvince } from '../../testing/dossiers.fixture.ts';
import { storedCallerOfAllRoles } from '../../testing/stored-caller.ts';

type Query = Partial<QueryInputOf<typeof listDossiers>>;
type Row = readonly [
  code: string,
  name: string,
  state: DossierState,
  due: string | null,
  holder: string | null,
];

/** Communes of tỉnh Lạng Sơn, each with one dossier; today is 2026-11-20. */
const rows: readonly Row[] = [
  ['06184', 'Đồng Đăng', 'preparing', null, null],
  ['06196', 'Ba Sơn', 'sent_to_province', '2026-12-10', null],
  ['06211', 'Cao Lộc', 'in_appraisal', '2026-11-19', 'appraiser'],
  ['06220', 'Công Sơn', 'in_appraisal', '2026-11-20', 'colleague'],
  ['06286', 'Khánh Khê', 'in_appraisal', null, 'appraiser'],
  ['06316', 'Tân Đoàn', 'province_wants_more', '2026-10-01', 'appraiser'],
  ['06526', 'Na Dương', 'awaiting_council', '2026-11-21', null],
  ['06529', 'Lộc Bình', 'qualified', null, null],
  ['06541', 'Mẫu Sơn', 'announced', null, null],
  ['06565', 'Khuất Xá', 'withdrawn', null, null],
];

let dossiers: Dossiers;

async function addRow([code, , state, due, holder]: Row, place: number): Promise<void> {
  const { database } = dossiers.api;
  const unit = await database.administrativeUnit.findFirstOrThrow({ where: { code, validTo: null } });
  const set = await database.criteriaSet.findUniqueOrThrow({ where: { code: 'XA_NTM_2026' } });
  const since = new Date(`2026-10-${String(10 + place)}`);
  await database.dossier.create({
    data: {
      ...{ unitId: unit.id, levelId: set.levelId, setId: set.id, year: 2026, state },
      ...{ procedureCode: 'KHONG_CAP_HUYEN_2025', openedOn: new Date('2026-10-01'), stateSince: since },
      openedById: dossiers.officer.userId,
      dueOn: due === null ? null : new Date(due),
      holderId: holder === null ? null : dossiers[holder as 'appraiser' | 'colleague'].userId,
    },
  });
}

beforeAll(async () => {
  dossiers = await startDossiers();
  for (const [place, row] of rows.entries()) await addRow(row, place);
});
afterAll(() => dossiers.api.close());

const ask = (query: Query, as = dossiers.appraiser) =>
  dossiers.api.get(urlOf(listDossiers, { query: { unit: '20@2026-10-01', ...query } }), dossiers.api.as(as));
const list = async (query: Query, as = dossiers.appraiser) =>
  listDossiers.response.parse((await ask(query, as)).json());
const named = (items: readonly DossierSummary[]) => items.map(({ unit }) => unit.name);
const found = async (query: Query) => named((await list({ limit: 50, ...query })).items);

describe('the queue', () => {
  it.each<[string, Query, readonly string[]]>([
    [
      'open ones by due date, those without one last',
      {},
      ['Tân Đoàn', 'Cao Lộc', 'Công Sơn', 'Na Dương', 'Ba Sơn', 'Đồng Đăng', 'Khánh Khê', 'Lộc Bình'],
    ],
    ['those in appraisal', { stage: 'appraisal' }, ['Cao Lộc', 'Công Sơn', 'Ba Sơn', 'Khánh Khê']],
    ['those for which more is wanted', { stage: 'wants_more' }, ['Tân Đoàn']],
    ['those before their council', { stage: 'council' }, ['Na Dương']],
    ['those for decision', { stage: 'decision' }, ['Lộc Bình']],
    ['those that are prepared', { stage: 'preparing' }, ['Đồng Đăng']],
    ['those that have ended', { stage: 'ended' }, ['Mẫu Sơn', 'Khuất Xá']],
    ['those of a district, where there is none', { stage: 'verification' }, []],
    ['those that the caller holds', { holder: 'me' }, ['Tân Đoàn', 'Cao Lộc', 'Khánh Khê']],
    ['those that nobody holds', { holder: 'nobody', stage: 'appraisal' }, ['Ba Sơn']],
    ['those past the day that was set, today not yet', { late: 'true' }, ['Tân Đoàn', 'Cao Lộc']],
    ['by a part of the name without tones', { q: 'son' }, ['Công Sơn', 'Ba Sơn']],
    ['by a part of the name with tones and spaces around', { q: ' Đồng đ ' }, ['Đồng Đăng']],
    ['by a name that holds no signs of a pattern', { q: '%' }, []],
    ['by unit', { sort: 'unit', stage: 'appraisal' }, ['Ba Sơn', 'Cao Lộc', 'Công Sơn', 'Khánh Khê']],
    ['by how long they stand', { sort: 'since', stage: 'all', limit: 3 }, ['Đồng Đăng', 'Ba Sơn', 'Cao Lộc']],
    ['of one commune', { unit: '06211@2026-10-01' }, ['Cao Lộc']],
    ['of one level', { level: 'XA_NTM', stage: 'council' }, ['Na Dương']],
  ])('shows %s', async (_, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('is taken as a table, whole, in its order and in the form of the language', async () => {
    const take = (query: object, as = dossiers.appraiser) =>
      dossiers.api.get(
        urlOf(getDossierTable, { query: { unit: '20@2026-10-01', ...query } }),
        dossiers.api.as(as),
      );
    const vi = await take({ stage: 'appraisal' });
    expect(vi.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [, ...lines] = vi.body.trim().split('\r\n');
    expect(vi.body).toMatch(/^\ufeffĐơn vị;Thuộc;Mức;Năm;Trạng thái;/);
    expect(lines.map((line) => line.split(';')[0])).toEqual(['Cao Lộc', 'Công Sơn', 'Ba Sơn', 'Khánh Khê']);
    expect(lines[0]).toContain(';tỉnh đang thẩm định;12/10/2026;0;19/11/2026;-1;');
    const en = await take({ stage: 'all', lang: 'en' });
    expect(en.body.trim().split('\r\n')).toHaveLength(rows.length + 1);
    expect(en.body).toContain(',in appraisal (province),');
    expect((await take({}, dossiers.stranger)).json()).toMatchObject({ code: 'unknown_unit' });
  });

  it('comes in pages that hold each once, in one order', async () => {
    const whole = await found({ stage: 'all' });
    for (const limit of [1, 3, 4]) {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await list({ stage: 'all', limit, ...(cursor != null && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...named(page.items));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(whole);
    }
    const first = await list({ limit: 1 });
    const other = await ask({ limit: 1, stage: 'all', cursor: first.nextCursor ?? '' });
    expect(other.json()).toMatchObject({ status: 400, code: 'invalid_cursor' });
  });

  it('counts the states of the unit, whatever else is asked', async () => {
    const { totals } = await list({ stage: 'council', limit: 1 });
    expect(Object.fromEntries(totals.map(({ state, dossiers: count }) => [state, count]))).toEqual({
      preparing: 1,
      sent_to_province: 1,
      in_appraisal: 3,
      province_wants_more: 1,
      awaiting_council: 1,
      qualified: 1,
      announced: 1,
      withdrawn: 1,
    });
  });

  it('is of units within reach, and of levels that there are', async () => {
    const { stranger, verifier } = dossiers;
    expect((await ask({}, stranger)).json()).toMatchObject({ status: 404, code: 'unknown_unit' });
    expect((await ask({ level: 'XA_ABC' })).json()).toMatchObject({
      status: 400,
      issues: [{ path: 'level' }],
    });
    expect((await list({ stage: 'all', limit: 50 }, verifier)).items).toHaveLength(rows.length);
  });
});

describe('a deadline', () => {
  const deadlinesOf = async (name: string) =>
    (await list({ limit: 50 })).items.find(({ unit }) => unit.name === name)?.deadlines;

  it('is none where no rule is known and nobody has set one', async () => {
    expect(await deadlinesOf('Khánh Khê')).toEqual({
      dueOn: null,
      daysLeft: null,
      ruleDueOn: null,
      ruleDaysLeft: null,
    });
  });

  it('is told from the rule of the province, beside the day that was set', async () => {
    const { api, appraiser } = dossiers;
    const answer = await api.send(setProcedureRules, {
      query: { unit: '20@2026-10-01', procedure: 'KHONG_CAP_HUYEN_2025' },
      body: { days: [{ step: 'appraisal', days: 30 }], shares: [] },
      as: appraiser,
    });
    expect(answer.statusCode).toBe(200);
    expect(await deadlinesOf('Cao Lộc')).toEqual({
      dueOn: '2026-11-19',
      daysLeft: -1,
      ruleDueOn: '2026-11-11',
      ruleDaysLeft: -9,
    });
    expect(await deadlinesOf('Khánh Khê')).toMatchObject({
      dueOn: null,
      ruleDueOn: '2026-11-13',
      ruleDaysLeft: -7,
    });
  });

  it('does not run while the commune has the dossier back, nor in other steps', async () => {
    expect(await deadlinesOf('Tân Đoàn')).toMatchObject({ dueOn: '2026-10-01', ruleDueOn: null });
    expect(await deadlinesOf('Na Dương')).toMatchObject({ dueOn: '2026-11-21', ruleDueOn: null });
  });
});

it('keeps dossiers of the demonstration and of other people apart, though of one unit and level', async () => {
  const { api, read } = dossiers;
  const shown = { ...(await storedCallerOfAllRoles(api.database)), demonstration: true };
  expect((await list({ stage: 'all' }, shown)).items).toEqual([]);
  const body = { ...straightToProvince, unit: '06211@2026-10-01' };
  const { id, simulated } = (await api.send(openDossier, { body, as: shown })).json();
  expect(simulated).toBe(true);
  expect(named((await list({ stage: 'all' }, shown)).items)).toEqual(['Cao Lộc']);
  expect(await found({ unit: '06211@2026-10-01', stage: 'all' })).toEqual(['Cao Lộc']);
  const real = (await list({ unit: '06211@2026-10-01' })).items[0]?.id ?? 0;
  for (const [one, by] of [
    [id, dossiers.appraiser],
    [real, shown],
  ] as const) {
    const answer = await api.get(urlOf(getDossier, { params: { id: one } }), api.as(by));
    expect(answer.json()).toMatchObject({ status: 404, code: 'unknown_dossier' });
  }
  expect((await read(id, shown)).id).toBe(id);
});
