import type { Verdict } from '../criteria/verdict.ts';
import type { Lang } from './lang.ts';

/** A verdict, or that none is known. */
export type KnownVerdict = Verdict | 'unknown';

/** In the order in which legends and tables name them. */
export const knownVerdicts: readonly KnownVerdict[] = [
  'met',
  'basically_met',
  'not_met',
  'not_assessed',
  'unknown',
];

const words: Record<KnownVerdict, Record<Lang, string>> = {
  met: { vi: 'đạt', en: 'met' },
  basically_met: { vi: 'cơ bản đạt', en: 'basically met' },
  not_met: { vi: 'chưa đạt', en: 'not met' },
  not_assessed: { vi: 'không xét', en: 'not assessed' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
};

const letters: Record<KnownVerdict, Record<Lang, string>> = {
  met: { vi: 'Đ', en: 'M' },
  basically_met: { vi: 'B', en: 'B' },
  not_met: { vi: 'C', en: 'N' },
  not_assessed: { vi: 'K', en: 'X' },
  unknown: { vi: '?', en: '?' },
};

/** A verdict in words: `chưa đạt`, `not met`. */
export const verdictWord = (verdict: KnownVerdict, lang: Lang): string => words[verdict][lang];

/** A verdict as the letter in its mark. */
export const verdictLetter = (verdict: KnownVerdict, lang: Lang): string => letters[verdict][lang];
