import { describe, expect, it } from 'vitest';
import type { CriterionFacts } from '../fixtures/criteria.ts';
import { criteriaAnswer, locBinhCriteria, locBinhCriteriaPublished } from '../fixtures/criteria.ts';
import { unit } from '../fixtures/references.ts';
import { missedCriteriaModel } from './missed-criteria-model.ts';

const titleOf = (facts: CriterionFacts[], of = 19, more: Parameters<typeof criteriaAnswer>[2] = {}) =>
  missedCriteriaModel({ answer: criteriaAnswer(facts, of, more), lang: 'vi' }).title;

const commune = { unit: unit(1, 'Thanh Hương', 'commune', ['Thanh Chương']) };

describe('the finding over criteria', () => {
  it.each<[string, CriterionFacts[], string]>([
    [
      'one',
      [
        [16, 'Văn hóa', 15, 0],
        [2, 'Giao thông', 14, 0],
      ],
      'Văn hóa thiếu nhất: 15/19 xã',
    ],
    [
      'a tie',
      [
        [16, 'Văn hóa', 15, 0],
        [17, 'Môi trường', 15, 0],
      ],
      'Văn hóa, môi trường thiếu nhất: 15/19 xã',
    ],
    [
      'a tie of four',
      [
        [1, 'A', 9, 0],
        [2, 'B', 9, 0],
        [3, 'C', 9, 0],
        [4, 'D', 9, 1],
      ],
      '04 tiêu chí cùng thiếu nhất: 9/19 xã',
    ],
    ['nothing missed', [[1, 'A', 0, 0]], 'Không còn tiêu chí nào thiếu'],
    [
      'nothing missed for certain',
      [
        [1, 'A', 0, 3],
        [2, 'B', 0, 0],
      ],
      'Chưa thấy tiêu chí nào thiếu, 01 tiêu chí chưa rõ',
    ],
    [
      'nothing known',
      [
        [1, 'A', 0, 19],
        [2, 'B', 0, 19],
      ],
      'Chưa rõ tiêu chí nào thiếu',
    ],
  ])('%s', (_, facts, title) => {
    expect(titleOf(facts)).toBe(title);
  });

  it('names what one commune misses', () => {
    expect(
      titleOf(
        [
          [2, 'Giao thông', 1, 0],
          [5, 'Trường học', 1, 0],
          [3, 'Thủy lợi', 0, 0],
        ],
        1,
        commune,
      ),
    ).toBe('Chưa đạt 02/3 tiêu chí: Giao thông, trường học');
  });
});

describe('the bars of missed criteria', () => {
  it('are ordered by not met, then unknown, then the order of the set, and no more than asked for', () => {
    const { rows, table } = missedCriteriaModel({ answer: locBinhCriteria, lang: 'vi', limit: 4 });
    expect(rows.map((row) => [row.number, row.valueText])).toEqual([
      ['16', '15/19'],
      ['17', '15/19'],
      ['2', '14/19'],
      ['6', '14/19'],
    ]);
    expect(table.rows).toHaveLength(13);
  });

  it('give way to a sentence where no verdict is published', () => {
    const model = missedCriteriaModel({ answer: locBinhCriteriaPublished, lang: 'vi' });
    expect(model.rows).toEqual([]);
    expect(model.unknownBox).toBe('Công bố không nêu xã nào thiếu tiêu chí nào');
    expect(model.stops).toEqual([]);
  });

  it('speak the unknown apart from the not met', () => {
    const { stops } = missedCriteriaModel({ answer: locBinhCriteria, lang: 'vi' });
    expect(stops.find((stop) => stop.label.startsWith('15.'))?.label).toBe(
      '15. Y tế: chưa đạt 10/19, chưa rõ 1',
    );
  });
});
