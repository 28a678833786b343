import { useTranslation } from 'react-i18next';
import styles from './application.module.css';
import type { DossierDesk } from './use-dossier-desk.ts';

/** The keys of the page, and what of it is frozen. */
export function DossierKeyHints({ desk: { dossier, told } }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const writes = dossier.claims.some(({ isOpen }) => isOpen);
  return (
    <footer className={styles.keys}>
      <ul aria-hidden="true">
        <li>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('dossierApplication.keys.step')}
        </li>
        {writes && (
          <li>
            <kbd>Đ</kbd> <kbd>B</kbd> <kbd>C</kbd> <kbd>?</kbd> {t('dossierApplication.keys.verdict')}
          </li>
        )}
        <li>
          <kbd>?</kbd> {t('dossierReview.keys.all')}
        </li>
      </ul>
      <p role="status">{told}</p>
      <p>{t(writes ? 'dossierApplication.keys.written' : 'dossierApplication.keys.frozen')}</p>
    </footer>
  );
}
