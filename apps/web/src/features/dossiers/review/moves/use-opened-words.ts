import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import type { ReviewRow } from '../review-rows.ts';

/** What of a criterion opens for the commune when it is returned: `kết quả, ghi chú, 09 chỉ tiêu, 02 minh chứng`. */
export function useOpenedWords(): (row: ReviewRow) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const counted = (word: 'indicator' | 'evidence', count: number) =>
    `${formatCount(count, lang)} ${countedWord(word, lang, count)}`;
  return ({ of: { indicators, files } }) => {
    const documents = new Set(files.map(({ documentId }) => documentId)).size;
    return [
      t('dossierReview.opens.claim'),
      ...(indicators.length > 0 ? [counted('indicator', indicators.length)] : []),
      counted('evidence', documents),
    ].join(', ');
  };
}
