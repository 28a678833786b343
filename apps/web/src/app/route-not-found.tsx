import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import button from '../shared/ui/button.module.css';
import styles from './route-failure.module.css';

export function RouteNotFound() {
  const { t } = useTranslation();
  return (
    <section className={styles.page}>
      <h1>{t('route.notFoundTitle')}</h1>
      <p>{t('route.notFoundText')}</p>
      <Link className={button.button} to="/tong-quan">
        {t('route.toOverview')}
      </Link>
    </section>
  );
}
