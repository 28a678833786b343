import { describe, expect, it } from 'vitest';
import { langSon, setOf, unit } from '../fixtures/references.ts';
import { locBinhTrend } from '../fixtures/trend.ts';
import { comparisonModel } from './comparison-model.ts';

/** Another district with the quarters of Lộc Bình, each a criterion higher. */
const caoLoc = {
  ...locBinhTrend,
  unit: unit(183, 'Cao Lộc', 'district', [langSon.name]),
  breaks: [],
  points: locBinhTrend.points.map((point) => ({
    ...point,
    value: point.value === null ? null : point.value + 1,
    origins: ['simulated' as const],
  })),
};

const compared = comparisonModel({ answers: [locBinhTrend, caoLoc], lang: 'vi' });

describe('several units by quarter', () => {
  it('are told by the highest and the lowest, each over its set', () => {
    expect(compared.title).toMatch(/^Cao Lộc cao nhất 10,84\/19, Lộc Bình thấp nhất 9,84\/19$/);
  });

  it('are told apart by sign and name, not by colour alone', () => {
    expect(compared.series.map(({ name, sign }) => [name, sign])).toEqual([
      ['Lộc Bình', 'disc'],
      ['Cao Lộc', 'square'],
    ]);
    expect(compared.legend.slice(0, 2).map(({ label }) => label)).toEqual(['Lộc Bình', 'Cao Lộc']);
  });

  it('never join quarters over a break', () => {
    const [first] = compared.series;
    const stretchOf = (slot: string) => first?.marks.find((mark) => mark.slot === slot)?.stretch;
    expect(stretchOf('2019-Q4')).not.toBe(stretchOf('2020-Q1'));
    expect(new Set(compared.series[1]?.marks.map(({ stretch }) => stretch)).size).toBe(1);
    expect(compared.readingNote).toContain('Đường đứt ở nơi đơn vị hoặc bộ tiêu chí thay đổi.');
  });

  it('stop the keyboard at every known quarter of every unit, in the order of their marks', () => {
    const stops = compared.series.flatMap(({ marks }) => marks.map(({ stop }) => stop));
    expect(stops).toEqual(compared.stops.map((_, index) => index));
    expect(compared.stops.at(-1)?.label).toMatch(/^huyện Cao Lộc, quý .*\/19/);
  });

  it('keep every quarter of every unit in the table, unknown ones with a dash', () => {
    expect(compared.table.rows).toHaveLength(locBinhTrend.points.length * 2);
  });
});

describe('figures in words and in the table', () => {
  const [first] = locBinhTrend.points;
  if (first === undefined) throw new Error('the fixture has points');
  const quarter = {
    ...first,
    value: 15,
    valueDecimals: null,
    numerator: 15,
    denominator: 1,
    reported: 1,
    expected: 1,
  };
  const told = (answer: typeof locBinhTrend) =>
    comparisonModel({ answers: [answer, caoLoc], lang: 'vi' }).stops[0];

  it('have no parts for a unit that is scored itself', () => {
    const xaLoc = { ...locBinhTrend, unit: unit(9, 'Khuất Xá', 'commune', ['Lộc Bình']), points: [quarter] };
    expect(told(xaLoc)?.label).toBe('xã Khuất Xá, quý I/2018: 15/19, mô phỏng');
  });

  it('keep decimals and parts for a district of which one commune reported', () => {
    expect(told({ ...locBinhTrend, points: [quarter] })?.label).toBe(
      'huyện Lộc Bình, quý I/2018: 15,00/19, 15/1, mô phỏng',
    );
  });

  it('are numbers in files, each in a column of its own, which no spreadsheet reads as a date', () => {
    const { columns, rows } = compared.table;
    for (const row of rows)
      for (const [at, { value }] of row.entries())
        if (columns[at]?.numeric) expect(value === null || typeof value === 'number').toBe(true);
    expect(rows[0]?.slice(3, 7).map(({ value }) => value)).toEqual([190, 27, 27, 27]);
    const unknown = { ...first, value: null, numerator: null, denominator: null, reported: null };
    const { table } = comparisonModel({
      answers: [{ ...locBinhTrend, points: [unknown] }, caoLoc],
      lang: 'vi',
    });
    expect(table.rows[0]?.slice(2, 7).map(({ text }) => text)).toEqual(['–', '–', '–', '–', '27']);
  });
});

describe('units under sets of different size', () => {
  const other = { ...caoLoc, criteriaSet: setOf('XA_NTM_2026', 10), sets: [setOf('XA_NTM_2026', 10)] };
  const mixed = {
    ...other,
    points: other.points.map((point) => ({ ...point, setCode: 'XA_NTM_2026', value: 8 })),
  };
  const model = comparisonModel({ answers: [locBinhTrend, mixed], lang: 'vi' });

  it('are not ranked, and each figure has its own denominator', () => {
    expect(model.title).toBe('Lộc Bình 9,84/19; Cao Lộc 8,00/10');
    expect(model.readingNote).toContain('Các bộ khác nhau về số tiêu chí (10, 19)');
  });
});
