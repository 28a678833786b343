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
