import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../shared/prisma-database.ts';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { enterMappings } from './enter-mappings.ts';
import { previewMappings } from './preview-mappings.ts';
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
afterEach(() => database.criterionMapping.deleteMany({ where: { toSet: { code: { not: 'XA_NTM_2022' } } } }));

const heading = 'bộ cũ;tiêu chí cũ;bộ mới;tiêu chí mới;căn cứ';
const file = (...lines: string[]) => ({
  name: 'quy-doi.csv',
  bytes: new TextEncoder().encode([heading, ...lines].join('\r\n')),
});
const onto2026 = (from: number, to: number | string, note = '') =>
  `XA_NTM_2022;${from};XA_NTM_2026;${to};${note}`;

const storedOnto = (code: string) =>
  database.criterionMapping.findMany({
    where: { toSet: { code } },
    select: { from: { select: { number: true } }, to: { select: { number: true } }, note: true },
    orderBy: { id: 'asc' },
  });

const right = file(onto2026(2, 2, 'QĐ 51, Điều 3'), onto2026(3, 2), onto2026(11, 'không'));

describe('a file of mappings', () => {
  it('is entered whole: counterparts, none, and what tells them', async () => {
    const entered = await enterMappings(store, right, { replace: false });
    expect(entered).toMatchObject({
      ok: true,
      mappings: [{ from: { code: 'XA_NTM_2022' }, pairs: { length: 3 } }],
    });
    expect(await storedOnto('XA_NTM_2026')).toEqual([
      { from: { number: 2 }, to: { number: 2 }, note: 'QĐ 51, Điều 3' },
      { from: { number: 3 }, to: { number: 2 }, note: null },
      { from: { number: 11 }, to: null, note: null },
    ]);
  });

  it('is shown before, and nothing is written then', async () => {
    const preview = await previewMappings(store, right, { replace: false });
    expect(preview).toMatchObject({ ok: true, mappings: [{ to: { code: 'XA_NTM_2026' } }] });
    expect(await storedOnto('XA_NTM_2026')).toEqual([]);
  });

  it.each([
    ['a set to itself', 'XA_NTM_2022;1;XA_NTM_2022;1;', { code: 'same_set', line: null }],
    ['a set of another level', 'XA_NTM_2022;1;XA_NTM_NANG_CAO_2022;1;', { code: 'other_level', line: null }],
    ['a set that leads back', 'XA_NTM_2022;1;XA_NTM_2016;1;', { code: 'cycle_of_sets', line: null }],
    ['a set that is not there', 'XA_NTM_2022;1;XA_NTM_2099;1;', { code: 'unknown_set_to', line: 3 }],
    ['a set that was not there', 'XA_NTM_1999;1;XA_NTM_2022;1;', { code: 'unknown_set_from', line: 3 }],
    ['a criterion the old set lacks', onto2026(20, 1), { code: 'unknown_criterion_from', line: 3 }],
    ['a criterion the new set lacks', onto2026(4, 11), { code: 'unknown_criterion_to', line: 3 }],
    ['a pair told twice', onto2026(2, 2), { code: 'pair_told_twice', line: 3 }],
    ['none beside a counterpart', onto2026(2, 'none'), { code: 'none_beside_counterpart', line: 3 }],
    ['a mapping that stands', 'XA_NTM_2016;1;XA_NTM_2022;2;', { code: 'mapping_stands', line: null }],
  ])('is refused by name for %s, and nothing of it is entered', async (_, line, problem) => {
    const refused = await enterMappings(store, file(onto2026(2, 2), line), { replace: false });
    expect(refused).toMatchObject({ ok: false, listProblems: [], mappingProblems: [problem] });
    expect(await storedOnto('XA_NTM_2026')).toEqual([]);
  });

  it('is refused by line and column where a cell cannot be read', async () => {
    const refused = await enterMappings(store, file(onto2026(2, 'hai'), 'XA_NTM_2022;;XA_NTM_2026;1;'), {
      replace: false,
    });
    expect(refused).toMatchObject({
      ok: false,
      listProblems: [
        { line: 2, column: 'tiêu chí mới', code: 'code_invalid', given: 'hai' },
        { line: 3, column: 'tiêu chí cũ', code: 'cell_empty' },
      ],
    });
  });

  it('does not close a circle within itself', async () => {
    const circle = file('XA_NTM_2022;1;XA_NTM_2026;1;', 'XA_NTM_2026;2;XA_NTM_2016;2;');
    const refused = await enterMappings(store, circle, { replace: false });
    expect(refused).toMatchObject({
      ok: false,
      mappingProblems: [{ code: 'cycle_of_sets', from: 'XA_NTM_2026' }],
    });
  });

  it('takes the place of what stands where that is asked for', async () => {
    await enterMappings(store, right, { replace: false });
    expect(await enterMappings(store, right, { replace: false })).toMatchObject({ ok: false });
    await enterMappings(store, file(onto2026(10, 3)), { replace: true });
    expect(await storedOnto('XA_NTM_2026')).toMatchObject([{ from: { number: 10 }, to: { number: 3 } }]);
  });
});

it('two files entered at one time do not close a circle together', async () => {
  const results = await Promise.all([
    enterMappings(store, file('XA_NTM_2022;1;XA_NTM_2026;1;'), { replace: false }),
    enterMappings(store, file('XA_NTM_2026;2;XA_NTM_2022;2;'), { replace: false }),
  ]);
  expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  await database.criterionMapping.deleteMany({ where: { from: { set: { code: 'XA_NTM_2026' } } } });
});
