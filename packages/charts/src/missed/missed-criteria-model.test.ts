import { describe, expect, it } from 'vitest';
import { figureCsv } from '../files/csv-file.ts';
import type { CriterionFacts } from '../fixtures/criteria.ts';
import {
  criteriaAnswer,
  locBinhCriteria,
  locBinhCriteriaPublished,
  locBinhStressed,
  locBinhStressedPublished,
} from '../fixtures/criteria.ts';
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

  it('say how many more there are, beside the picture too', () => {
    const { notes, readingNote } = missedCriteriaModel({ answer: locBinhCriteria, lang: 'vi' });
    expect(readingNote).toBe('Hình vẽ 10 dòng đầu trong 13; bảng có đủ.');
    expect(notes).toContain(readingNote);
    const whole = missedCriteriaModel({ answer: locBinhCriteria, lang: 'vi', limit: 13 });
    expect(whole.readingNote).toBeNull();
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

describe('criteria that a conference stresses', () => {
  it('are marked, told in the legend and named with the conference in the source line', () => {
    const model = missedCriteriaModel({ answer: locBinhStressed, lang: 'vi' });
    expect(model.rows.filter((row) => row.stressed).map((row) => row.number)).toEqual(['16', '17']);
    expect(model.legend).toContainEqual({ glyph: 'stressed', label: 'hội nghị nhấn mạnh' });
    expect(model.stops[0]?.label).toBe('16. Văn hóa: chưa đạt 15/19, hội nghị nhấn mạnh');
    expect(model.sourceLine).toBe(
      'Nguồn: Trung tâm VHTT&TT huyện Lộc Bình; hội nghị 31/03/2020; Tiendo mô phỏng',
    );
    expect(model.briefSource).toBe('Nguồn: hội nghị 31/03/2020; Tiendo mô phỏng');
  });

  it('carry the day of the conference in the table and in its file', () => {
    const model = missedCriteriaModel({ answer: locBinhStressed, lang: 'en' });
    const { table } = model;
    const days = table.rows.map((row) => [row[0]?.text, row.at(-1)?.value]);
    expect(days.filter(([, day]) => day !== null)).toEqual([
      ['16', '31 March 2020'],
      ['17', '31 March 2020'],
    ]);
    const lines = figureCsv(model, 'en').split('\r\n');
    expect(lines[0]).toMatch(/,Stressed at a conference,Reading$/);
    expect(lines.filter((line) => line.endsWith(',31 March 2020,As reported'))).toEqual([
      '16,Culture,4,0,15,0,0,19,31 March 2020,As reported',
      '17,Environment and food,4,0,15,0,0,19,31 March 2020,As reported',
    ]);
  });

  it('are all there is to show where no verdict is published', () => {
    const model = missedCriteriaModel({ answer: locBinhStressedPublished, lang: 'vi' });
    expect([model.title, model.subtitle, model.tags]).toEqual([
      'Hai tiêu chí được nhấn mạnh',
      'Hội nghị 31/03/2020',
      ['published'],
    ]);
    expect(model.rows.map((row) => row.name)).toEqual(['Văn hóa', 'Môi trường, an toàn TP']);
    expect(model.unknownBox).toBe('Công bố không nêu xã nào thiếu tiêu chí nào');
    expect(model.stops.map((stop) => stop.label)).toEqual([
      '16. Văn hóa: hội nghị nhấn mạnh',
      '17. Môi trường, an toàn TP: hội nghị nhấn mạnh',
    ]);
  });

  it('leave no column in the table where there are none', () => {
    const { table, legend } = missedCriteriaModel({ answer: locBinhCriteria, lang: 'vi' });
    expect(table.columns.map((column) => column.key)).not.toContain('stressed');
    expect(legend.map((entry) => entry.glyph)).not.toContain('stressed');
  });
});

describe('the names of criteria in English', () => {
  it('are the English ones, and where there is none the Vietnamese one that says so', () => {
    const { rows, table, title } = missedCriteriaModel({ answer: locBinhCriteria, lang: 'en', limit: 3 });
    expect(title).toBe('Culture, environment and food missed most: 15/19 communes');
    expect(rows.map((row) => [row.name, row.nameLang])).toEqual([
      ['Culture', null],
      ['Environment and food', null],
      ['Giao thông', 'vi'],
    ]);
    expect(table.rows[0]?.[1]).toEqual({ value: 'Giao thông', text: 'Giao thông', lang: 'vi' });
    expect(table.rows.at(-2)?.[1]).toEqual({ value: 'Culture', text: 'Culture' });
  });
});
