import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { type KnownVerdict, knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';

/** Told even where there are none. */
const always: readonly KnownVerdict[] = ['met', 'not_met', 'unknown'];

/** How many criteria of a set have each verdict: `15 đạt, 3 chưa đạt, 1 chưa rõ trên 19 tiêu chí`. */
export function useRulerWords(): (countOf: (verdict: KnownVerdict) => number, size: number) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (countOf, size) => {
    const told = knownVerdicts.filter((verdict) => always.includes(verdict) || countOf(verdict) > 0);
    const counts = told.map(
      (verdict) => `${formatInteger(countOf(verdict), lang)} ${verdictWord(verdict, lang)}`,
    );
    return t('count.ruler', { counts: counts.join(', '), size: formatInteger(size, lang) });
  };
}
