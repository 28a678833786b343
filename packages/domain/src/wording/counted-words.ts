import type { Lang } from './lang.ts';

const words = {
  criterion: { vi: 'tiêu chí', one: 'criterion', many: 'criteria' },
  indicator: { vi: 'chỉ tiêu', one: 'indicator', many: 'indicators' },
  quarter: { vi: 'quý', one: 'quarter', many: 'quarters' },
  unit: { vi: 'đơn vị', one: 'unit', many: 'units' },
  report: { vi: 'báo cáo', one: 'report', many: 'reports' },
  figure: { vi: 'số liệu', one: 'figure', many: 'figures' },
  day: { vi: 'ngày', one: 'day', many: 'days' },
  dossier: { vi: 'hồ sơ', one: 'dossier', many: 'dossiers' },
  paper: { vi: 'giấy tờ', one: 'paper', many: 'papers' },
  evidence: { vi: 'minh chứng', one: 'piece of evidence', many: 'pieces of evidence' },
  item: { vi: 'mục', one: 'item', many: 'items' },
} as const;

/** What is counted, beside units by their kinds. */
export type CountedWord = keyof typeof words;

/** The word beside a count: `quý`; `quarter`, `quarters`. */
export function countedWord(word: CountedWord, lang: Lang, count: number): string {
  if (lang === 'vi') return words[word].vi;
  return count === 1 ? words[word].one : words[word].many;
}
