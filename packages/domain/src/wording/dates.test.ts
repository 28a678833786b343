import { describe, expect, it } from 'vitest';
import { asOfDay, asOfPeriod } from '../time/as-of.ts';
import { formatAsOf, formatDate, formatDateInWords } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2020-03-31', '31/03/2020', '31 March 2020', 'ngày 31 tháng 3 năm 2020'],
    ['2025-07-01', '01/07/2025', '1 July 2025', 'ngày 01 tháng 7 năm 2025'],
    ['2022-02-22', '22/02/2022', '22 February 2022', 'ngày 22 tháng 02 năm 2022'],
  ])('%s is %s, %s, and in documents %s', (date, vi, en, words) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDateInWords(date, 'vi')).toBe(words);
    expect(formatDateInWords(date, 'en')).toBe(en);
  });
});

describe('the date of a figure is told no closer than it is known', () => {
  it.each([
    [asOfDay('2020-03-31', 'stated'), '31/03/2020', '31 March 2020'],
    [asOfPeriod({ kind: 'month', year: 2023, month: 2 }, 'stated'), 'tháng 2/2023', 'February 2023'],
    [asOfPeriod({ kind: 'quarter', year: 2020, quarter: 1 }, 'event'), 'quý I/2020', 'Q1 2020'],
    [asOfPeriod({ kind: 'year', year: 2022 }, 'inferred'), 'năm 2022', '2022'],
    [{ from: null, to: null, precision: 'unknown', basis: 'inferred' }, 'không rõ ngày', 'date not known'],
  ] as const)('%j', (asOf, vi, en) => {
    expect([formatAsOf(asOf, 'vi'), formatAsOf(asOf, 'en')]).toEqual([vi, en]);
  });
});
