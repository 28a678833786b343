import { useTranslation } from 'react-i18next';
import shared from '../desk.module.css';
import styles from './review.module.css';
import type { ReviewDesk } from './use-review-desk.ts';

/** The keys of the page, and why somebody only reads. */
export function KeyHints({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const hints = [
    { keys: ['J', 'K'], does: t('dossierReview.keys.step') },
    { keys: desk.verdicts.map((_, at) => `${at + 1}`), does: t('dossierReview.keys.verdict') },
    { keys: ['R'], does: t('dossierReview.keys.reason') },
    { keys: ['E'], does: t('dossierReview.keys.evidence') },
    { keys: ['D'], does: t('dossierReview.keys.changed') },
    { keys: ['?'], does: t('dossierReview.keys.all') },
  ];
  const { conflict } = desk.review;
  return (
    <footer className={`${shared.keys} ${styles.keys}`}>
      <ul aria-label={t('dossierReview.keys.title')}>
        {hints.map(({ keys, does }) => (
          <li key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {does}
          </li>
        ))}
      </ul>
      <p data-conflict={conflict || undefined}>
        {t(conflict ? 'dossierReview.conflict' : 'dossierReview.fourEyes')}
      </p>
    </footer>
  );
}
