import { describe, expect, it } from 'vitest';
import type { CommuneFacts } from '../fixtures/by-unit.ts';
import {
  communesAnswer,
  locBinhCommunes,
  locBinhCommunesPublished,
  publishedGroups,
} from '../fixtures/by-unit.ts';
import { setOf, unit } from '../fixtures/references.ts';
import { communesModel } from './communes-model.ts';

const facts = (...counts: (number | null)[]): CommuneFacts[] =>
  counts.map((met, index) => ({ name: `Xã ${index + 1}`, met }));

const titleOf = (counts: (number | null)[], size = 19) =>
  communesModel({
    answer: communesAnswer(facts(...counts), { criteriaSet: setOf('XA_BO', size) }),
    lang: 'vi',
  }).title;

describe('the finding over communes', () => {
  it.each<[(number | null)[], number, string]>([
    [[19, 9, 8], 19, '2/3 xã dưới một nửa tiêu chí'],
    [[5, 4], 10, '1/2 xã dưới một nửa tiêu chí'],
    [[5, 5], 10, 'Cả 2 xã đạt từ một nửa tiêu chí trở lên'],
    [[8, 7], 15, '1/2 xã dưới một nửa tiêu chí'],
    [[9, 9], 9, 'Cả 2 xã đủ 9 tiêu chí'],
    [[20, 9], 20, '1/2 xã dưới một nửa tiêu chí'],
    [[19, 8, null], 19, 'Ít nhất 1/3 xã dưới một nửa tiêu chí'],
    [[19, 12, null], 19, 'Biết số tiêu chí của 2/3 xã'],
    [[null, null], 19, 'Chưa rõ số tiêu chí của 2 xã'],
  ])('%j of %i', (counts, size, title) => {
    expect(titleOf(counts, size)).toBe(title);
  });

  it('is the same from names and from published groups', () => {
    expect(communesModel({ answer: locBinhCommunes, lang: 'vi' }).title).toBe(
      '14/19 xã dưới một nửa tiêu chí',
    );
    expect(communesModel({ answer: locBinhCommunesPublished, lang: 'vi' }).title).toBe(
      '14/19 xã dưới một nửa tiêu chí',
    );
  });

  it('is careful where a published range holds the half', () => {
    const answer = communesAnswer(facts(null, null, null), {
      publishedGroups: [
        { min: 8, max: 11, communes: 2 },
        { min: 5, max: 6, communes: 1 },
      ],
    });
    expect(communesModel({ answer, lang: 'vi' }).title).toBe('Ít nhất 1/3 xã dưới một nửa tiêu chí');
  });

  it('of one commune is its own count', () => {
    const commune = unit(1, 'Khánh Xuân', 'commune', ['Lộc Bình']);
    const single = (value: number | null) =>
      communesModel({
        answer: communesAnswer([], { unit: commune, value, origins: ['published'] }),
        lang: 'vi',
      });
    expect(single(15).title).toBe('15/19 tiêu chí, còn thiếu 04');
    expect(single(19).title).toBe('Xã Khánh Xuân đủ 19 tiêu chí');
    expect(single(null).title).toBe('Chưa rõ số tiêu chí của xã Khánh Xuân');
    expect(single(15).rows).toHaveLength(1);
  });
});

describe('the rulers', () => {
  it('stand in descending order, the unknown last and of no certain length', () => {
    const { rows } = communesModel({ answer: communesAnswer(facts(7, null, 12)), lang: 'vi' });
    expect(rows.map((row) => row.valueText)).toEqual(['12', '7', '?']);
    expect(rows[2]).toMatchObject({ unknown: true, least: 0, name: 'Xã 2' });
  });

  it('tell a change only where it may be compared', () => {
    const answer = communesAnswer([
      { name: 'A', met: 9, change: 2 },
      { name: 'B', met: 8, change: -1 },
      { name: 'C', met: 7, change: 0 },
    ]);
    const items = answer.items.map((item, index) =>
      index === 1 ? { ...item, comparability: 'units_changed' as const } : item,
    );
    const model = communesModel({ answer: { ...answer, items }, lang: 'vi' });
    expect(model.rows.map((row) => row.changeText)).toEqual(['+2', null, null]);
    expect(model.subtitle).toBe('Tiêu chí đạt, như báo cáo; so với quý IV/2019');
  });

  it('are bracketed as published where as many rows fall inside', () => {
    const { brackets, named } = communesModel({ answer: locBinhCommunes, lang: 'vi' });
    expect(named).toBe(true);
    expect(brackets.map(({ first, last, count, words }) => [first, last, count, words])).toEqual([
      [0, 3, '04 xã', 'đạt 19'],
      [4, 4, '01 xã', 'đạt 12'],
      [5, 5, '01 xã', 'đạt 9'],
      [6, 18, '13 xã', 'từ 5–8'],
    ]);
  });

  it('leave out a bracket that the rows contradict', () => {
    const answer = communesAnswer(facts(19, 19, 7), { publishedGroups: [{ min: 19, max: 19, communes: 1 }] });
    expect(communesModel({ answer, lang: 'vi' }).brackets).toEqual([]);
  });

  it('have no names where only groups are published', () => {
    const { rows, named, notes, legend } = communesModel({ answer: locBinhCommunesPublished, lang: 'vi' });
    expect(named).toBe(false);
    expect(rows.map((row) => row.name)).toEqual(Array.from({ length: 19 }, () => null));
    expect(rows.at(-1)).toMatchObject({ least: 5, most: 8, origin: 'published' });
    expect(notes).toContain('Tên xã: không công bố.');
    expect(legend.map((entry) => entry.glyph)).toEqual(['bar-met', 'range-met']);
  });

  it('are hatched whole where published groups leave communes out', () => {
    const answer = communesAnswer(facts(null, null, null), {
      publishedGroups: [{ min: 19, max: 19, communes: 1 }],
    });
    const { rows } = communesModel({ answer, lang: 'vi' });
    expect(rows.map((row) => row.unknown)).toEqual([false, true, true]);
  });

  it('name recognised and pilot communes', () => {
    const { rows, legend } = communesModel({ answer: locBinhCommunes, lang: 'vi' });
    expect(rows.filter((row) => row.recognised !== null).map((row) => row.name)).toEqual(['Tú Đoạn']);
    expect(rows.filter((row) => row.pilot !== null).map((row) => row.name)).toEqual(['Khuất Xá', 'Tú Mịch']);
    expect(legend.map((entry) => entry.label)).toEqual([
      'nhóm công bố',
      'mô phỏng',
      'công nhận 2019',
      'xã điểm 2020',
    ]);
  });

  it('leave out recognitions of another level, so that a pilot of this one shows', () => {
    const [item] = communesAnswer([{ name: 'Hữu Khánh', met: 12, recognised: 2018, pilot: '2020' }]).items;
    const level = { code: 'XA_NTM_NANG_CAO', nameVi: 'Xã nâng cao', nameEn: 'Advanced commune' };
    const answer = communesAnswer([], {
      items: item === undefined ? [] : [item],
      criteriaSet: { ...setOf('XA_NTM_NANG_CAO_2022', 19), level },
    });
    const { rows, legend } = communesModel({ answer, lang: 'vi' });
    expect(rows.map((row) => [row.recognised, row.pilot])).toEqual([[null, 'published']]);
    expect(legend.map((entry) => entry.label)).not.toContain('công nhận 2018');
  });

  it('have a stop each that opens the commune', () => {
    const { stops, table } = communesModel({ answer: locBinhCommunes, lang: 'vi' });
    expect(stops[1]).toEqual({ label: 'Yên Khoái: 19/19 tiêu chí, +1, mô phỏng', unitRef: 'u6001' });
    expect(table.rows).toHaveLength(19);
    expect(publishedGroups.reduce((sum, group) => sum + group.communes, 0)).toBe(table.rows.length);
  });
});
