import { describe, expect, it } from 'vitest';
import type { AverageFacts } from '../fixtures/by-unit.ts';
import { averagesAnswer, langSonAverages } from '../fixtures/by-unit.ts';
import { averagesModel } from './averages-model.ts';

const titleOf = (facts: AverageFacts[]) => averagesModel({ answer: averagesAnswer(facts), lang: 'vi' }).title;

describe('the finding over averages', () => {
  it.each<[string, AverageFacts[], string]>([
    [
      'highest and lowest',
      [
        ['A', 20, 2, 0],
        ['B', 30, 2, 0],
      ],
      'B cao nhất 15,00/19, A thấp nhất 10,00/19 tiêu chí/xã',
    ],
    [
      'two share the top',
      [
        ['A', 30, 2, 0],
        ['B', 30, 2, 0],
        ['C', 10, 2, 0],
      ],
      'A, B cao nhất 15,00/19, C thấp nhất 5,00/19 tiêu chí/xã',
    ],
    [
      'three share the bottom',
      [
        ['A', 30, 2, 0],
        ['B', 10, 2, 0],
        ['C', 10, 2, 0],
        ['D', 10, 2, 0],
      ],
      'A cao nhất 15,00/19, 03 huyện thấp nhất 5,00/19 tiêu chí/xã',
    ],
    [
      'all alike',
      [
        ['A', 30, 2, 0],
        ['B', 15, 1, 0],
      ],
      'Cả 2 huyện cùng đạt 15,00/19 tiêu chí/xã',
    ],
    [
      'known ones alike',
      [
        ['A', 30, 2, 0],
        ['B', 15, 1, 0],
        ['C', null, 3, 0],
      ],
      '2/3 huyện cùng đạt 15,00/19 tiêu chí/xã',
    ],
    [
      'one known',
      [
        ['A', 30, 2, 0],
        ['B', null, 2, 0],
      ],
      'Chỉ A có số: 15,00/19 tiêu chí/xã',
    ],
    [
      'none known',
      [
        ['A', null, 2, 0],
        ['B', null, 2, 0],
      ],
      'Chưa có số bình quân của 2 huyện',
    ],
  ])('%s', (_, facts, title) => {
    expect(titleOf(facts)).toBe(title);
  });
});

describe('the bars of averages', () => {
  it('are ordered, with their parts; the unknown come last', () => {
    const { rows, table } = averagesModel({ answer: langSonAverages, lang: 'vi' });
    expect(rows.map((row) => [row.name, row.valueText, row.parts])).toEqual([
      ['Cao Lộc', '12,55', '251/20'],
      ['Hữu Lũng', '11,57', '266/23'],
      ['Lộc Bình', '9,84', '187/19'],
      ['Văn Quan', '?', null],
    ]);
    expect(table.rows[3]?.map((cell) => cell.text)).toEqual(['Văn Quan', '–', '–', '–', '–', '–']);
  });

  it('keep the decimals a source printed, and tell equal values as ties whatever their decimals', () => {
    const answer = averagesAnswer([
      ['Cao Lộc', 29, 2, 0.3],
      ['Hữu Lũng', 58, 4, 0.26],
      ['Lộc Bình', 20, 2, 0],
    ]);
    const printed = answer.items.map((item, index) => ({ ...item, valueDecimals: index === 0 ? 1 : null }));
    const { title, table } = averagesModel({ answer: { ...answer, items: printed }, lang: 'vi' });
    expect(table.rows.map((row) => [row[1]?.text, row[4]?.text])).toEqual([
      ['14,5', '+0,3'],
      ['14,50', '+0,26'],
      ['10,00', '0,00'],
    ]);
    expect(title).toBe('Cao Lộc, Hữu Lũng cao nhất 14,5/19, Lộc Bình thấp nhất 10,00/19 tiêu chí/xã');
  });

  it('are empty where there is nothing below the unit', () => {
    expect(averagesModel({ answer: averagesAnswer([]), lang: 'vi' }).empty?.title).toBe(
      'Không có đơn vị cấp dưới.',
    );
  });
});
