import { describe, expect, it } from 'vitest';
import type { GroupFacts } from '../fixtures/distribution.ts';
import { distributionAnswer, locBinhDistribution } from '../fixtures/distribution.ts';
import { setOf, unit } from '../fixtures/references.ts';
import { distributionModel } from './distribution-model.ts';

const titleOf = (groups: GroupFacts[], more: Parameters<typeof distributionAnswer>[1] = {}) =>
  distributionModel({ answer: distributionAnswer(groups, more), lang: 'vi' }).title;

describe('the finding of a distribution', () => {
  it.each<[string, GroupFacts[], string]>([
    [
      'published ranges',
      [
        [19, 19, 4],
        [12, 12, 1],
        [9, 9, 1],
        [5, 8, 13],
      ],
      'Bốn xã đủ 19 tiêu chí, mười ba xã còn ở mức 5 đến 8',
    ],
    [
      'the rest spread out',
      [
        [19, 19, 4],
        [12, 12, 2],
        [9, 9, 2],
        [5, 5, 2],
      ],
      'Bốn xã đủ 19 tiêu chí, sáu xã còn ở mức 5 đến 12',
    ],
    ['all at the full count', [[19, 19, 19]], 'Cả 19 xã đủ 19 tiêu chí'],
    ['all alike', [[8, 8, 19]], 'Cả 19 xã cùng đạt 8 tiêu chí'],
    ['all within one range', [[5, 8, 19]], 'Cả 19 xã ở mức 5 đến 8 tiêu chí'],
    [
      'nobody at the full count',
      [
        [12, 12, 1],
        [9, 9, 1],
        [5, 8, 13],
      ],
      'Mười ba xã ở mức 5 đến 8 tiêu chí, cao nhất 12',
    ],
    [
      'most at the highest count',
      [
        [12, 12, 9],
        [5, 5, 2],
      ],
      'Chín xã ở mức 12 tiêu chí',
    ],
    [
      'spread out without a heavy group',
      [
        [12, 12, 2],
        [9, 9, 2],
        [5, 5, 2],
      ],
      'Sáu xã ở mức 5 đến 12 tiêu chí',
    ],
    [
      'more than twenty',
      [
        [19, 19, 61],
        [7, 7, 139],
      ],
      '61 xã đủ 19 tiêu chí, 139 xã còn ở mức 7',
    ],
  ])('%s', (_, groups, title) => {
    expect(titleOf(groups)).toBe(title);
  });

  it.each([9, 10, 15, 20])('is told over a set of %i criteria', (size) => {
    const title = titleOf(
      [
        [size, size, 2],
        [3, 3, 5],
      ],
      { criteriaSet: setOf('XA_BO', size) },
    );
    expect(title).toBe(`Hai xã đủ ${size} tiêu chí, năm xã còn ở mức 3`);
  });

  it('does not speak for communes that have not reported', () => {
    expect(titleOf([[19, 19, 4]], { expected: 19 })).toBe('Bốn xã đủ 19 tiêu chí');
  });

  it('is told in English too', () => {
    expect(distributionModel({ answer: locBinhDistribution, lang: 'en' }).title).toBe(
      'Four communes meet all 19 criteria, thirteen communes are still at 5 to 8',
    );
  });
});

describe('what is drawn of a distribution', () => {
  const model = distributionModel({ answer: locBinhDistribution, lang: 'vi' });

  it('keeps exact counts and ranges apart', () => {
    expect(model.columns.map(({ count, communes, label }) => [count, communes, label])).toEqual([
      [19, 4, '04 xã đủ 19'],
      [12, 1, '01'],
      [9, 1, '01'],
    ]);
    expect(model.ranges).toEqual([{ min: 5, max: 8, communes: 13, label: '13 xã từ 5 đến 8' }]);
    expect(model.mean?.label).toBe('bình quân 9,84/19');
    expect(model.bands.map((band) => band.label)).toEqual([
      'dưới 5: 00',
      '5–9: 14',
      '10–14: 01',
      '15–18: 00',
      '19: 04',
    ]);
  });

  it('gives a band that a range only touches its least and most', () => {
    const answer = distributionAnswer([
      [3, 6, 5],
      [5, 5, 2],
    ]);
    expect(
      distributionModel({ answer, lang: 'vi' })
        .bands.slice(0, 2)
        .map((band) => band.label),
    ).toEqual(['dưới 5: 00–05', '5–9: 02–07']);
  });

  it('counts the communes that no group accounts for as unknown', () => {
    const answer = distributionAnswer([[19, 19, 4]], { expected: 19 });
    const { unknown, table, stops } = distributionModel({ answer, lang: 'vi' });
    expect(unknown).toEqual({ communes: 15, short: '15', label: '15 xã chưa rõ' });
    expect(table.rows.at(-1)?.map((cell) => cell.text)).toEqual(['chưa rõ', '15', '–']);
    expect(stops.at(-1)?.label).toBe('15 xã chưa rõ');
  });

  it('counts in bars where squares would be too many', () => {
    const answer = distributionAnswer([
      [19, 19, 61],
      [7, 7, 139],
    ]);
    expect(distributionModel({ answer, lang: 'vi' }).style).toBe('bars');
    expect(model.style).toBe('squares');
  });

  it('shows simulated communes as hollow in its legend', () => {
    const answer = distributionAnswer([[7, 7, 3]], { origins: ['simulated'] });
    expect(distributionModel({ answer, lang: 'vi' }).legend[0]).toEqual({
      glyph: 'square-met-simulated',
      label: 'một xã, mô phỏng',
    });
  });
});

describe('a distribution with nothing to draw', () => {
  it('says that groups were not published', () => {
    const answer = distributionAnswer([], { expected: 19, layer: 'published' });
    expect(distributionModel({ answer, lang: 'vi' }).empty?.text).toBe(
      'Chưa công bố số xã theo số tiêu chí đạt.',
    );
  });

  it('tells the count of a single commune instead', () => {
    const commune = unit(1, 'Khánh Xuân', 'commune', ['Lộc Bình']);
    const answer = distributionAnswer([[15, 15, 1]], { unit: commune, totalMet: 15 });
    expect(distributionModel({ answer, lang: 'vi' }).empty).toEqual({
      title: 'Một xã không có phân bố.',
      text: 'Xã Khánh Xuân đạt 15/19 tiêu chí.',
    });
  });
});
