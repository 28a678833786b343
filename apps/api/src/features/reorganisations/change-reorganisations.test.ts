import type { ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { applyReorganisation } from './apply-reorganisation.ts';
import { prismaReorganisationStore } from './prisma-reorganisation-store.ts';
import { locBinhPlan } from './reorganisation.fixture.ts';
import type { ReorganisationStore } from './reorganisation-store.ts';
import { reverseReorganisation } from './reverse-reorganisation.ts';

let stored: StoredData;
let store: ReorganisationStore;

beforeEach(async () => {
  stored = await openStoredData('reference');
  store = prismaReorganisationStore(stored.database);
});
afterEach(() => stored.close());

async function shippedId(date: string, province: string): Promise<number> {
  const [row] = await stored.database.$queryRaw<{ id: number }[]>`
    SELECT id FROM reorganisation WHERE date = ${date}::date AND title LIKE ${`%${province}%`}`;
  return row?.id ?? 0;
}

const takeBack = async (date: string, province: string) =>
  reverseReorganisation(store, await shippedId(date, province));

/** Code and name of the units valid on a day under one that a code names then. */
async function namesUnder(code: string, day: string): Promise<string[]> {
  const rows = await stored.database.$queryRaw<{ label: string }[]>`
    SELECT concat(u.code, ' ', u.name) AS label
    FROM administrative_unit u JOIN administrative_unit p ON p.id = u.parent_id
    WHERE p.code = ${code} AND daterange(p.valid_from, p.valid_to) @> ${day}::date AND u.kind = 'commune'
      AND daterange(u.valid_from, u.valid_to) @> ${day}::date ORDER BY u.code`;
  return rows.map(({ label }) => label);
}

const everything = () => stored.database.$queryRaw<unknown[]>`
  SELECT (SELECT json_agg(u ORDER BY u.id)::text FROM administrative_unit u) AS units,
    (SELECT json_agg(s ORDER BY s.id)::text FROM unit_succession s) AS successions`;

const refusalsOf = async (plan: ReorganisationPlan) => {
  const result = await applyReorganisation(store, plan);
  return result.ok ? [] : result.refusals.map(({ code, where }) => `${code} ${where}`);
};

describe('the communes of Lộc Bình', () => {
  it('are 7, 18, 19 and 27 again as their reorganisations are taken back, the last one first', async () => {
    const early = await takeBack('2020-01-01', 'Lạng Sơn');
    expect(early.ok ? [] : early.obstacles.map(({ code, unit }) => `${code} ${unit}`)).toContain(
      'later_reorganisation 06595 Minh Hiệp',
    );
    expect(await namesUnder('188', '2025-06-30')).toHaveLength(18);
    for (const [date, communes] of [
      ['2025-07-01', 18],
      ['2025-01-01', 19],
      ['2020-03-01', 19],
      ['2020-01-01', 27],
    ] as const) {
      expect([date, await takeBack(date, 'Lạng Sơn')]).toEqual([date, { ok: true }]);
      expect(await namesUnder('188', '2026-01-01')).toHaveLength(communes);
    }
  });

  it('become 7 in one stroke, and the code of Yên Khoái names Mẫu Sơn from that day on', async () => {
    await takeBack('2025-07-01', 'Lạng Sơn');
    const result = await applyReorganisation(store, locBinhPlan);
    expect(result.ok).toBe(true);
    expect(await namesUnder('188', '2025-06-30')).toHaveLength(18);
    expect(await namesUnder('188', '2025-07-01')).toEqual([]);
    expect(await namesUnder('20', '2025-07-01')).toEqual([
      '06526 Na Dương',
      '06529 Lộc Bình',
      '06541 Mẫu Sơn',
      '06565 Khuất Xá',
      '06577 Thống Nhất',
      '06601 Lợi Bác',
      '06607 Xuân Dương',
    ]);
    expect(await namesUnder('188', '2025-06-30')).toContain('06541 Yên Khoái');
  });

  it('stand as before when the reorganisation is taken back, and can become 7 again', async () => {
    await takeBack('2025-07-01', 'Lạng Sơn');
    const before = await everything();
    const first = await applyReorganisation(store, locBinhPlan);
    expect(await everything()).not.toEqual(before);
    expect(first.ok && (await reverseReorganisation(store, first.id))).toEqual({ ok: true });
    expect(await everything()).toEqual(before);
    expect(await refusalsOf(locBinhPlan)).toEqual([]);
  });

  it('keep the region that all of them were in', async () => {
    await takeBack('2025-07-01', 'Lạng Sơn');
    await applyReorganisation(store, locBinhPlan);
    const rows = await stored.database.administrativeUnit.findMany({
      where: { validFrom: new Date('2025-07-01'), parent: { code: '20' } },
      select: { region: true },
    });
    expect(new Set(rows.map(({ region }) => region))).toEqual(new Set(['TDMNPB']));
  });
});

describe('three communes that become Kim Song Trường', () => {
  const merge: ReorganisationPlan = {
    date: '2020-01-01',
    title: 'Thành lập xã Kim Song Trường',
    titleEn: null,
    legalBasis: 'Nghị quyết 819/NQ-UBTVQH14 (21/11/2019)',
    ended: ['18424', '18436', '18442'],
    formed: [{ key: 'xa', code: '18424', name: 'Kim Song Trường', kind: 'commune', parent: '443' }],
    successions: ['18424', '18436', '18442'].map((from) => ({ from, to: 'xa', kind: 'merge' })),
  };
  const recode: ReorganisationPlan = {
    ...merge,
    date: '2020-03-01',
    title: 'Sửa mã xã Kim Song Trường',
    ended: ['18424'],
    formed: [{ key: 'xa', code: '18436', name: 'Kim Song Trường', kind: 'commune', parent: '443' }],
    successions: [{ from: '18424', to: 'xa', kind: 'recode' }],
  };

  it('get a corrected code that one of them had, and each step goes back by itself', async () => {
    for (const date of ['2025-07-01', '2025-01-01', '2020-03-01', '2020-01-01'])
      expect(await takeBack(date, 'Hà Tĩnh')).toEqual({ ok: true });
    const [first, second] = [
      await applyReorganisation(store, merge),
      await applyReorganisation(store, recode),
    ];
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(await namesUnder('443', '2020-02-01')).toContain('18424 Kim Song Trường');
    expect(await namesUnder('443', '2020-04-01')).toContain('18436 Kim Song Trường');
    const early = first.ok ? await reverseReorganisation(store, first.id) : first;
    expect(early).toMatchObject({
      ok: false,
      obstacles: [
        { code: 'code_taken_since', unit: '18436 Song Lộc', other: '18436 Kim Song Trường' },
        { code: 'later_reorganisation', unit: '18424 Kim Song Trường', other: recode.title },
      ],
    });
  });
});

describe('a commune divided among several', () => {
  it('is the predecessor of each of them', async () => {
    const plan: ReorganisationPlan = {
      ...locBinhPlan,
      date: '2026-01-01',
      ended: ['06541', '06565'],
      formed: [
        { key: 'a', code: '06541', name: 'Mẫu Sơn', kind: 'commune', parent: '20' },
        { key: 'b', code: '06565', name: 'Khuất Xá', kind: 'commune', parent: '20' },
      ],
      successions: [
        { from: '06541', to: 'a', kind: 'split' },
        { from: '06541', to: 'b', kind: 'split' },
        { from: '06565', to: 'b', kind: 'merge' },
      ],
    };
    expect(await refusalsOf(plan)).toEqual([]);
    const steps = await stored.database.unitSuccession.findMany({
      where: { date: new Date('2026-01-01') },
      select: { kind: true, predecessor: { select: { name: true } }, successor: { select: { name: true } } },
      orderBy: { id: 'asc' },
    });
    expect(steps.map(({ kind, predecessor, successor }) => [predecessor.name, successor.name, kind])).toEqual(
      [
        ['Mẫu Sơn', 'Mẫu Sơn', 'split'],
        ['Mẫu Sơn', 'Khuất Xá', 'split'],
        ['Khuất Xá', 'Khuất Xá', 'merge'],
      ],
    );
  });
});

describe('all or nothing', () => {
  it('writes nothing of a plan that breaks a rule', async () => {
    const before = await everything();
    expect(await refusalsOf(locBinhPlan)).toContain('unit_already_ends ended[0]');
    expect(await everything()).toEqual(before);
  });

  it('lets one of two at once through, and refuses the other by what it then finds', async () => {
    await takeBack('2025-07-01', 'Lạng Sơn');
    const results = await Promise.all([refusalsOf(locBinhPlan), refusalsOf(locBinhPlan)]);
    const [passed, refused] = results.sort((a, b) => a.length - b.length);
    expect(passed).toEqual([]);
    expect(refused).toContain('unit_already_ends ended[0]');
    expect(await namesUnder('20', '2025-07-01')).toHaveLength(7);
  });

  it('refuses units that have reported after the day', async () => {
    await takeBack('2025-07-01', 'Lạng Sơn');
    await stored.database.$executeRaw`
      INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, size, met_count)
      SELECT u.id, s.id, '2025-09-30', 'self_assessed', 'form', 'accepted', 19, 12
      FROM administrative_unit u, criteria_set s WHERE u.code = '06532' AND s.code = 'XA_NTM_2022'`;
    expect(await refusalsOf(locBinhPlan)).toEqual(['progress_after_date ended[8]']);
  });

  it('is not taken back once a new unit has reported', async () => {
    await stored.database.$executeRaw`
      INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, size, met_count)
      SELECT u.id, s.id, '2025-09-30', 'self_assessed', 'form', 'accepted', 19, 12
      FROM administrative_unit u, criteria_set s
      WHERE u.code = '06541' AND u.valid_to IS NULL AND s.code = 'XA_NTM_2022'`;
    expect(await takeBack('2025-07-01', 'Lạng Sơn')).toEqual({
      ok: false,
      obstacles: [{ code: 'snapshots', unit: '06541 Mẫu Sơn', other: null, count: 1 }],
    });
    expect(await reverseReorganisation(store, 999)).toMatchObject({
      obstacles: [{ code: 'unknown_reorganisation' }],
    });
  });
});
