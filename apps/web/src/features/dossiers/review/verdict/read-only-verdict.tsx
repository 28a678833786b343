import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { ReviewGlyph } from '../review-glyph.tsx';
import type { ReviewRow } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import styles from './verdict.module.css';

/** Why the reader writes no verdict here. */
function useReadOnlyReason({ review }: ReviewDesk): string {
  const { t } = useTranslation();
  if (review.conflict) return `${t('dossierReview.conflict')}. ${t('dossierReview.fourEyes')}.`;
  if (review.stage === 'confirmation') return t('dossierReview.otherBody');
  return `${t('dossierReview.readOnly')} ${t(`dossier.turn.${review.dossier.state}`)}`;
}

/** What is stored of the criterion, and why the reader cannot change it. */
export function ReadOnlyVerdict({ desk, hand }: { desk: ReviewDesk; hand: ReviewRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const why = useReadOnlyReason(desk);
  const { verdict, reason, documentNumber, by } = hand.stored;
  return (
    <div className={styles.readOnly}>
      <p>
        <ReviewGlyph verdict={verdict} simulated={desk.review.dossier.simulated} />{' '}
        <b>{t(`dossier.verdict.${verdict ?? 'none'}`)}</b>
        {documentNumber !== null && `, ${t('dossierReview.byPaper', { number: documentNumber })}`}
        {by !== null && ` · ${by.by.name}, ${formatMadeOn(Date.parse(by.at), lang)}`}
      </p>
      {reason !== null && <p>{reason}</p>}
      <p className={styles.why}>{why}</p>
    </div>
  );
}
