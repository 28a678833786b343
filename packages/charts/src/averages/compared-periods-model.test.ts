import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { describe, expect, it } from 'vitest';
import { averageAnswer } from '../fixtures/average.ts';
import { setOf, simulation, unit } from '../fixtures/references.ts';
import { comparedPeriodsModel } from './compared-periods-model.ts';

const answer = (more: Partial<AverageAnswer> = {}) => averageAnswer({ previous: null, ...more });

const now = { name: 'quý I/2020', answer: answer() };
const before = {
  name: 'quý IV/2019',
  answer: answer({
    average: 233 / 27,
    totalMet: 233,
    communes: 27,
    origins: ['simulated'],
    sources: [simulation],
  }),
};
const none = {
  name: 'quý I/2016',
  answer: answer({ average: null, totalMet: null, communes: null, origins: [] }),
};

describe('periods of one unit side by side', () => {
  const model = comparedPeriodsModel({ periods: [now, before, none], lang: 'vi' });

  it('stand in the order given, each over its set with its parts', () => {
    expect(model.title).toBe('Quý I/2020 9,84/19; quý IV/2019 8,63/19; quý I/2016 ?');
    expect(model.rows.map((row) => [row.valueText, row.parts, row.origin])).toEqual([
      ['9,84/19', '187/19', 'published'],
      ['8,63/19', '233/27', 'simulated'],
      ['?', null, 'published'],
    ]);
  });

  it('tell real, simulated and unknown apart in the legend', () => {
    expect(model.legend.map(({ label }) => label)).toEqual(['công bố', 'mô phỏng', 'chưa rõ']);
  });

  it('have their parts as numbers, each in a column of its own', () => {
    expect(model.table.rows.map((row) => row.slice(2, 6).map(({ value }) => value))).toEqual([
      [187, 19, 19, 19],
      [233, 27, 19, 19],
      [null, null, 19, 19],
    ]);
  });

  it('have no parts for a unit that is scored itself', () => {
    const count = { met: 15, size: 19, metCriteria: [], notMetCriteria: [], unknown: 19 };
    const of = { unit: unit(9, 'Khuất Xá', 'commune', []), average: 15, totalMet: 15, communes: 1, count };
    const { rows } = comparedPeriodsModel({
      periods: [{ name: 'quý I/2020', answer: answer(of) }],
      lang: 'vi',
    });
    expect(rows[0]).toMatchObject({ valueText: '15/19', parts: null });
  });

  it('say that sets differ in size', () => {
    const later = {
      name: 'quý III/2026',
      answer: answer({ criteriaSet: setOf('XA_NTM_2026', 10), average: 8 }),
    };
    const { readingNote, rows } = comparedPeriodsModel({ periods: [now, later], lang: 'vi' });
    expect(rows[1]?.valueText).toBe('8,00/10');
    expect(readingNote).toContain('(10, 19): đọc mỗi số trên mẫu số của nó');
  });

  it('have nothing to show without a figure', () => {
    expect(comparedPeriodsModel({ periods: [none], lang: 'vi' }).empty?.title).toBe('Chưa có số để so.');
  });
});
