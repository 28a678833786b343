import type { Period } from '../time/period.ts';
import type { Lang } from './lang.ts';

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

const enMonths =
  'January February March April May June July August September October November December'.split(' ');

/** The English name of month 1–12. */
export function enMonthName(month: number): string {
  return enMonths[month - 1] ?? '';
}

function formatVi(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.month}/${period.year}`;
    case 'quarter':
      return `quý ${romanQuarters[period.quarter - 1]}/${period.year}`;
    case 'half':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'yearToDate':
      return `${period.months} tháng năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
    case 'phase':
      return `giai đoạn ${period.fromYear}–${period.toYear}`;
  }
}

function formatEn(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${enMonthName(period.month)} ${period.year}`;
    case 'quarter':
      return `Q${period.quarter} ${period.year}`;
    case 'half':
      return `${period.half === 1 ? 'first' : 'second'} half of ${period.year}`;
    case 'yearToDate':
      return period.months === 1
        ? `first month of ${period.year}`
        : `first ${period.months} months of ${period.year}`;
    case 'year':
      return `${period.year}`;
    case 'phase':
      return `phase ${period.fromYear}–${period.toYear}`;
  }
}

/** A period inside a sentence: `quý I/2020`, `6 tháng đầu năm 2024`; `Q1 2020`, `first half of 2024`. */
export function formatPeriod(period: Period, lang: Lang): string {
  return lang === 'vi' ? formatVi(period) : formatEn(period);
}

/** The quarter alone, under an axis that names the year elsewhere: `I` or `Q1`. */
export function formatQuarterTick(quarter: number, lang: Lang): string {
  return lang === 'vi' ? `${romanQuarters[quarter - 1]}` : `Q${quarter}`;
}

/** The first letter as a capital, for the beginning of a sentence. */
export function capitaliseFirst(text: string): string {
  const first = [...text][0] ?? '';
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
