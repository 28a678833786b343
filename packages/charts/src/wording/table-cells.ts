import type { WordsInLang } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureCell } from '../figure-model.ts';

/** Not known: printed as a dash, empty in files. */
export const noCell: FigureCell = { value: null, text: '–' };

/** Words, the same on the page and in a file. */
export const textCell = (text: string): FigureCell => ({ value: text, text });

/** Words that may be in another language than the reader's. */
export const wordsCell = ({ text, lang: own }: WordsInLang, lang: Lang): FigureCell =>
  own === lang ? textCell(text) : { ...textCell(text), lang: own };

/** A number for files, with the text the page shows. */
export const numberCell = (value: number, text: string): FigureCell => ({ value, text });
