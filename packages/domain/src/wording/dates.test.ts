import { describe, expect, it } from 'vitest';
import type { AsOf } from '../time/as-of.ts';
import { formatAsOf, formatDate, formatOfficialDate, formatQuarterEnd, parseDate } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2020-03-31', '31/03/2020', '31 March 2020'],
    ['2025-07-01', '01/07/2025', '1 July 2025'],
  ])('%s is %s, %s', (date, vi, en) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(en);
  });
});

describe('a date in an official paper', () => {
  it.each([
    ['2024-02-05', 'ngày 05 tháng 02 năm 2024'],
    ['2025-01-31', 'ngày 31 tháng 01 năm 2025'],
    ['2024-03-09', 'ngày 09 tháng 3 năm 2024'],
    ['2026-11-20', 'ngày 20 tháng 11 năm 2026'],
  ])('%s is %s', (date, words) => {
    expect(formatOfficialDate(date)).toBe(words);
  });
});

describe('a date as it is typed', () => {
  it.each([
    ['31/03/2020', '2020-03-31'],
    [' 1.7.2025 ', '2025-07-01'],
    ['30/02/2020', null],
    ['03/31/2020', null],
    ['2020-03-31', null],
    ['', null],
  ])('%j is %s, day first', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('the date of a figure is told no closer than it is known', () => {
  it.each<[AsOf['precision'], string | null, string | null, string, string]>([
    ['day', '2020-03-31', '2020-03-31', '31/03/2020', '31 March 2020'],
    ['month', '2023-02-01', '2023-02-28', 'tháng 2/2023', 'February 2023'],
    ['quarter', '2020-01-01', '2020-03-31', 'quý I/2020', 'Q1 2020'],
    ['year', '2022-01-01', '2022-12-31', 'năm 2022', '2022'],
    ['unknown', null, null, 'không rõ ngày', 'date not known'],
  ])('%s, %s to %s: %s, %s', (precision, from, to, vi, en) => {
    const asOf: AsOf = { precision, from, to, basis: 'stated' };
    expect([formatAsOf(asOf, 'vi'), formatAsOf(asOf, 'en')]).toEqual([vi, en]);
  });
});

describe('the day a figure stands for', () => {
  it('is told by its quarter where it ends one', () => {
    expect(formatQuarterEnd('2020-03-31', 'vi')).toBe('quý I/2020');
    expect(formatQuarterEnd('2020-12-31', 'en')).toBe('Q4 2020');
    expect(formatQuarterEnd('2024-07-12', 'vi')).toBe('12/07/2024');
  });
});
