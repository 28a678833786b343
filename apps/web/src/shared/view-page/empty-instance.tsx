import { useTranslation } from 'react-i18next';
import styles from './view-page.module.css';

/** An installation that holds no figure yet. */
export function EmptyInstance() {
  const { t } = useTranslation();
  return (
    <div className={styles.content}>
      <h1 className={styles.lead}>{t('overview.emptyTitle')}</h1>
      <p>{t('overview.emptyText')}</p>
    </div>
  );
}
