import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { type ReviewRow, returnedRows } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import { movesOf } from './move-of-stage.ts';
import styles from './moves.module.css';
import { useOpenedWords } from './use-opened-words.ts';

/** How much goes back in all, which the dialog lists: `03 tiêu chí, 01 giấy tờ`. */
function useAllWords({ rows, papers }: ReviewDesk): string {
  const lang = useLang();
  const counts = [
    ['criterion', returnedRows(rows).length],
    ['paper', Object.keys(papers).length],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${formatCount(count, lang)} ${countedWord(word, lang, count)}`)
    .join(', ');
}

/** What the verdict in hand opens for the commune, and the way to everything that goes back, where papers are added. */
export function OpenedItems({ desk, hand }: { desk: ReviewDesk; hand: ReviewRow }) {
  const { t } = useTranslation();
  const opens = useOpenedWords();
  const all = useAllWords(desk);
  if (desk.stage === 'confirmation' || returnedRows([hand]).length === 0) return null;
  return (
    <div className={styles.opens}>
      <p>
        <span>{t('dossierReview.opens.title')}</span> <b>{opens(hand)}</b>
      </p>
      {movesOf(desk.review).includes('request_more') && (
        <Button look="text" onClick={() => desk.ask('request_more')}>
          {t('dossierReview.opens.all', { all })}
        </Button>
      )}
    </div>
  );
}
