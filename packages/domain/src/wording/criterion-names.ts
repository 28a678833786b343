import type { Lang } from './lang.ts';
import { formatInteger } from './numbers.ts';

/** Words in the language they are in, which is not always the reader's. */
export type WordsInLang = { text: string; lang: Lang };

/** The Vietnamese words, or their translation where the reader asks for it and there is one; null where there are none. */
export function wordsIn(vietnamese: string | null, english: string | null, lang: Lang): WordsInLang | null {
  if (lang === 'en' && english !== null) return { text: english, lang };
  return vietnamese === null ? null : { text: vietnamese, lang: 'vi' };
}

/** The names of a criterion: the Vietnamese ones are official, the English ones translated; null where not known. */
export type CriterionNames = {
  name: string | null;
  nameEn: string | null;
  shortName: string | null;
  shortNameEn: string | null;
};

/**
 * What a criterion is called: `whole` in sentences and tables, `short` where room is scarce. Its
 * official Vietnamese name where no English one is known; null where no source names it.
 */
export function criterionName(
  { name, nameEn, shortName, shortNameEn }: CriterionNames,
  lang: Lang,
  length: 'whole' | 'short',
): WordsInLang | null {
  return length === 'whole'
    ? wordsIn(name ?? shortName, nameEn ?? shortNameEn, lang)
    : wordsIn(shortName ?? name, shortNameEn ?? nameEn, lang);
}

/** The name of a criterion; its place in the set, `Tiêu chí 3`, stands for a name that no source gives. */
export function criterionNameOrPlace(
  criterion: CriterionNames & { position: number },
  lang: Lang,
  length: 'whole' | 'short',
): WordsInLang {
  const place = formatInteger(criterion.position, lang);
  const text = lang === 'vi' ? `Tiêu chí ${place}` : `Criterion ${place}`;
  return criterionName(criterion, lang, length) ?? { text, lang };
}

/** A criterion as lists name it: `17 Môi trường`; the number or the name alone, or its place, where the others are not known. */
export function criterionLabel(
  criterion: CriterionNames & { number: number | null; position: number },
  lang: Lang,
  length: 'whole' | 'short',
): WordsInLang {
  const name = criterionName(criterion, lang, length);
  if (name === null && criterion.number === null) return criterionNameOrPlace(criterion, lang, length);
  const parts = [criterion.number, name?.text ?? null].filter((part) => part !== null);
  return { text: parts.join(' '), lang: name?.lang ?? lang };
}
