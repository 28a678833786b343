import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../time/period.ts';
import { capitaliseFirst, formatPeriod, formatQuarterTick } from './periods.ts';

describe('periods inside a sentence', () => {
  it.each([
    ['2020-03', 'tháng 3/2020', 'March 2020'],
    ['2020-12', 'tháng 12/2020', 'December 2020'],
    ['2020-Q1', 'quý I/2020', 'Q1 2020'],
    ['2019-Q4', 'quý IV/2019', 'Q4 2019'],
    ['2024-H1', '6 tháng đầu năm 2024', 'first half of 2024'],
    ['2024-H2', '6 tháng cuối năm 2024', 'second half of 2024'],
    ['2024-M9', '9 tháng năm 2024', 'first 9 months of 2024'],
    ['2024-M1', '1 tháng năm 2024', 'first month of 2024'],
    ['2020', 'năm 2020', '2020'],
    ['2021..2025', 'giai đoạn 2021–2025', 'phase 2021–2025'],
  ])('%s is "%s", "%s"', (code, vi, en) => {
    const period = parsePeriod(code);
    expect(period && [formatPeriod(period, 'vi'), formatPeriod(period, 'en')]).toEqual([vi, en]);
  });

  it('a quarter under an axis goes without its year', () => {
    expect([formatQuarterTick(3, 'vi'), formatQuarterTick(3, 'en')]).toEqual(['III', 'Q3']);
  });

  it.each([
    ['quý I/2020', 'Quý I/2020'],
    ['đến nay', 'Đến nay'],
    ['6 tháng', '6 tháng'],
    ['', ''],
  ])('%j begins a sentence as %j', (text, capitalised) => {
    expect(capitaliseFirst(text)).toBe(capitalised);
  });
});
