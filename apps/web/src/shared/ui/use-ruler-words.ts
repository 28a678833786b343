import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { type KnownVerdict, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';

/** What a tick says of a criterion. `neither`: known to be neither met nor not met. */
export type TickState = KnownVerdict | 'neither';

/** In the order in which they are told. */
const tickStates: readonly TickState[] = [
  'met',
  'basically_met',
  'not_met',
  'not_assessed',
  'neither',
  'unknown',
];

/** Told even where there are none. */
const always: readonly TickState[] = ['met', 'not_met', 'unknown'];

/** How many criteria of a set have each state: `15 đạt, 3 chưa đạt, 1 chưa rõ trên 19 tiêu chí`. */
export function useRulerWords(): (countOf: (state: TickState) => number, size: number) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (countOf, size) => {
    const told = tickStates.filter((state) => always.includes(state) || countOf(state) > 0);
    const counts = told.map((state) => {
      const word = state === 'neither' ? t('count.neither') : verdictWord(state, lang);
      return `${formatInteger(countOf(state), lang)} ${word}`;
    });
    return t('count.ruler', { counts: counts.join(', '), size: formatInteger(size, lang) });
  };
}
