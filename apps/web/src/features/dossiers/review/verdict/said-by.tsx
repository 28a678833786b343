import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import type { ReviewRow } from '../review-rows.ts';
import styles from './verdict.module.css';

/** Who said last what is stored of the criterion, and when: of two reviewers, each reads whose words they are. */
export function SaidBy({ hand }: { hand: ReviewRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { by } = hand.stored;
  if (by === null) return null;
  const time = formatMadeOn(Date.parse(by.at), lang);
  return <small className={styles.by}>{t('dossierReview.saidBy', { name: by.by.name, time })}</small>;
}
