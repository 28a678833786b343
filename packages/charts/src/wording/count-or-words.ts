import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { countInWords } from '@tiendo/domain/wording/number-words.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';

/** Counts up to twenty in words, which read as a sentence; larger ones in digits. */
export const countOrWords = (count: number, lang: Lang): string =>
  count <= 20 ? countInWords(count, lang) : formatInteger(count, lang);
