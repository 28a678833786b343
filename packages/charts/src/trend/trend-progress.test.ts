import { describe, expect, it } from 'vitest';
import { locBinhTrend, target11, trendAnswer } from '../fixtures/trend.ts';
import { trendModel } from './trend-model.ts';

const told = /mục tiêu\.$|target\.$|in time\.$|not met\.$/;

/** What is said of the target of 11 criteria by the end of 2020, from totals over 19 communes. */
function progress(totals: Record<string, number>, currentPeriod: string, lang: 'vi' | 'en' = 'vi') {
  const answer = trendAnswer(
    Object.entries(totals).map(([period, total]) => [period, total, 19, 'simulated']),
    { targets: [target11] },
  );
  return trendModel({ answer, currentPeriod, lang }).notes.filter((note) => told.test(note));
}

describe('the way to the target', () => {
  it('is long enough where the pace of the comparable quarters leads there', () => {
    const totals = { '2020-Q1': 187, '2020-Q2': 195 };
    expect(progress(totals, '2020-Q2')).toEqual(['Giữ nhịp từ quý I/2020 thì kịp mục tiêu.']);
    expect(progress(totals, '2020-Q2', 'en')).toEqual([
      'At the pace since Q1 2020 the target is met in time.',
    ]);
  });

  it('is too slow where it does not', () => {
    const totals = { '2020-Q1': 187, '2020-Q2': 189, '2020-Q3': 191 };
    expect(progress(totals, '2020-Q3')).toEqual(['Nhịp từ quý I/2020 chưa đủ để kịp mục tiêu.']);
  });

  it('has ended where the target is due', () => {
    expect(progress({ '2020-Q3': 200, '2020-Q4': 205 }, '2020-Q4')).toEqual([
      'Đã đến hạn, chưa đạt mục tiêu.',
    ]);
  });

  it('is not judged by one report that stands in two quarters', () => {
    const answer = trendAnswer(
      [
        ['2020-Q1', 187, 19, 'simulated'],
        ['2020-Q2', 187, 19, 'simulated'],
      ],
      { targets: [target11] },
    );
    const points = answer.points.map((point) => ({ ...point, dataAsOf: '2020-03-31' }));
    const { notes } = trendModel({ answer: { ...answer, points }, currentPeriod: '2020-Q2', lang: 'vi' });
    expect(notes.filter((note) => told.test(note))).toEqual([]);
  });

  it('is not judged without a comparable quarter before, nor once the target is met', () => {
    expect(
      trendModel({ answer: locBinhTrend, currentPeriod: '2020-Q1', lang: 'vi' }).notes.filter((note) =>
        told.test(note),
      ),
    ).toEqual([]);
    expect(progress({ '2020-Q1': 187, '2020-Q2': 209 }, '2020-Q2')).toEqual([]);
  });
});
