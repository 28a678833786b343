import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { countInWords } from '@tiendo/domain/wording/number-words.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';

type Item = CriteriaAnswer['items'][number];

/** What a mark beside a criterion says. */
export const stressedWord: Record<Lang, string> = {
  vi: 'hội nghị nhấn mạnh',
  en: 'stressed at a conference',
};

/** The days on which conferences stress any of these criteria; null where none does. */
export function conferenceDays(items: readonly Item[], lang: Lang): string | null {
  const days = new Set(items.flatMap(({ emphasisedBy }) => emphasisedBy.map(({ asOf }) => asOf)));
  if (days.size === 0) return null;
  return formatList(
    [...days].sort().map((day) => formatDate(day, lang)),
    lang,
  );
}

/** `hội nghị 31/03/2020`; null where no conference stresses any of these criteria. */
export function conferenceName(items: readonly Item[], lang: Lang): string | null {
  const days = conferenceDays(items, lang);
  if (days === null) return null;
  return lang === 'vi' ? `hội nghị ${days}` : `conference of ${days}`;
}

/** The finding where a source stresses criteria and says nothing else of any. */
export function stressedTitle(count: number, lang: Lang): string {
  const words = capitaliseFirst(countInWords(count, lang));
  if (lang === 'vi') return `${words} tiêu chí được nhấn mạnh`;
  return `${words} ${countedWord('criterion', lang, count)} ${count === 1 ? 'was' : 'were'} stressed`;
}
