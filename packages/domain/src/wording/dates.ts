import type { AsOf } from '../time/as-of.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { lastDay, quarterOf } from '../time/period.ts';
import type { Lang } from './lang.ts';
import { enMonthName, formatPeriod } from './periods.ts';

/** `31/03/2020` in Vietnamese, `31 March 2020` in English. */
export function formatDate(date: CalendarDate, lang: Lang): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  if (lang === 'vi') return `${day}/${month}/${year}`;
  return `${Number(day)} ${enMonthName(Number(month))} ${year}`;
}

/**
 * A date as official papers write it, `ngày 05 tháng 02 năm 2024`: days below 10 and the months 1 and 2 with two
 * digits (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4).
 */
export function formatOfficialDate(date: CalendarDate): string {
  const month = Number(date.slice(5, 7));
  const monthText = month < 3 ? date.slice(5, 7) : `${month}`;
  return `ngày ${date.slice(8, 10)} tháng ${monthText} năm ${date.slice(0, 4)}`;
}

/** The day a figure stands for: by its quarter where it ends one, `quý I/2020`, else by its date. */
export function formatQuarterEnd(date: CalendarDate, lang: Lang): string {
  const quarter = quarterOf(date);
  return lastDay(quarter) === date ? formatPeriod(quarter, lang) : formatDate(date, lang);
}

/** A date as it is typed, `31/03/2020` or `31.3.2020`, day first in both languages; null where it is none. */
export function parseDate(text: string): CalendarDate | null {
  const typed = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (typed === null) return null;
  const [, day = '', month = '', year = ''] = typed;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** The date of a figure, no more precise than it is known. */
export function formatAsOf(asOf: AsOf, lang: Lang): string {
  const date = asOf.to ?? asOf.from;
  if (date === null || asOf.precision === 'unknown')
    return lang === 'vi' ? 'không rõ ngày' : 'date not known';
  const year = Number(date.slice(0, 4));
  switch (asOf.precision) {
    case 'day':
      return formatDate(date, lang);
    case 'month':
      return formatPeriod({ kind: 'month', year, month: Number(date.slice(5, 7)) }, lang);
    case 'quarter':
      return formatPeriod(quarterOf(date), lang);
    case 'year':
      return formatPeriod({ kind: 'year', year }, lang);
  }
}
