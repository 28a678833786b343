import { describe, expect, it } from 'vitest';
import type { Lang } from './lang.ts';
import { plainText } from './segment.ts';
import type { UnitHeadlineFacts } from './unit-headline.ts';
import { unitHeadline } from './unit-headline.ts';

const thanhHuong: UnitHeadlineFacts = {
  period: { kind: 'quarter', year: 2022, quarter: 4 },
  unit: { kind: 'commune', name: 'Thanh Hương' },
  met: 15,
  size: 19,
  missing: ['giao thông', 'trường học', 'cơ sở vật chất văn hóa', 'môi trường'],
};

const told = (facts: UnitHeadlineFacts, lang: Lang) => plainText(unitHeadline(facts, lang));

describe('the sentence of one commune', () => {
  it('names what is still missing', () => {
    expect(told(thanhHuong, 'vi')).toBe(
      'Quý IV/2022: xã Thanh Hương đạt 15/19 tiêu chí, còn thiếu 04: giao thông, trường học, cơ sở vật chất văn hóa và môi trường.',
    );
    expect(told({ ...thanhHuong, missing: ['transport', 'schools', 'culture', 'environment'] }, 'en')).toBe(
      'Q4 2022: Thanh Hương commune meets 15 of 19 criteria; 4 still to meet: transport, schools, culture and environment.',
    );
  });

  it.each<[string, Partial<UnitHeadlineFacts>, string, string]>([
    ['no name known', { missing: [] }, 'đạt 15/19 tiêu chí.', 'meets 15 of 19 criteria.'],
    [
      'some names known',
      { missing: ['điện'] },
      'còn thiếu 04, trong đó có điện.',
      '4 still to meet, among them điện.',
    ],
    ['all met', { met: 19, missing: [] }, 'đạt 19/19 tiêu chí.', 'meets 19 of 19 criteria.'],
    ['size unknown', { size: null, missing: [] }, 'đạt 15 tiêu chí.', 'meets 15 criteria.'],
    [
      'basically met',
      { basic: 3, missing: ['điện'] },
      ', cơ bản đạt 03, còn thiếu 01: điện.',
      ', 3 more basically met; 1 still to meet: điện.',
    ],
    [
      'nothing known',
      { met: null },
      'Chưa có số liệu quý IV/2022 của xã Thanh Hương.',
      'No figures yet for Thanh Hương commune in Q4 2022.',
    ],
  ])('%s', (_, over, vi, en) => {
    const facts = { ...thanhHuong, ...over };
    expect(told(facts, 'vi').endsWith(vi)).toBe(true);
    expect(told(facts, 'en').endsWith(en)).toBe(true);
  });

  it('sets the count in strong type', () => {
    expect(unitHeadline(thanhHuong, 'vi').filter((segment) => segment.strong)).toEqual([
      { text: '15/19 tiêu chí', strong: true },
    ]);
  });
});
