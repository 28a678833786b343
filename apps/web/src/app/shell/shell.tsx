import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Navigation } from './navigation.tsx';
import { OfflineRibbon } from './offline-ribbon.tsx';
import { PartMissingRibbon } from './part-missing-ribbon.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** Top bar, navigation and the page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <TopBar />
      <Navigation />
      <main id="content" className={styles.main} tabIndex={-1}>
        <OfflineRibbon />
        <Outlet />
      </main>
      <PartMissingRibbon />
    </div>
  );
}
