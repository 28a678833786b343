import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../shared/prisma-database.ts';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { copyCriteriaSet, type VersionOrder } from './copy-criteria-set.ts';
import { prismaSetStore } from './prisma-set-store.ts';
import type { SetStore } from './set-store.ts';

let stored: StoredData;
let database: Database;
let store: SetStore;

beforeAll(async () => {
  stored = await openStoredData('reference');
  database = stored.database;
  store = prismaSetStore(database);
});
afterAll(() => stored.close());

const order: VersionOrder = {
  code: 'XA_NTM_LANGSON_2027',
  nameVi: 'Bộ tiêu chí xã nông thôn mới tỉnh Lạng Sơn 2027',
  nameEn: 'Criteria for new rural communes, Lạng Sơn province, 2027',
  validFrom: '2027-01-01',
  scope: '20',
  endsOld: false,
  criteria: null,
  decisionNumber: '12/QĐ-UBND',
  decisionDate: '2026-12-20',
  issuer: 'UBND tỉnh Lạng Sơn',
  periodPrinted: null,
};

const whole = (code: string) =>
  database.criteriaSet.findUniqueOrThrow({
    where: { code },
    include: {
      parent: true,
      scopeUnit: true,
      bands: { orderBy: { position: 'asc' } },
      criteria: {
        orderBy: { position: 'asc' },
        include: {
          mappingsFrom: { include: { to: true } },
          indicators: {
            orderBy: { position: 'asc' },
            include: { thresholds: { orderBy: [{ axisValue: 'asc' }, { valueNumber: 'asc' }] } },
          },
        },
      },
    },
  });

type Whole = Awaited<ReturnType<typeof whole>>;

/** What scores, without what tells one row from another. */
const scoring = ({ scale, verdictsAllowed, basicCounts, criterionCount, bands, criteria }: Whole) => ({
  scale,
  verdictsAllowed,
  basicCounts,
  criterionCount,
  bands: bands.map(({ from, to }) => [from, to]),
  criteria: criteria.map(({ number, name, withdrawalKey, indicators }) => ({
    number,
    name,
    withdrawalKey,
    indicators: indicators.map(({ code, text, operator, thresholds }) => ({
      code,
      text,
      operator,
      thresholds: thresholds.map(({ axisValue, year, valueNumber, valueText }) => ({
        axisValue,
        year,
        value: valueNumber?.toString() ?? valueText,
      })),
    })),
  })),
});

it('a province issues its version of a national set: all that scores, under its own decision', async () => {
  const made = await copyCriteriaSet(store, 'XA_NTM_2022', order);
  expect(made).toMatchObject({ ok: true, copy: { code: order.code, criteria: { length: 19 } } });
  const [old, copy] = [await whole('XA_NTM_2022'), await whole(order.code)];
  expect(scoring(copy)).toEqual(scoring(old));
  expect(copy).toMatchObject({
    decisionNumber: '12/QĐ-UBND',
    parent: { code: 'XA_NTM_2022' },
    scopeUnit: { name: 'Lạng Sơn', kind: 'province' },
    validTo: null,
    sourceId: null,
  });
  expect(copy.validFrom?.toISOString().slice(0, 10)).toBe('2027-01-01');
});

it('each old criterion reads as its copy, which says where it comes from', async () => {
  const { criteria } = await whole('XA_NTM_2022');
  for (const { number, mappingsFrom } of criteria)
    expect(mappingsFrom).toMatchObject([{ to: { number }, note: 'Chép nguyên từ bộ XA_NTM_2022.' }]);
});

it('a copy can be changed, because no figure stands on it', async () => {
  const changed = await database.criterion.updateMany({
    where: { set: { code: order.code }, number: 19 },
    data: { name: 'Quốc phòng, An ninh biên giới' },
  });
  expect(changed.count).toBe(1);
});

it('a new version ends the old one where it takes its place, even one that figures stand on', async () => {
  const set = await database.criteriaSet.findUniqueOrThrow({ where: { code: 'XA_NTM_2026' } });
  const unit = await database.administrativeUnit.findFirstOrThrow({ where: { kind: 'commune' } });
  await database.progressSnapshot.create({
    data: {
      setId: set.id,
      unitId: unit.id,
      asOf: new Date('2026-06-30T00:00:00Z'),
      basis: 'verified',
      origin: 'form',
      size: 10,
    },
  });
  const national = { ...order, code: 'XA_NTM_2031', validFrom: '2031-01-01', scope: 'same', endsOld: true };
  expect(await copyCriteriaSet(store, 'XA_NTM_2026', national)).toMatchObject({ ok: true });
  expect((await whole('XA_NTM_2026')).validTo?.toISOString().slice(0, 10)).toBe('2031-01-01');
});

const listOf = (...lines: string[]) => ({
  name: 'bo-moi.csv',
  bytes: new TextEncoder().encode(['số;tên;tên tiếng Anh;từ tiêu chí cũ', ...lines].join('\n')),
});

it('a version with criteria of its own keeps, puts together, adds and drops, and says what became of each', async () => {
  const criteria = listOf('1;;;10', '2;Hạ tầng;Infrastructure;2 + 3', '3;Chuyển đổi số;Digital;');
  const made = await copyCriteriaSet(store, 'XA_NTM_2016', { ...order, code: 'XA_NTM_OWN', criteria });
  expect(made).toMatchObject({ ok: true, kept: 1, copy: { criteria: { length: 3 } } });
  const [old, copy] = [await whole('XA_NTM_2016'), await whole('XA_NTM_OWN')];
  expect(copy).toMatchObject({ criterionCount: 3, indicatorCount: null, completeness: null, bands: [] });
  expect(copy.criteria.map(({ number, name, nameEn }) => [number, name, nameEn])).toEqual([
    [1, 'Thu nhập', 'Income'],
    [2, 'Hạ tầng', 'Infrastructure'],
    [3, 'Chuyển đổi số', 'Digital'],
  ]);
  const [income] = scoring(copy).criteria;
  expect(income?.indicators).toEqual(scoring(old).criteria[9]?.indicators);
  expect(copy.criteria.slice(1).every(({ indicators }) => indicators.length === 0)).toBe(true);
  const onto = old.criteria.map(({ mappingsFrom }) =>
    mappingsFrom.filter(({ toSetId }) => toSetId === copy.id).map(({ to }) => to?.number ?? null),
  );
  expect(onto).toEqual(
    old.criteria.map(({ number }) => [number === 10 ? 1 : number === 2 || number === 3 ? 2 : null]),
  );
});

it.each([
  ['1;;;30', { criterionRefusals: [{ code: 'unknown_criterion_from', line: 2 }] }],
  ['2;;;2', { criterionRefusals: [{ code: 'number_out_of_order', line: 2 }] }],
  ['1;Tên;;2', { criterionRefusals: [{ code: 'name_missing', line: 2 }] }],
  ['1;;;hai', { listProblems: [{ code: 'code_invalid', line: 2, column: 'từ tiêu chí cũ' }] }],
])('a list of criteria with the line %s is refused, and nothing is made', async (line, refusal) => {
  const before = await database.criteriaSet.count();
  const ordered = { ...order, code: 'XA_NTM_WRONG', criteria: listOf(line) };
  expect(await copyCriteriaSet(store, 'XA_NTM_2016', ordered)).toMatchObject({ ok: false, ...refusal });
  expect(await database.criteriaSet.count()).toBe(before);
});

it.each<[string, string, Partial<VersionOrder>, string[]]>([
  ['an old set that is not there', 'XA_NTM_1999', {}, ['unknown_set']],
  ['a unit that is not there then', 'XA_NTM_2022', { code: 'NEW', scope: '999' }, ['unknown_unit']],
  ['a code that is taken', 'XA_NTM_2022', { code: 'XA_NTM_2016' }, ['code_taken']],
  [
    'all that is wrong at once',
    'XA_NTM_2022',
    { code: 'xã', nameVi: '', validFrom: '2020-01-01', endsOld: true },
    ['code_malformed', 'name_missing', 'begins_before_old', 'old_ended_before', 'ends_set_of_others'],
  ],
])('is refused by name for %s, and nothing is made', async (_, from, more, refusals) => {
  const before = await database.criteriaSet.count();
  expect(await copyCriteriaSet(store, from, { ...order, ...more })).toMatchObject({ ok: false, refusals });
  expect(await database.criteriaSet.count()).toBe(before);
});
